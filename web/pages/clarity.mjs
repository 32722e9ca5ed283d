// /nl/helderheid/ and /fr/clarte/: experts by experience say which sentences are clear, on example persons. And the page that adds up their files.
// The script puts its parts in the place of this.
import { html } from './html.mjs';
import { framed, other_of, page_of } from './shell.mjs';

const parts = ['nl', 'fr', 'nl_rest', 'fr_rest', 'help', 'what_if', 'clarity'];

export const clarity_page = (language, site) => sent(language, site, 'page', (of) => site.words[of].clarity.path, 'clarity_js', [...parts, 'places']);
export const clarity_merge_page = (language, site) => sent(language, site, 'merge', (of) => site.clarity[of].merge.path, 'clarity_merge_js', parts);

function sent(language, site, which, path_in, script, wanted) {
  const words = site.clarity[language];
  const { title, lead } = words[which];
  const other = other_of(language);
  const [path, other_path] = [language, other].map(path_in);
  const main = html`<div class="text">
<h1>${title}</h1>
<p class="lead">${lead}</p>
<div class="trouble" role="status"><p>${words.page.loading}</p><p><a href="${path}">${words.page.again}</a></p></div>
</div>`;
  return page_of(language, {
    title: `${title} – ${site.words[language].site}`, description: lead, script, style: 'clarity_css', parts: wanted,
    alternates: [[language, path], [other, other_path]],
    body: framed(language, site.words, { other_path, main_class: 'clarity', main }),
  }, site);
}
