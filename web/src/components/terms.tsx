// "What is ...?" beside the first use of an official word: opens by touch and keyboard, below the part of the screen that has the word.
import { side } from '../beside';
import type { Budget, Card, Field, Language, Page, Result, Stop } from '../contract';
import { other_of, words_alone } from '../core';
import { terms_in } from '../glossary';
import { get } from '../state';
import { fill, type Words } from '../words';

type Texts = (string | null | undefined)[];

const said_by = ({ label, hint, choices }: Field): Texts => [label, hint, ...choices.flatMap((choice) => [choice.label, choice.hint])];
const said_at = ({ heading, where, items }: Stop): Texts => [heading, where, ...items.flatMap(({ title, text, opens }) => [title, text, opens])];
/** What stands above the cards of a result: the words explained there are not explained again. */
const above = ({ headline, total, typical_text, progress_text, disclaimer, urgent_help }: Result): Texts => [headline, ...total.lines, ...total.people, typical_text, progress_text, disclaimer, urgent_help];

function said_on_card({ card, result }: { card: Card; result: Result }): Texts[] {
  const refused = card.group === 'unlikely';
  return [
    [...above(result), card.title],
    [card.what, card.status_text, card.amount_detail, card.stale],
    [...card.reasons, ...(card.why_not?.changes.map(({ text }) => text) ?? []), ...(refused ? card.assumptions : []), ...card.missing.map(({ text }) => text)],
    [...card.what_to_do.map(({ text }) => text), ...card.to_check, ...(refused ? [] : card.effects)],
    [...card.assumptions, ...card.not_modelled],
  ];
}

/** What a screen says, part by part, in its order. */
const screens = {
  start: ({ title, lead, papers, where }: Words['checklist']): Texts[] => [[title, lead, ...papers, ...where]],
  question: ({ heading, help, fields, why }: Page): Texts[] => [[heading, help], ...fields.map(said_by), [why?.text]],
  result: (result: Result): Texts[] => [above(result)],
  card: said_on_card,
  plan: (result: Result): Texts[] => [above(result), ...result.plan.map(said_at)],
  budget: ({ words: { lead }, headline, chart, notes: [kind, ...notes] }: Budget): Texts[] => [[lead, headline, chart?.line?.label, kind], notes],
};

export type Said = { [Screen in keyof typeof screens]: { screen: Screen; of: Parameters<typeof screens[Screen]>[0]; part: number } }[keyof typeof screens];

/** In both languages where both are shown: a word may need explaining in one of them only. */
export function Terms(said: Said) {
  const { language, beside } = get();
  if (!beside) return <Explained {...said} language={language} side_of={0} />;
  const other = other_of(language);
  return <div class="pair" lang={language}>
    <div><Explained {...said} language={language} side_of={0} /></div>
    <div class="theirs" lang={other}><Explained {...said} language={other} side_of={1} /></div>
  </div>;
}

function Explained({ screen, of, part, language, side_of }: Said & { language: Language; side_of: 0 | 1 }) {
  const { glossary } = words_alone(language).help;
  const parts = (screens[screen] as (of: unknown) => Texts[])(of).map((texts) => texts.map((text) => text && side(text, side_of)));
  const before = new Set(terms_in(parts.slice(0, part).flat(), glossary));
  const terms = terms_in(parts[part] ?? [], glossary).filter((term) => !before.has(term));
  if (terms.length === 0) return null;
  return <div class="terms">{terms.map(({ term, text }) => <details key={term}>
    <summary>{fill(glossary.question, { term })}</summary>
    <p>{text}</p>
  </details>)}</div>;
}
