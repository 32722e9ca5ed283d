// What a citizen sees of the households of tests/personas, as the core says it: each page of questions, the result and each of its parts.
import { readdirSync } from 'node:fs';
import { read_json } from '../samples.mjs';
import { core, languages } from '../wasm/core.mjs';

const personas = readdirSync(new URL('../personas/', import.meta.url)).filter((name) => name.endsWith('.json')).sort();

const texts_in = (value) => value === null || value === undefined ? [] : typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(texts_in) : [];
/** The title of a page that is its only question stands there once. */
const screen = (name, kind, ...values) => ({ name, kind, texts: [...new Set(values.flatMap(texts_in).filter(Boolean))] });

const question_page = (page) => screen(page.id, 'citizen', page.heading, page.help, page.why?.text, page.fields.flatMap((field) => [field.label, field.hint, field.choices.flatMap(({ label, hint }) => [label, hint]), field.understood, field.error]));

function card(one) {
  const { why_not } = one;
  return [
    screen(`card ${one.id}`, 'citizen', one.what, one.for_whom, one.status_text, one.amount_detail, one.stale, one.reasons, why_not && [why_not.changes.map(({ text }) => text), why_not.combined, why_not.still_apply],
      one.to_check, one.assumptions, one.not_modelled, one.what_to_do.map(({ text }) => text), one.effects, one.amounts_from),
    screen(`sum of ${one.id}`, 'legal', one.sum.flatMap(({ text, detail }) => [text, detail])),
  ];
}

function result_of({ result, date_warning, summary }) {
  const { budget } = result;
  return [
    screen('result', 'citizen', result.headline, result.provisional_text, result.typical_text, result.progress_text, result.total.lines, result.total.people, result.disclaimer, result.urgent_help, date_warning, result.coverage),
    ...result.cards.flatMap(card),
    screen('plan', 'citizen', result.plan.flatMap(({ heading, where, items }) => [heading, where, items.flatMap(({ text, opens }) => [text, opens])])),
    screen('papers', 'citizen', result.documents.flatMap(({ name, from }) => [name, from])),
    screen('not now', 'citizen', result.not_now.map(({ text }) => text)),
    screen('answers', 'citizen', summary.flatMap(({ heading, rows }) => [heading, ...rows.map(({ question }) => question)])),
    ...(budget ? [screen('budget', 'citizen', budget.words.lead, budget.headline, budget.then_text, budget.chart?.text, budget.changes, budget.notes, budget.stale)] : []),
  ];
}

/** [{ persona, language, name, kind, texts }] */
export async function screens() {
  const { ask } = await core();
  return languages.flatMap((language) => personas.flatMap((file) => {
    const { answers, date } = read_json(`tests/personas/${file}`);
    const look = (page) => ask({ op: 'view', lang: language, date, answers, page });
    const whole = look(null);
    const pages = [...new Set(whole.summary.flatMap(({ rows }) => rows.map(({ page }) => page)))];
    const seen = pages.map((page) => ask({ op: 'view', lang: language, date, answers, page, only: 'page' }).page).filter(Boolean);
    return [...seen.map(question_page), ...result_of(whole)].map((one) => ({ persona: file.replace('.json', ''), language, ...one }));
  }));
}
