// The screens of an example person: the components of the real page, given the real view of that household.
import type { ComponentChild } from 'preact';
import { Card } from '../components/card';
import { Comparison } from '../components/comparison';
import { Help } from '../components/help';
import { Papers, Plan } from '../components/plan';
import { QuestionPage } from '../components/question_page';
import { Result, total_of } from '../components/result';
import { Start } from '../components/start';
import type { Language, View } from '../contract';
import { view, words_in } from '../core';
import { begin, fresh, type State } from '../state';
import { fill } from '../words';
import { households, words_of } from './data';
import { plain } from './marks.mjs';

export type Kind = 'start' | 'question' | 'result' | 'card' | 'plan' | 'budget' | 'help';
/** `id` says which screen it is, for all households alike. */
export interface Screen { id: string; kind: Kind; title: string; make: () => ComponentChild }

/** The page leaves the amount away where the headline says it, which marks would hide from it. */
function as_shown(marked: View): View {
  const { result } = marked;
  const total = total_of({ ...result, headline: plain(result.headline), total_text: plain(result.total_text) });
  return { ...marked, result: { ...result, total_text: total ? result.total_text : '' } };
}

export function screens_of(language: Language, household: number): Screen[] {
  const { date, answers } = households()[household]!;
  const whole = as_shown(view(language, date, answers, null));
  const pages = [...new Set(whole.summary.flatMap(({ rows }) => rows.map(({ page }) => page)))];
  const { result } = whole;
  // What a real page would hold in its state; the components ask it for the words.
  const state = (change: Partial<State>): State => {
    const all = { ...fresh(language), date, answers, viewed: answers, ...change };
    begin(all, () => {});
    return all;
  };
  const with_view = (change: Partial<View>) => state({ view: { ...whole, ...change } });
  const screen = (kind: Kind, make: Screen['make'], name = '', id = ''): Screen =>
    ({ id: id ? `${kind}.${id}` : kind, kind, title: fill(words_of(language).choose.screens[kind], { name: plain(name) }), make });

  return [
    screen('start', () => <Start {...state({ view: whole, answers: {} })} />),
    ...pages.map((page) => {
      const shown = as_shown(view(language, date, answers, page));
      return screen('question', () => <QuestionPage {...state({ view: shown, place: { view: 'question', page } })} />, shown.page?.heading ?? page, page.slice(page.lastIndexOf(':') + 1));
    }),
    screen('result', () => <Result {...with_view({ result: { ...result, cards: [], plan: [], documents: [], budget: null }, summary: [] })} />),
    ...result.cards.map((card) => screen('card', () => { with_view({}); return <Card card={card} id="card" result={result} />; }, card.for_whom && card.person > 0 ? `${card.title} (${card.for_whom})` : card.title, card.right)),
    ...(result.plan.length > 0 ? [screen('plan', () => { with_view({}); return <><Plan result={result} /><Papers papers={result.documents} /></>; })] : []),
    ...(result.budget ? [screen('budget', () => { with_view({}); return <Comparison budget={result.budget} />; })] : []),
    ...(words_in(language).help ? [screen('help', () => { with_view({}); return <Help />; })] : []),
  ];
}
