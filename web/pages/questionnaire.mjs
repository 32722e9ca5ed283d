// /nl/vragenlijst/ and /fr/questionnaire/: every question on paper, from the catalogue that the site asks from, for people without a computer.
import { each, html } from './html.mjs';
import { questions_on_paper } from './questionnaire_questions.mjs';
import { framed, other_of, page_of } from './shell.mjs';

/** More boxes than this stand in columns. */
const many = 5;

export function questionnaire_page(language, site) {
  const w = site.questionnaire[language];
  const other = other_of(language);
  const other_path = site.questionnaire[other].path;
  const sections = questions_on_paper(site.catalogue, site.questions[language], w);
  const main = html`<div class="form_paper">
<h1>${w.title}</h1>
<p class="lead">${w.lead}</p>
<ol class="steps">${each(w.steps, (step) => html`<li>${step}</li>`)}</ol>
<p>${w.date} <span class="write day_hand"></span></p>
${each(sections, section)}</div>`;
  return page_of(language, {
    title: `${w.title} – ${site.words[language].site}`, description: w.lead, style: 'paper',
    alternates: [[language, w.path], [other, other_path]],
    body: framed(language, site.words, { other_path, main_class: 'questionnaire', main }),
  }, site);

  function section({ heading, note, whose, questions }) {
    return html`<section>
<h2>${heading}</h2>
${note && html`<p>${note}</p>
`}${whose && html`<p>${whose} <span class="write"></span></p>
`}<ol class="asked">${each(questions, asked)}</ol>
</section>
`;
  }

  function asked({ label, only_if, hint, how, boxes, room }) {
    return html`<li><p class="label">${label}</p>
${only_if && html`<p class="only_if">${only_if}</p>
`}${hint && html`<p class="hint">${hint}</p>
`}${how && html`<p class="hint">${how}</p>
`}${room.length > 0 && html`<p class="room">${each(room, (piece) => piece === null ? html`<span class="write"></span>` : html` ${piece} `)}</p>
`}<ul class="${boxes.length > many ? 'boxes in_columns' : 'boxes'}">${each(boxes, (box) => html`<li><span class="tick" aria-hidden="true"></span>${box}</li>`)}</ul></li>
`;
  }
}
