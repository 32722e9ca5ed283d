// Everything a page needs, fetched once: the core, both languages, the help, the municipalities and, where the page has it, the what-if. After that
// nothing is fetched.
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
const texts = {} as Record<Language, string>;
const words = {} as Record<Language, Words>;
let more: Record<Language, MoreWords>;
let places: Place[] = [];

const link_of = (name: string) => document.querySelector<HTMLLinkElement>(`link[data-part="${name}"]`);

export async function part(name: string): Promise<Response> {
  const { href, dataset } = link_of(name)!;
  const response = await fetch(href, { integrity: dataset['integrity'] ?? '' });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}

/** `later`: what else of the page is on its way. */
export async function load(later: Promise<unknown> = Promise.resolve()): Promise<void> {
  const help = part('help').then((response) => response.json());
  const list = part('places').then((response) => response.json());
  const if_other = link_of('what_if') && part('what_if').then((response) => response.json());
  const if_more = link_of('more') && part('more').then((response) => response.json());
  [core] = await Promise.all([
    load_core(part('core'), part('core_later')),
    ...languages.map(async (language) => { texts[language] = await (await part(language)).text(); }),
  ]);
  const helps = await help;
  const what_if = await if_other;
  more = await if_more;
  await later;
  places = await list;
  for (const language of languages) {
    words[language] = { ...JSON.parse(texts[language]).interface, help: helps[language], what_if: what_if?.[language].page, decided: more?.[language].decided.page };
    // The core gets these words with the others.
    if (what_if) texts[language] = `${texts[language].slice(0, -1)},"what_if":${JSON.stringify(what_if[language])}}`;
    if (more) texts[language] = `${texts[language].slice(0, -1)},"decided":${JSON.stringify(more[language].decided)}}`;
  }
  teach();
}

export function ask<Answer>(request: string): Answer {
  broken = true;
  const answer = JSON.parse(core.call(request));
  broken = false;
  if (answer.problem) throw new Error(`the core refused: ${answer.problem}`);
  return answer;
}

function teach() {
  for (const language of languages) ask(`{"op":"load_language","lang":"${language}","texts":${texts[language]}}`);
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

export const view = (language: Language, ...what: [date: string, answers: Answers, page: string | null]): View =>
  in_both(language, (lang) => ask(JSON.stringify(request(lang, ...what))));

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
