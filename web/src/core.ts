// Everything a page needs, fetched once and in two steps: what the first question needs (a part of the core, the page's own language), then all the
// rest of the core, of both languages, the help, the municipalities and, where the page has it, the what-if. After that nothing is fetched.
import { load_core } from '../../wasm/loader.mjs';
import { given } from './answers';
import type { Answers, Language, LookBack, Page, Place, View } from './contract';
import type { Decided, Decision } from './decided_contract';
import type { At, Choices, Comparison, Curve, Wrong, WrongScenarios } from './what_if_contract';
import type { Opened } from './saved/open';
import type { MoreWords, Words } from './words';

export const languages: Language[] = ['nl', 'fr'];
export const other_of = (language: Language): Language => (language === 'nl' ? 'fr' : 'nl');

type Core = Awaited<ReturnType<typeof load_core>>;
let core: Core;
let broken = false;
let whole = false;
const texts = {} as Record<Language, string>;
const words = {} as Record<Language, Words>;
let more: Record<Language, MoreWords>;
let places: Place[] = [];

/** By name: the address and the hash of what this page fetches. */
const parts: Record<string, [path: string, integrity: string]> = JSON.parse(document.querySelector<HTMLScriptElement>('script[data-parts]')?.dataset['parts'] ?? '{}');

export async function part(name: string): Promise<Response> {
  const [path, integrity] = parts[name]!;
  const response = await fetch(path, { integrity });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}

const json_of = async (name: string) => parts[name] && (await part(name)).json();
const text_of = async (name: string) => (await part(name)).text();
/** Two objects as text, in one. */
const joined = (one: string, other: string) => `${one.slice(0, -1)},${other.slice(1)}`;

/** What the first question needs. Until all is there, a view holds questions and no result (core/presentation/door.hpp). */
export async function load_first(own: Language): Promise<void> {
  [core, texts[own]] = await Promise.all([load_core(part('core')), text_of(own)]);
  words[own] = JSON.parse(texts[own]).interface;
  teach();
}

/** The rest; may be tried again when it fails. `later`: what else of the page is on its way. */
export async function load_rest(later: Promise<unknown> = Promise.resolve()): Promise<void> {
  const [core_later, help, list, what_if, if_more, ...both] = await Promise.all([
    part('core_later').then((response) => response.arrayBuffer()), json_of('help'), json_of('places'), json_of('what_if'), json_of('more'),
    ...languages.map(async (language) => joined(words[language] ? texts[language] : await text_of(language), await text_of(`${language}_rest`))), later,
  ]);
  await core.add(core_later);
  more = if_more;
  places = list;
  for (const [n, language] of languages.entries()) {
    texts[language] = both[n] as string;
    words[language] = { ...JSON.parse(texts[language]).interface, help: help[language], what_if: what_if?.[language].page, decided: more?.[language].decided.page };
    // The core gets these words with the others.
    if (what_if) texts[language] = joined(texts[language], JSON.stringify({ what_if: what_if[language] }));
    if (more) texts[language] = joined(texts[language], JSON.stringify({ decided: more[language].decided }));
  }
  teach();
  whole = true;
}

/** Whether all is there. */
export const is_whole = () => whole;

export async function load(): Promise<void> {
  await load_first(document.documentElement.lang as Language);
  await load_rest();
}

export function ask<Answer>(request: string): Answer {
  broken = true;
  const answer = JSON.parse(core.call(request));
  broken = false;
  if (answer.problem) throw new Error(`the core refused: ${answer.problem}`);
  return answer;
}

function teach() {
  for (const language of languages) if (texts[language]) ask(`{"op":"load_language","lang":"${language}","texts":${texts[language]}}`);
}

/** All texts of a language as they were fetched, until others took their place. */
export const texts_of = (language: Language) => {
  const all = JSON.parse(texts[language]);
  const { glossary, ...help } = words[language].help;
  return { ...all, glossary, interface: { ...all.interface, help } };
};

