// The whole page of one state.
import { later } from '../later';
import type { State } from '../state';
import { words } from '../state';
import { CheckAnswers } from './check_answers';
import { Footer } from './footer';
import { Header } from './header';
import { Help } from './help';
import { QuestionPage } from './question_page';
import { Result } from './result';
import { Start } from './start';

const WhatIf = (state: State) => <later.WhatIf {...state} />;
const Sheet = (state: State) => <later.Sheet {...state} />;
const Letters = (state: State) => <later.Letters {...state} />;
const Decided = (state: State) => <later.Decided {...state} />;
const Save = (state: State) => <later.Save {...state} />;
const Resume = (state: State) => <later.Resume {...state} />;
const bodies = { start: Start, question: QuestionPage, answers: CheckAnswers, result: Result, help: Help, what_if: WhatIf, sheet: Sheet, letters: Letters, decided: Decided, save: Save, resume: Resume };

export function App(state: State) {
  const Body = bodies[state.place.view];
  const skip = (event: Event) => { event.preventDefault(); document.getElementById('main')!.focus(); };
  return <>
    <a class="skip" href="#main" onClick={skip}>{words().header.skip}</a>
    <later.Safety {...state} />
    <Header {...state} />
    <main id="main" tabIndex={-1} class={state.place.view}><Body {...state} /></main>
    <Footer {...state} />
    <p class="only_heard" role="status">{state.said}</p>
  </>;
}

/** What the tab is called. */
export function title_of({ place, view, problems }: State): string {
  const w = words();
  const titles = {
    start: () => w.start.title, question: () => view.page?.title || view.page?.heading || w.question.gone,
    answers: () => w.answers.title, result: () => view.result.provisional ? w.result.title_provisional : w.result.title, help: () => w.help.title, what_if: () => w.what_if.title,
    decided: () => w.decided.title,
    sheet: () => later.title_of('sheet'), letters: () => later.title_of('letters'), save: () => later.title_of('save'), resume: () => later.title_of('resume'),
  };
  const title = `${titles[place.view]()} – ${w.site}`;
  return later.own(problems.length > 0 ? `${w.errors.title_prefix} ${title}` : title);
}
