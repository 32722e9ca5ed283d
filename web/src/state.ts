// The one state of the page, in memory only. Whoever changes it calls set(), which draws the page again.
import type { Answers, Language, Place as Municipality, Problem, View } from './contract';
import { page_only, view, words_in } from './core';
import { today } from './date';

/** Where the person is. */
export interface Place {
  view: 'start' | 'question' | 'answers' | 'result' | 'help' | 'what_if' | 'sheet' | 'letters' | 'decided' | 'save' | 'resume';
  /** The page of questions, or the card that was decided on. */
  page?: string | null;
  detour?: Detour | null;
  /** The list page whose item is being filled in: it comes after the item's last page. */
  list?: string | null;
}

/** A visit to one page from the list of answers or the result, and back. */
export interface Detour {
  back_to: 'answers' | 'result';
  /** Nothing was open when it began: what is open now, this change has opened. */
  was_done: boolean;
}

export interface Notice { text: string; undo?: () => void; again?: () => void }

export interface State {
  language: Language;
  /** The other language stands beside it. */
  beside: boolean;
  date: string;
  answers: Answers;
  place: Place;
  view: View;
  /** The answers that the whole view is of. */
  viewed: Answers | null;
  problems: Problem[];
  notice: Notice | null;
  /** For screen readers only. */
  said: string;
  /** "Yes, add one" is chosen on a list page: an intention, not yet an answer. */
  adding: boolean;
  /** The header asks whether to clear everything. */
  clearing: boolean;
  /** A public computer: everything is wiped when nobody does anything for a while. */
  shared: boolean;
  /** How many seconds are left until then, once the person is asked. */
  warned: number | null;
  /** Where the person lives, when a name or postcode was typed: for the plan and the letters alone, no answer and never saved. */
  municipality: Municipality | null;
  /** What gets the focus at the next drawing: a part of the page, or the field of a path. */
  focus: 'heading' | 'problems' | 'notice' | 'clearing' | 'clear' | { path: string } | null;
}

let state: State;
let draw: () => void = () => {};

export const get = () => state;
export const words = () => words_in(state.language);

export function set(change: Partial<State>): void {
  state = { ...state, ...change };
  draw();
}

/** A change together with the core's view of it. */
export function look(change: Partial<State> = {}): Partial<State> {
  const { language, date, answers, place } = { ...state, ...change };
  return { ...change, view: view(language, date, answers, place.page ?? null), viewed: answers };
}

/** The same, but only for the page: its fields, and how the core reads what is in them. */
export function look_at_page(change: Partial<State> = {}): Partial<State> {
  const { language, date, answers, place } = { ...state, ...change };
  return { ...change, view: { ...state.view, page: place.page ? page_only(language, date, answers, place.page) : null } };
}

/** At another place: what is known of the same answers needs no second look. */
export const look_elsewhere = (change: Partial<State>) => state.viewed === state.answers ? look_at_page(change) : look(change);

/** What is left after clearing: a language and nothing else. */
export function fresh(language: Language): State {
  const date = today();
  const answers = {};
  return {
    language, beside: state?.beside ?? false, date, answers, place: { view: 'start' }, view: view(language, date, answers, null), viewed: answers,
    problems: [], notice: null, said: '', adding: false, clearing: false, shared: state?.shared ?? false, warned: null, municipality: null, focus: null,
  };
}

export function begin(first: State, redraw: () => void): void {
  state = first;
  draw = redraw;
  draw();
}

/** The same, without an answer left behind. */
export function wipe(change: Partial<State> = {}): void {
  set({ ...fresh(state.language), ...change });
}

/** How many pages have an answer. */
export const pages_answered = () => new Set(state.view.summary.flatMap((group) => group.rows.map((row) => row.page))).size;

export const has_answers = () => Object.keys(state.answers).length > 0;

/** Once: the focus asked for is given. */
export function take_focus(): State['focus'] {
  const { focus } = state;
  state = { ...state, focus: null };
  return focus;
}
