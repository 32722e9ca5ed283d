// What a tester found, in memory only, and where the tester is. Nothing of it is about the tester but the two answers when saving.
import type { Language } from '../contract';
import { words_of } from './data';

export type Sign = '+' | '-' | '?';
export interface Mark { mark: Sign; reason?: string | undefined; comment?: string | undefined; proposal?: string | undefined }
export type Tab = 'marks' | 'understand' | 'cloze' | 'task' | 'words' | 'save';

export interface State {
  language: Language;
  tab: Tab;
  household: number;
  screen: number;
  marks: Map<string, Mark>;
  /** The sentence about which the dialog asks. */
  open: string | null;
  cloze: Map<string, boolean>;
  questions: Map<string, string>;
  time: Map<string, string>;
  paraphrase: Map<string, string>;
  tasks: Map<string, { done: boolean; back: number; help: number }>;
  words: { word: string; better: string }[];
  group: string;
  mode: string;
  notice: string;
}

let state: State;
let draw: () => void = () => {};

export const get = () => state;
export const words = () => words_of(state.language);

export function set(change: Partial<State>): void {
  state = { ...state, ...change };
  draw();
}

export function begin(language: Language, household: number, redraw: () => void): void {
  state = {
    language, tab: 'marks', household, screen: 0, marks: new Map(), open: null, cloze: new Map(), questions: new Map(), time: new Map(),
    paraphrase: new Map(), tasks: new Map(), words: [], group: '', mode: '', notice: '',
  };
  draw = redraw;
  draw();
}

/** A copy of a map in which the key has this value; undefined takes it out. */
export function put<Key, Value>(map: Map<Key, Value>, key: Key, value: Value | undefined): Map<Key, Value> {
  const copy = new Map(map);
  if (value === undefined) copy.delete(key); else copy.set(key, value);
  return copy;
}

export const found_anything = () =>
  [state.marks, state.cloze, state.questions, state.time, state.paraphrase, state.tasks].some((map) => map.size > 0) || state.words.length > 0;
