// /nl/werkbank/ and /fr/etabli/: the canvas for experts. First of all the way to the ordinary version, which works with a screen reader.
import { each, html } from './html.mjs';
import { framed, other_of, page_of } from './shell.mjs';

export function workbench_page(language, site) {
  const { site: name } = site.words[language];
  const { page: w } = site.workbench[language];
  const other = other_of(language);
  const other_path = site.workbench[other].page.path;
  // One line above the canvas: in a small window it needs the height.
  const main = html`<div class="bench_head">
<h1>${w.title}</h1>
<details><summary>${w.about}</summary><p>${w.lead}</p><p id="keys">${w.keys}</p></details>
<p id="sizes" class="sizes" hidden><label for="text_size">${w.text_size}</label> <select id="text_size">${each([100, 125, 150, 175, 200], (size) => html`<option value="${size / 100}">${size} %</option>`)}</select></p>
</div>
<div class="text">
<p id="status" role="status" hidden></p>
<noscript><p>${w.no_canvas}</p></noscript>
<p><button id="start" type="button" class="first" hidden>${w.start}</button></p>
</div>
<canvas id="workbench" class="bench" tabindex="0" role="img" aria-label="${w.label}" aria-describedby="ordinary keys" hidden></canvas>
<p><a id="after" class="ordinary" href="${w.ordinary_path}">${w.ordinary}</a></p>`;
  return page_of(language, {
    title: `${w.title} – ${name}`, description: w.lead, script: 'workbench_js', style: 'workbench_css', core: 'workbench_wasm', parts: [language, `${language}_rest`, 'workbench'],
    alternates: [[language, w.path], [other, other_path]],
    body: html`<nav class="ordinary_first" aria-label="${w.title}"><a id="ordinary" class="ordinary" href="${w.ordinary_path}">${w.ordinary}</a></nav>
${framed(language, site.words, { other_path, main_class: 'workbench', main, skip: false })}`,
  }, site);
}
