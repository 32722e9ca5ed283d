// /nl/werkbank/wet/ and /fr/etabli/loi/: a figure of the law changed in memory, as an ordinary page. The script puts its form in the place of this.
import { html } from './html.mjs';
import { framed, other_of, page_of } from './shell.mjs';

export function law_page(language, site) {
  const { site: name } = site.words[language];
  const { law_page: w, page } = site.workbench[language];
  const other = other_of(language);
  const other_path = site.workbench[other].page.law_path;
  const main = html`<div class="text">
<h1>${w.title}</h1>
<p class="lead">${w.lead}</p>
<p><a href="${page.path}">${w.back}</a></p>
</div>
<div id="law" class="text"><p role="status">${page.loading}</p></div>`;
  return page_of(language, {
    title: `${w.title} – ${name}`, description: w.lead, script: 'law_js', style: 'workbench_css', core: 'workbench_wasm', parts: [language, `${language}_rest`, 'workbench'],
    alternates: [[language, page.law_path], [other, other_path]],
    body: framed(language, site.words, { other_path, main_class: 'workbench', main }),
  }, site);
}
