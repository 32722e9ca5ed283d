// What all pages have around them. A page with a script names that script, its style and the parts it fetches.
import { each, html } from './html.mjs';

export const other_of = (language) => language === 'nl' ? 'fr' : 'nl';

export function page_of(language, { title, description, alternates = [], script = false, style = 'css', core = 'wasm', parts = ['nl', 'fr', 'help', 'places', 'what_if', 'take_up', 'more', 'saved'], body }, { assets, integrity, build }) {
  return `<!DOCTYPE html>\n${html`<html lang="${language}" data-build="${build}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${assets[style]}" integrity="${integrity[style]}">
${each(alternates, ([lang, href]) => html`<link rel="alternate" hreflang="${lang}" href="${href}">\n`)}${script && html`<link rel="preload" as="fetch" crossorigin="anonymous" href="${assets[core]}" data-integrity="${integrity[core]}" data-part="core">
${core === 'wasm' && html`<link rel="preload" as="fetch" crossorigin="anonymous" href="${assets.wasm_later}" data-integrity="${integrity.wasm_later}" data-part="core_later">
`}${each(parts, (part) => html`<link rel="preload" as="fetch" crossorigin="anonymous" href="${assets[part]}" data-integrity="${integrity[part]}" data-part="${part}">
`)}<script type="module" src="${assets[script]}" integrity="${integrity[script]}"></script>
`}</head>
<body>
<div id="app">
${body}
</div>
</body>
</html>
`}`;
}

/** The same header and footer as the script draws, with links that need no script. */
export function framed(language, words, { other_path, main_class, main, skip = true }) {
  const w = words[language];
  const other = other_of(language);
  return html`${skip && html`<a class="skip" href="#main">${w.header.skip}</a>
`}<header class="top"><div class="top_line">
<a class="brand" href="/${language}/">${w.site}</a>
<nav class="language" aria-label="${w.header.language}"><a href="${other_path}" lang="${other}" hreflang="${other}">${w.header.other_language}</a></nav>
<span class="quiet placeholder" aria-hidden="true">${w.header.clear}</span>
</div></header>
<main id="main" tabindex="-1" class="${main_class}">
${main}
</main>
<footer class="bottom"><ul>
<li><a href="${w.help.path}">${w.footer.help}</a></li>
<li><a href="${w.clarity.path}">${w.clarity.link}</a></li>
<li>${w.footer.nothing_sent}</li>
<li>${w.footer.decides}</li>
</ul></footer>`;
}
