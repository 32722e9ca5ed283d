// /nl/werkblad/ and /fr/fiche-de-travail/: the page for social workers. The script puts its questions in the place of this.
import { html } from './html.mjs';
import { framed, other_of, page_of } from './shell.mjs';

export function worker_page(language, site) {
  const { site: name, start } = site.words[language];
  const w = site.worker[language];
  const path = (of) => site.words[of].worker.path;
  const other = other_of(language);
  const main = html`<div class="text">
<h1>${w.title}</h1>
<p class="lead">${w.lead}</p>
<div class="trouble" role="status"><p>${w.loading}</p><p><a href="${path(language)}">${start.again}</a></p></div>
</div>`;
  return page_of(language, {
    title: `${w.title} – ${name}`, description: w.lead, script: 'worker_js', style: 'worker_css', parts: ['nl', 'fr', 'nl_rest', 'fr_rest', 'help', 'places', 'worker', 'more', 'saved'],
    alternates: [[language, path(language)], [other, path(other)]],
    body: framed(language, site.words, { other_path: path(other), main_class: 'worker', main }),
  }, site);
}
