// Loads what the first question needs, draws the page from its state, and loads the rest. Without this the page stays readable as it came.
import { render } from 'preact';
import { App, title_of } from './components/app';
import type { Language } from './contract';
import { is_broken, load_first, restart } from './core';
import { watch_double_clicks } from './double_click';
import { settle_focus } from './focus';
import { receive_case } from './handover';
import { watch_history } from './history';
import { watch_print } from './print';
import { watch_leaving } from './privacy';
import { begin, fresh, get, look, set, words } from './state';
import { load_whole, once_whole } from './whole';

const page = document.documentElement;
const root = document.getElementById('app')!;

function draw() {
  const state = get();
  // Set anew, even to the same, it makes the browser work out the style of every element again.
  if (page.lang !== state.language) page.lang = state.language;
  page.dataset['view'] = state.place.view;
  render(<App {...state} />, root);
  document.title = title_of(state);
  settle_focus();
}

/** A fault in the core: begin it anew and keep the answers. Where there is no memory for a new one either, the next press tries again. */
async function recover() {
  await restart().catch(console.warn);
  set({ notice: { text: words().errors.fault }, focus: 'notice' });
}

async function start() {
  const language = page.lang as Language;
  await load_first(language);
  const first = fresh(language);
  root.replaceChildren();
  begin(first, draw);
  watch_history();
  watch_leaving();
  watch_print();
  watch_double_clicks();
  addEventListener('error', () => { if (is_broken()) void recover(); });
  // Opened from the worker's sheet or the workbench: their case, and what could change in it.
  receive_case((handed) => { if (handed) once_whole(() => set(look({ answers: handed.answers, date: handed.date, place: { view: 'what_if' }, focus: 'heading' }))); });
  await load_whole();
}

start().catch((reason) => {
  page.dataset['failed'] = 'true';
  console.warn(reason);
});
