// What sheet and letters rest on, in a file of its own that comes after the first question can be answered.
import type { Language } from '../contract';
import { part } from '../core';
import type letters from '../../../i18n/letters/nl.json';
import type words from '../../../i18n/take_up/nl.json';

/** A step of a procedure: the act that provides for it, and its term by name where it has one. */
export interface Step { act: string | null; provision: string | null; term?: string | null; court?: string }
export interface Procedure { receipt: Step | null; decision: Step | null; reasons: Step | null; appeal: Step | null; petition?: boolean }
type ById = Record<string, string>;
type OwnNames = 'authorities' | 'decided_by' | 'courts' | 'rights' | 'documents';
export type LetterWords = Omit<typeof letters, OwnNames> & Record<OwnNames, ById>;

export interface TakeUp {
  words: Record<Language, typeof words>;
  letters: Record<Language, LetterWords>;
  named: Record<Language, { rights: ById; authorities: Record<string, { name: string; where: string; appeal: string }>; documents: Record<string, { name: string }>; acts: ById; units: ById; units_one: ById }>;
  rights: { id: string; authority: string; procedure: string; documents: string[]; debt: boolean; regions: string[] | null }[];
  procedures: Record<string, Procedure>;
  terms: Record<string, { unit: string; values: { from: string; value: string }[] }>;
  protected_income: Step;
  style: string[];
}

let data: TakeUp;

/** Fetches them and adds the style of paper to the page's own style sheet. */
export async function load_take_up(): Promise<void> {
  data = await (await part('take_up')).json();
  const sheet = document.styleSheets[0]!;
  for (const rule of data.style) sheet.insertRule(rule, sheet.cssRules.length);
}

export const take_up = () => data;
export const words_of = (language: Language) => data.words[language];
