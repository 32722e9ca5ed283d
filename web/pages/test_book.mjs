// /nl/testboek/ and /fr/cahier-de-tests/: whole households with every right they have, as the tests hold them, for anybody to check.
// The words are those of the core itself, asked when the site is built.
import { each, html } from './html.mjs';
import { framed, other_of, page_of } from './shell.mjs';

export function test_book_page(language, site) {
  const { test_book: w, site: name } = site.words[language];
  const other = other_of(language);
  const other_path = site.words[other].test_book.path;
  const main = html`<div class="text">
<h1>${w.title}</h1>
<p class="lead">${w.lead}</p>
<p><a href="${site.words[language].clarity.path}">${site.words[language].clarity.link}</a></p>
${each(site.households[language], household)}
</div>`;
  return page_of(language, {
    title: `${w.title} – ${name}`, description: w.lead,
    alternates: [[language, w.path], [other, other_path]],
    body: framed(language, site.words, { other_path, main_class: 'help', main }),
  }, site);

  function household({ who, date_text, summary, result }) {
    return html`<section>
<h2>${who}</h2>
<p>${date_text}. ${result.headline}</p>
<ul>${each(result.cards, ({ title, status_text, amount_text, for_whom, person }) => html`<li><strong>${title}</strong>${person > 0 && html` (${for_whom})`}: ${status_text}${amount_text && html`. ${amount_text}`}</li>`)}</ul>
<details><summary>${w.answers}</summary>${each(summary, ({ heading, rows }) => html`<h3>${heading}</h3><dl>${each(rows, ({ question, answer }) => html`<div><dt>${question}</dt><dd>${answer}</dd></div>`)}</dl>`)}</details>
</section>
`;
  }
}
