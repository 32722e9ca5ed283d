// "What is ...?" beside the first use of an official word: opens by touch and keyboard, below the part of the screen that has the word.
import type { Budget, Card, Field, Page, Result, Stop } from '../contract';
import { terms_in } from '../glossary';
import { words } from '../state';
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

export function Terms({ screen, of, part }: Said) {
  const { glossary } = words().help;
  const parts = (screens[screen] as (of: unknown) => Texts[])(of);
  const before = new Set(terms_in(parts.slice(0, part).flat(), glossary));
  const terms = terms_in(parts[part] ?? [], glossary).filter((term) => !before.has(term));
  if (terms.length === 0) return null;
  return <div class="terms">{terms.map(({ term, text }) => <details key={term}>
    <summary>{fill(glossary.question, { term })}</summary>
    <p>{text}</p>
  </details>)}</div>;
}
