// The worker's page in memory: one case in up to four scenarios. Whoever changes it calls set(), which draws again.
import { is_answered, value_at, with_value } from '../answers';
import type { Answers, Language, Raw } from '../contract';
import { today } from '../date';
import { sheet_of, type Sheet } from './sheet';
import { next_tag, tag_of, with_tag, type Tags } from './tags';
import { words_of } from './words';

export interface Case { name: string; answers: Answers; tags: Tags }
export interface Notice { text: string; undo?: () => void }

export interface State {
  language: Language;
  /** The client's: beside the worker's where that is wanted, and on the sheet for the client. */
  client: Language;
  beside: boolean;
  date: string;
  cases: Case[];
  at: number;
  view: 'work' | 'paper';
  /** On a computer of others: wiped when nobody does anything; and the seconds that are left, once it is asked. */
  shared: boolean;
  warned: number | null;
  /** The question that has the focus: its words stand in full at the side, and what is wrong with it is told when it is left. */
  focused: string | null;
  notice: Notice | null;
  /** For screen readers, and not at every key. */
  said: string;
  /** What gets the focus at the next drawing: a selector. */
  focus: string | null;
}

let state: State;
let draw: () => void = () => {};

export const get = () => state;
export const words = () => words_of(state.language);

export function set(change: Partial<State>): void {
  state = { ...state, ...change };
  draw();
}

export const blank = (): Case => ({ name: 'A', answers: {}, tags: {} });

export const fresh = (language: Language, client = language): State => ({
  language, client, beside: false, date: today(), cases: [blank()], at: 0, view: 'work', shared: state?.shared ?? false, warned: null, focused: null, notice: null, said: '', focus: null,
});

export function begin(first: State, redraw: () => void): void {
  state = first;
  draw = redraw;
  draw();
}

export const current = (): Case => state.cases[state.at]!;
export const sheet = (): Sheet => sheet_of(current().answers, state.language, state.date);
export const client_sheet = (): Sheet => sheet_of(current().answers, state.client, state.date);

/** Another case in the place of the one that is shown. */
export function put(changed: Partial<Case>, change: Partial<State> = {}): void {
  const cases = state.cases.map((one, n) => (n === state.at ? { ...one, ...changed } : one));
  set({ ...change, cases });
}

/** Keeps what was typed. Another answer than before is told, whatever the old one was. */
export function answer(path: string, value: Raw): void {
  const { answers, tags } = current();
  put({ answers: with_value(answers, path, value), tags: is_answered(value_at(answers, path)) ? with_tag(tags, path, 'told') : tags }, { notice: null });
}

export function cycle_tag(path: string): void {
  const { answers, tags } = current();
  const value = value_at(answers, path);
  if (!is_answered(value) || value === 'unknown') return;
  put({ tags: with_tag(tags, path, next_tag(tag_of(tags, path))) });
}

export const has_answers = () => state.cases.some(({ answers }) => Object.keys(answers).length > 0);

export function take_focus(): string | null {
  const { focus } = state;
  state = { ...state, focus: null };
  return focus;
}
