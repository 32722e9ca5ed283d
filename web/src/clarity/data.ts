// The clarity page's own words and its example persons, in a file of their own; and the words of the screens, marked or as they are.
import type { Answers, Language } from '../contract';
import { part, replace_texts, texts_of } from '../core';
import { mark } from './marks.mjs';
import type nl from '../../../i18n/clarity/nl.json';

export type Words = typeof nl;
interface Household { who: Record<Language, string>; date: string; answers: Answers }
interface Data { words: Record<Language, Words>; households: Household[]; start_cases: Record<string, Answers> }

export interface Sentence { id: string; said: string; places: string[] }

let data: Data;
/** The sentences of the screens as they are shown now, by the number that the marks in the texts bear. */
let shown: Sentence[] = [];

export async function load_data(): Promise<void> { data = await (await part('clarity')).json(); }

export const words_of = (language: Language) => data.words[language];
export const households = () => data.households;
export const start_case = (name: string) => data.start_cases[name]!;
export const sentence_at = (number: number) => shown[number]!;
/** What a sentence says in i18n. */
export const said_of = (id: string) => shown.find((sentence) => sentence.id === id)!.said;

/** The texts as they are in i18n, kept from before the first mark. */
const originals: Partial<Record<Language, ReturnType<typeof texts_of>>> = {};
const original = (language: Language) => originals[language] ??= texts_of(language);

/** From here the screens say where each sentence comes from, and show the proposals. */
export function mark_screens(language: Language, proposals: Map<string, string>): void {
  const { texts, sentences } = mark(original(language), proposals);
  shown = sentences;
  replace_texts(language, texts);
}

/** The site as it is, for a task. */
export const plain_screens = (language: Language) => replace_texts(language, original(language));
