// A task on the real page, with the answers of an example. What counts: found or not, how many steps back, how often help was opened.
import { render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CheckAnswers } from '../../components/check_answers';
import { Help } from '../../components/help';
import { QuestionPage } from '../../components/question_page';
import { Result } from '../../components/result';
import { Start } from '../../components/start';
import { WhatIf } from '../../components/what_if';
import type { Answers } from '../../contract';
import { settle_focus } from '../../focus';
import { show } from '../../journey';
import { watch_history } from '../../history';
import * as site from '../../state';
import { plain_screens, start_case } from '../data';
import items from '../items.json';
import { get, put, set, words, type State } from '../state';
import { Radios, Said } from './parts';

type Name = keyof typeof items.tasks;
const bodies = { start: Start, question: QuestionPage, answers: CheckAnswers, result: Result, help: Help, what_if: WhatIf };

function Site(state: site.State) {
  const Body = state.place.view in bodies ? bodies[state.place.view as keyof typeof bodies] : Result;
  return <div class={state.place.view}><Body {...state} /></div>;
}

function answers_of(name: Name): Answers {
  const { household, leave_open } = items.tasks[name] as { household: string; leave_open: string[] };
  const { you, ...rest } = structuredClone(start_case(household)) as { you: Answers };
  for (const id of leave_open) delete you[id];
  return { ...rest, you };
}

let watching = false;

/** The real page in this place, until it is taken away. What it does to the address is undone then. */
function run(place: HTMLElement, name: Name, count: { back: number; help: number }): () => void {
  const { language } = get();
  const address = location.pathname;
  plain_screens(language);
  const answers = answers_of(name);
  let last = 'start';
  const draw = () => {
    const now = site.get();
    if (now.place.view === 'help' && last !== 'help') count.help += 1;
    last = now.place.view;
    render(<Site {...now} />, place);
    settle_focus();
  };
  const stepped_back = () => { count.back += 1; };
  const opened = (event: Event) => { if ((event.target as Element).matches('.why') && (event.target as HTMLDetailsElement).open) count.help += 1; };
  if (!watching) watch_history();
  watching = true;
  addEventListener('popstate', stepped_back);
  place.addEventListener('toggle', opened, true);
  site.begin(site.fresh(language), draw);
  site.set(site.look({ answers }));
  return () => {
    removeEventListener('popstate', stepped_back);
    place.removeEventListener('toggle', opened, true);
    site.begin(site.fresh(language), () => {});
    render(null, place);
    history.replaceState(null, '', address);
  };
}

export function Task(state: State) {
  const w = words().task;
  const [name, set_name] = useState<Name>('ali-10h');
  const [running, set_running] = useState(false);
  const [said, set_said] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const count = useRef({ back: 0, help: 0 });
  useLayoutEffect(() => {
    if (!running) return;
    count.current = { back: 0, help: 0 };
    return run(place.current!, name, count.current);
  }, [running]);
  const end = (done: boolean) => {
    set({ tasks: put(state.tasks, name as string, { done, ...count.current }) });
    set_running(false);
    set_said(w.ended);
  };
  return <section>
    <h2 tabIndex={-1}>{w.title}</h2>
    <p>{w.lead}</p>
    {!running && <Radios name="task" title={w.choose} options={Object.entries(w.tasks)} value={name} choose={(value) => set_name(value as Name)} />}
    {!running && <p><button type="button" class="first" onClick={() => { set_said(''); set_running(true); }}>{w.begin}</button></p>}
    <Said text={said} />
    {running && <>
      <p class="assignment">{w.tasks[name]}</p>
      <div class="buttons">
        <button type="button" class="first" onClick={() => end(true)}>{w.found}</button>
        <button type="button" class="second" onClick={() => end(false)}>{w.stop}</button>
        <button type="button" class="second" onClick={() => show('help')}>{words().choose.screens.help}</button>
      </div>
    </>}
    <div ref={place} class={running ? 'picture running' : ''} role="group" aria-label={w.area} hidden={!running} />
  </section>;
}
