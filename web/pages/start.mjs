// /nl/ and /fr/: what this is, what to take along and where to go. The script puts the questions in its place.
import { each, html } from './html.mjs';
import { framed, other_of, page_of } from './shell.mjs';

export function start_page(language, site, { base = '', script = 'js', style = 'css' } = {}) {
  const { start, checklist, worker, site: name } = site.words[language];
  const other = other_of(language);
  const main = html`<div class="start_page">
<div><h1>${start.title}</h1>
<p class="lead">${start.lead}</p></div>
<ul class="promises">${each(start.promises, (promise) => html`<li>${promise}</li>`)}</ul>
<div><div class="start_place"><div class="trouble" role="status"><p>${start.trouble}</p><p><a href="${base}/${language}/">${start.again}</a></p></div></div>
<p class="aside_note">${start.unsure}</p></div>
<section class="checklist">
<h2>${checklist.title}</h2>
<div class="checklist_columns"><div>
<p>${checklist.lead}</p>
<ul>${each(checklist.papers, (paper) => html`<li>${paper}</li>`)}</ul>
</div><div>
<h3>${checklist.where_title}</h3>
${each(checklist.where, (line) => html`<p>${line}</p>`)}
<p><a href="${worker.path}">${worker.link}</a></p>
</div></div>
</section>
</div>`;
  return page_of(language, {
    title: `${start.title} – ${name}`, description: start.lead, script, style, base,
    alternates: [[language, `${base}/${language}/`], [other, `${base}/${other}/`]],
    body: framed(language, site.words, { base, other_path: `${base}/${other}/`, main_class: 'start', main, beside: true }),
  }, site);
}
