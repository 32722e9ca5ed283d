// One letter: for a right, of a kind, in a language, on a day. It says what the law says of this authority, and nothing that we do not know.
import type { Language } from '../contract';
import { fill } from '../words';
import type { Step, TakeUp } from './data';

export const kinds = ['request', 'receipt', 'decision', 'appeal', 'payment_plan'] as const;
export type Kind = typeof kinds[number];

/** The letters that this right can need: only where a debt can be is there something to pay in parts. */
export const kinds_of = ({ debt }: { debt: boolean }): Kind[] => kinds.filter((kind) => debt || kind !== 'payment_plan');

/** What the person fills in; it stands in the middle of a sentence. */
export interface Blank { blank: 'day' | 'received' | 'debt' | 'part' }
export type Line = (string | Blank)[];

export interface Letter {
  lang: Language;
  right: string; to: string; to_court: boolean; subject: string;
  lines: Line[];
  /** Room for the person's own words, after the line with this number. */
  own_words_after: number | null;
  enclosed: string[];
  /** Whether the law gives a term for this letter, as far as we know; null: it has none. */
  term_known: boolean | null;
}

const blanks = ['day', 'received', 'debt', 'part'] as const;

/** "Op {day} vroeg ik …": a text with the blanks that are in it. */
export function line_of(text: string, values: Record<string, string>): Line {
  const known = fill(text, values);
  return known.split(new RegExp(`(\\{(?:${blanks.join('|')})\\})`)).filter(Boolean)
    .map((piece) => piece.startsWith('{') ? { blank: piece.slice(1, -1) as Blank['blank'] } : piece);
}

/** What a term comes to on this day, in words; null before the first day that we know of. */
export function term_on(data: TakeUp, lang: Language, name: string, date: string): string | null {
  const { unit, values } = data.terms[name]!;
  const value = values.filter(({ from }) => from <= date).at(-1)?.value;
  const { units, units_one } = data.named[lang];
  return value === undefined ? null : `${value}\u00a0${(value === '1' ? units_one : units)[unit]}`;
}

/** `papers`: those that this household can have; without them, all that are asked for this right. */
export function letter_of(data: TakeUp, lang: Language, right_id: string, kind: Kind, date: string, papers?: string[]): Letter {
  const right = data.rights.find(({ id }) => id === right_id)!;
  const procedure = data.procedures[right.procedure]!;
  const w = data.letters[lang];
  const named = data.named[lang];
  const title = w.rights[right_id] ?? named.rights[right_id]!;
  const decider = kind === 'decision' || kind === 'appeal' ? w.decided_by[right.authority] : undefined;
  const authority = decider ?? w.authorities[right.authority]!;
  const court = kind === 'appeal' && procedure.appeal ? w.courts[procedure.appeal.court!]! : null;
  const law = (step: Step) => fill(w.law, { act: named.acts[step.act!]!, provision: step.provision! });
  const values = { right: title, authority };
  const say = (text: string, more = {}) => line_of(text, { ...values, ...more });
  const term = (step: Step | null | undefined) => step?.term ? term_on(data, lang, step.term, date) : null;
  /** The sentence with the law, or without it the one that only asks. */
  const by_law = (step: Step | null, sentence: string, plain: string, needs_term = false): Line => {
    const known = term(step);
    return step?.act && (!needs_term || known !== null) ? say(sentence, { law: law(step), term: known ?? '' }) : say(plain);
  };
  const { receipt, decision, reasons, appeal } = procedure;
  const lines: Record<Kind, () => Line[]> = {
    request: () => [
      say(w.request.opening), say(w.request.from_today), by_law(receipt, w.request.receipt, w.request.receipt_plain),
      by_law(decision, w.request.decision, w.request.decision_plain, true), ...(procedure.petition ? [say(w.request.petition)] : []), say(w.request.missing),
    ],
    receipt: () => [say(w.receipt.opening), say(w.receipt.not_received), by_law(receipt, w.receipt.receipt, w.receipt.receipt_plain), say(w.receipt.ask)],
    decision: () => [
      say(w.decision.opening), say(w.decision.none_yet), by_law(decision, w.decision.decision, w.decision.decision_plain, true),
      by_law(reasons, w.decision.reasons, w.decision.reasons_plain), say(w.decision.ask),
    ],
    appeal: () => [
      say(court ? w.appeal.to_court : w.appeal.to_authority), by_law(appeal, w.appeal.term, w.appeal.term_plain, true),
      say(w.appeal.why), say(court ? w.appeal.ask_court : w.appeal.ask_authority),
    ],
    payment_plan: () => [
      say(w.payment_plan.opening), say(w.payment_plan.cannot), say(w.payment_plan.offer),
      say(w.payment_plan.protected, { law: law(data.protected_income) }), say(w.payment_plan.ask), say(w.payment_plan.disagree),
    ],
  };
  const timed: Partial<Record<Kind, Step | null>> = { request: decision, decision, appeal };
  return {
    lang, right: title, to: court ?? authority, to_court: court !== null, subject: fill(w[kind].subject, values), lines: lines[kind](),
    own_words_after: kind === 'request' ? 1 : kind === 'appeal' ? 2 : null,
    enclosed: kind === 'request' ? (papers ?? right.documents).map((id) => w.documents[id] ?? named.documents[id]!.name) : kind === 'appeal' ? [w.copy_of_decision] : [],
    term_known: kind in timed ? term(timed[kind]) !== null : null,
  };
}
