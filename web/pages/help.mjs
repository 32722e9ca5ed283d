// /nl/hulp/ and /fr/aide/: the help on a page of its own, without any script.
import { each, html } from './html.mjs';
import { framed, other_of, page_of } from './shell.mjs';

export function help_page(language, site) {
  const { help, site: name } = site.words[language];
  const other = other_of(language);
  const other_path = site.words[other].help.path;
  const main = html`<div class="text">
<h1>${help.title}</h1>
<p class="lead">${help.lead}</p>
${each(help.sections, (section) => html`<section>
<h2>${section.title}</h2>
${each(section.paragraphs, (text) => html`<p>${text}</p>`)}${list('ol', section.steps)}${list('ul', section.points)}
</section>
`)}<section id="words">
<h2>${help.glossary_title}</h2>
<p>${help.glossary_lead}</p>
<dl class="glossary">${each(Object.values(help.glossary.terms).sort((a, b) => a.term.localeCompare(b.term, language)), ({ term, other: other_term, text }) => html`<div><dt><span translate="no">${term}</span> <span class="other_term" lang="${help.other_language}" translate="no">${other_term}</span></dt><dd>${text}</dd></div>`)}</dl>
</section>
<p><a href="${site.words[language].test_book.path}">${site.words[language].test_book.title}</a></p>
<p><a href="${site.accessibility[language].path}">${site.accessibility[language].link}</a></p>
<p><a href="${site.questionnaire[language].path}">${site.questionnaire[language].link}</a></p>
<p><a href="${site.words[language].worker.path}">${site.words[language].worker.link}</a></p>
<p><a href="${site.workbench[language].page.path}">${site.workbench[language].page.title}</a></p>
</div>`;
  return page_of(language, {
    title: `${help.title} – ${name}`, description: help.lead,
    alternates: [[language, help.path], [other, other_path]],
    body: framed(language, site.words, { other_path, main_class: 'help', main }),
  }, site);
}

function list(kind, items) {
  if (items.length === 0) return null;
  const lines = each(items, (item) => html`<li>${item}</li>`);
  return kind === 'ol' ? html`<ol>${lines}</ol>` : html`<ul>${lines}</ul>`;
}
