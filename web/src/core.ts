// Everything the page needs, fetched once: the core, both languages, the help and the municipalities. After that nothing is fetched.
import { load_core } from '../../wasm/loader.mjs';
import { given } from './answers';
import type { Answers, Language, LookBack, Page, Place, View } from './contract';
import type { Words } from './words';

export const languages: Language[] = ['nl', 'fr'];

type Core = Awaited<ReturnType<typeof load_core>>;
let core: Core;
let broken = false;
const texts = {} as Record<Language, string>;
const words = {} as Record<Language, Words>;
let places: Place[] = [];

export async function part(name: string): Promise<Response> {
  const { href, dataset } = document.querySelector<HTMLLinkElement>(`link[data-part="${name}"]`)!;
  const response = await fetch(href, { integrity: dataset['integrity'] ?? '' });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
}

export async function load(): Promise<void> {
  const help = part('help').then((response) => response.json());
  const list = part('places').then((response) => response.json());
  [core] = await Promise.all([
    load_core(part('core')),
    ...languages.map(async (language) => { texts[language] = await (await part(language)).text(); }),
  ]);
  const helps = await help;
  places = await list;
  for (const language of languages) words[language] = { ...JSON.parse(texts[language]).interface, help: helps[language] };
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

/** All municipalities of Belgium. */
export const all_places = () => places;

export const words_in = (language: Language) => words[language];

const request = (lang: Language, date: string, answers: Answers, page: string | null) => ({ op: 'view', lang, date, answers: given(answers), page });

export function view(...what: Parameters<typeof request>): View {
  return ask(JSON.stringify(request(...what)));
}

/** Only the fields of a page: quick, for after every change. What follows the page is not in it. */
export function page_only(...what: Parameters<typeof request>): Page | null {
  return ask<Pick<View, 'page'>>(JSON.stringify({ ...request(...what), only: 'page' })).page;
}

/** The months before this day in which an amount seems missed; only when the person asks, for it takes a year of assessments. */
export const look_back = (lang: Language, date: string, answers: Answers): LookBack =>
  ask<{ look_back: LookBack }>(JSON.stringify({ op: 'look_back', lang, date, answers: given(answers) })).look_back;

/** Whether the last call did not come back. */
export const is_broken = () => broken;

/** After a fault: a new core that knows the languages again. */
export async function restart(): Promise<void> {
  await core.restart();
  teach();
}
