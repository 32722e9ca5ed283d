// The worker's page: loads everything once, then draws itself from its state.
import { render } from 'preact';
import type { Language } from '../contract';
import { is_broken, load, restart } from '../core';
import { receive_case } from '../handover';
import { load_words as load_later_words } from '../later_words';
import { tools } from '../saved/tools';
import { Page } from './components/page';
import { watch_keys } from './keys';
import { watch_paper } from './paper';
import { take_case } from './scenarios';
import { begin, fresh, get, set, take_focus, words } from './state';
import { watch_status } from './status';
import { watch_clock, watch_leaving } from './wipe';
import { load_words } from './words';

const page = document.documentElement;
const root = document.getElementById('app')!;

function draw_once() {
  const state = get();
  // Set anew, even to the same, it makes the browser work out the style of every element again.
  if (page.lang !== state.language) page.lang = state.language;
  render(<Page {...state} />, root);
  document.title = `${state.view === 'paper' ? words().paper : words().title} – Iura`;
  const focus = take_focus();
  if (focus) document.querySelector<HTMLElement>(focus)?.focus();
}

let drawing = false;
let again = false;

/** A field that is drawn away loses the focus, and that changes the state in the middle of drawing: then once more, after it. */
function draw() {
  again = true;
  if (drawing) return;
  drawing = true;
  try {
    while (again) {
      again = false;
      draw_once();
    }
  } finally { drawing = false; }
}

async function recover() {
  await restart();
  set({ notice: { text: words().fault } });
}

async function start() {
  await Promise.all([load(), load_words(), load_later_words()]);
  tools().catch(() => {});
  root.replaceChildren();
  begin(fresh(page.lang as Language), draw);
  watch_keys();
  watch_leaving();
  watch_clock();
  watch_paper();
  watch_status();
  addEventListener('error', () => { if (is_broken()) void recover(); });
  receive_case(take_case);
  page.dataset['ready'] = 'true';
}

start().catch((reason) => {
  page.dataset['failed'] = 'true';
  console.warn(reason);
});
