// The worker's words and start cases, in a file of their own that only this page loads.
import type { Answers, Language } from '../contract';
import { part } from '../core';
import type nl from '../../../i18n/worker/nl.json';

export type Words = typeof nl;
interface Data { words: Record<Language, Words>; paths: Record<Language, string>; start_cases: Record<keyof Words['presets'], Answers> }

let data: Data;

export async function load_words(): Promise<void> { data = await (await part('worker')).json(); }

export const words_of = (language: Language) => data.words[language];
export const path_of = (language: Language) => data.paths[language];
export const start_cases = () => data.start_cases;
