// A part of the page as one HTML file: readable anywhere, without script, fetching nothing.
import type { Language } from '../contract';
import { save } from '../save';
import { take_up } from './data';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export function html_file(markup: string, { lang, title, style }: { lang: Language; title: string; style: string }): string {
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${escaped(title)} – Iura</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${style}</style>
</head>
<body class="alone">
<main>${markup}</main>
</body>
</html>
`;
}

export function save_page(element: Element, { name, ...about }: { lang: Language; title: string; name: string }): void {
  save(name, html_file(element.outerHTML, { ...about, style: take_up().style.join('\n') }), 'text/html');
}
