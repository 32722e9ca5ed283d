// The clarity page: loads everything once, then draws itself in the middle of the page as it was sent.
import { render } from 'preact';
import type { Language } from '../contract';
import { is_broken, load, restart } from '../core';
import { Page } from './components/page';
import { households, load_data } from './data';
import { begin, found_anything, get, set, words } from './state';

const page = document.documentElement;
const root = document.getElementById('main')!;

/** A fault in the core: begin it anew; what was found stays. */
async function recover() {
  await restart();
  set({ screen: 0, notice: words().page.fault });
}

/** The page in the other language begins with the same example person. */
const other_language = document.querySelector<HTMLAnchorElement>('.language a')!;
const household_asked = () => {
  const asked = Number(location.hash.slice(1));
  return Number.isInteger(asked) && asked >= 0 && asked < households().length ? asked : 0;
};

async function start() {
  await Promise.all([load(), load_data()]);
  root.replaceChildren();
  begin(page.lang as Language, household_asked(), () => {
    render(<Page {...get()} />, root);
    other_language.hash = String(get().household);
  });
  addEventListener('beforeunload', (event) => { if (found_anything()) event.preventDefault(); });
  addEventListener('error', () => { if (is_broken()) void recover(); });
  page.dataset['ready'] = 'true';
}

start().catch((reason) => {
  page.dataset['failed'] = 'true';
  console.warn(reason);
});