/** Other words in the place of these: the clarity page marks from which text each sentence comes, and tries out proposals. */
export function replace_texts(language: Language, all: ReturnType<typeof texts_of>): void {
  words[language] = { ...all.interface, help: { ...all.interface.help, glossary: all.glossary }, what_if: all.what_if?.page, decided: words[language].decided };
  ask(JSON.stringify({ op: 'load_language', lang: language, texts: all }));
}

/** All municipalities of Belgium. */
export const all_places = () => places;

type Join = <Value>(own: Value, other: Value) => Value;
let join: Join | null = null;
/** Of one language, also where both are shown. */
export const words_alone = (language: Language) => words[language];
/** What is said from now on holds both languages (beside.ts), or no longer. */
export const pair_with = (how: Join | null) => { join = how; };
const in_both = <Said>(language: Language, say: (language: Language) => Said): Said =>
  join ? join(say(language), say(other_of(language))) : say(language);

export const words_in = (language: Language) => in_both(language, words_alone);
/** The words of the parts that come later. */
export const more_words = (language: Language) => in_both(language, (one) => more[one]);

const request = (lang: Language, date: string, answers: Answers, page: string | null) => ({ op: 'view', lang, date, answers: given(answers), page });

export const view = (language: Language, ...what: [date: string, answers: Answers, page: string | null]): View => {
  if (whole) return in_both(language, (lang) => ask(JSON.stringify(request(lang, ...what))));
  const [date, answers, page] = what;
  return { ...ask<View>(JSON.stringify({ ...request(language, date, answers, null), only: 'page' })), page: page === null ? null : page_only(language, date, answers, page) };
};

/** Only the fields of a page: quick, for after every change. What follows the page is not in it. */
export const page_only = (language: Language, ...what: [date: string, answers: Answers, page: string]): Page | null =>
  in_both(language, (lang) => ask<Pick<View, 'page'>>(JSON.stringify({ ...request(lang, ...what), only: 'page' })).page);

/** The months before this day in which an amount seems missed; only when the person asks, for it takes a year of assessments. */
export const look_back = (lang: Language, date: string, answers: Answers): LookBack =>
  about<{ look_back: LookBack }>('look_back', lang, date, answers, {}).look_back;

/** What a saved file says, or a key of why not. */
export const open_saved = (lang: Language, date: string, text: string) =>
  ask<{ open: Opened | { refused: string; detail: string } }>(JSON.stringify({ op: 'open', lang, date, text })).open;

const about = <Answer>(op: string, language: Language, date: string, answers: Answers, more: object) =>
  in_both(language, (lang) => ask<Answer>(JSON.stringify({ op, lang, date, answers: given(answers), ...more })));

/** What can vary and what can be compared. */
export const what_if_choices = (lang: Language, date: string, answers: Answers) => about<Choices>('what_if', lang, date, answers, {});
/** Everything a month for every value of one answer; `to` as typed. */
export const what_if_curve = (lang: Language, date: string, answers: Answers, more: { path: string; to?: string | null }) =>
  about<{ curve: Curve } | Wrong>('what_if', lang, date, answers, more);
/** The same at one value: a number, or as typed. */
export const what_if_at = (lang: Language, date: string, answers: Answers, more: { path: string; at: number | string }) =>
  about<{ at: At } | Wrong>('what_if', lang, date, answers, more);
export const compare = (lang: Language, date: string, answers: Answers, scenarios: object[][]) =>
  about<{ compare: Comparison } | WrongScenarios>('compare', lang, date, answers, { scenarios });
/** What may explain that an authority decided otherwise. */
export const decided = (lang: Language, date: string, answers: Answers, decision: Decision) =>
  about<{ decided: Decided } | Wrong>('decided', lang, date, answers, decision);

/** Whether the last call did not come back. */
export const is_broken = () => broken;

/** After a fault: a new core that knows the languages again. */
export async function restart(): Promise<void> {
  await core.restart();
  teach();
}
