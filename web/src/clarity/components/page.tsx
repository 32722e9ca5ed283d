// The clarity page: its parts, one at a time.
import type { JSX } from 'preact';
import { words_in } from '../../core';
import { plain } from '../marks.mjs';
import { set, words, type State, type Tab } from '../state';
import { Cloze } from './cloze';
import { Marks } from './marks';
import { Save } from './save';
import { Task } from './task';
import { Understand } from './understand';
import { WordList } from './word_list';

const bodies: Record<Tab, (state: State) => JSX.Element> = { marks: Marks, understand: Understand, cloze: Cloze, task: Task, words: WordList, save: Save };

function turn(tab: Tab): void {
  set({ tab, open: null, notice: '' });
  document.querySelector<HTMLElement>('main h2')?.focus();
}

export function Page(state: State) {
  const { page, tabs, merge } = words();
  const Body = bodies[state.tab];
  return <>
    <h1>{page.title}</h1>
    <p class="lead">{page.lead}</p>
    <p>{page.test_not_you} {page.stays}</p>
    <nav class="tabs" aria-label={page.parts}><ul>{(Object.keys(bodies) as Tab[]).map((tab) => <li key={tab}>
      <button type="button" class="second" aria-current={state.tab === tab ? 'page' : undefined} onClick={() => turn(tab)}>{tabs[tab]}</button>
    </li>)}</ul></nav>
    {state.notice && <p class="warning" role="alert">{state.notice}</p>}
    <Body {...state} />
    <ul class="elsewhere">
      <li><a href={merge.path}>{page.merge_link}</a></li>
      <li><a href={plain(words_in(state.language).test_book.path)}>{page.test_book_link}</a></li>
    </ul>
  </>;
}
