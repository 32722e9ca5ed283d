// What all pages have around them. A page with a script names that script, its style and the parts it fetches;
// what the first question needs is on its way before the script runs.
import { each, html } from './html.mjs';

export const other_of = (language) => language === 'nl' ? 'fr' : 'nl';

export function page_of(language, { title, description, alternates = [], script = false, style = 'css', base = '', core = 'wasm', parts = ['nl', 'fr', 'nl_rest', 'fr_rest', 'help', 'places', 'what_if', 'take_up', 'more', 'saved'], body }, { assets, integrity, at_once, build }) {
  const fetched = Object.fromEntries([['core', core], ...core === 'wasm' ? [['core_later', 'wasm_later']] : [], ...parts.map((part) => [part, part])]
    .map(([name, asset]) => [name, [assets[asset], integrity[asset]]]));
  return `<!DOCTYPE html>\n${html`<html lang="${language}" data-build="${build}"${base && html` data-base="${base}"`}>
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${assets[style]}" integrity="${integrity[style]}">
${each(alternates, ([lang, href]) => html`<link rel="alternate" hreflang="${lang}" href="${href}">\n`)}${script && html`${each(['core', language].filter((part) => fetched[part]), (part) => html`<link rel="preload" as="fetch" crossorigin="anonymous" href="${fetched[part][0]}">
`)}${each(at_once[script] ?? [], ([path, hash]) => html`<link rel="modulepreload" href="${path}" integrity="${hash}">
`)}<script type="module" src="${assets[script]}" integrity="${integrity[script]}" data-parts="${JSON.stringify(fetched)}"></script>
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
export function framed(language, words, { other_path, main_class, main, skip = true, beside = false, base = '' }) {
  const w = words[language];
  const other = other_of(language);
  return html`${skip && html`<a class="skip" href="#main">${w.header.skip}</a>
`}<header class="top"><div class="top_line">
<a class="brand" href="${base}/${language}/">${w.site}</a>
<nav class="language" aria-label="${w.header.language}"><a href="${other_path}" lang="${other}" hreflang="${other}">${w.header.other_language}</a></nav>
${beside && html`<span class="quiet placeholder beside_place" aria-hidden="true"></span>
`}<span class="quiet placeholder" aria-hidden="true">${w.header.clear}</span>
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
