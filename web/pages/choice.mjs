// The address without a language, and an address that does not exist: both let one choose a language.
import { each, html } from './html.mjs';
import { page_of } from './shell.mjs';

function both(title, lines, { words, ...site }) {
  const languages = Object.keys(words);
  const body = html`<main id="main" class="choice_page"><div class="text">
<p class="brand">${words.nl.site}</p>
<h1>${each(languages, (language) => html`<span lang="${language}">${lines(words[language]).title}</span> `)}</h1>
<ul class="languages">${each(languages, (language) => html`<li lang="${language}"><a class="first" href="/${language}/" hreflang="${language}">${words[language].name}</a><p>${lines(words[language]).text}</p></li>
`)}</ul>
</div></main>`;
  return page_of('nl', { title, description: languages.map((language) => words[language].start.lead).join(' '), alternates: languages.map((language) => [language, `/${language}/`]), body }, site);
}

export const choice_page = (site) => both(`${site.words.nl.site} – Nederlands, français`, (words) => ({ title: words.choose_language, text: words.start.lead }), site);

export const not_found_page = (site) => both(`404 – ${site.words.nl.site}`, (words) => ({ title: words.not_found, text: words.start.lead }), site);
