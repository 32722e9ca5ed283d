// On a public computer: after some minutes in which nobody does anything, everything is wiped; a minute before, the person is asked.
// WCAG 2.2.1: at least 20 seconds to answer, with one simple action, as often as one likes.
import { later_words } from '../later_words';
import { fill } from '../words';

/** What it needs of the page that it watches: the citizen's or the worker's. */
export interface Watched { warned: () => number | null; set: (change: { shared?: boolean; warned?: number | null; said?: string }) => void; clear: (notice: string) => void }
let page: Watched;
export const watch_idle = (watched: Watched) => { page = watched; };

export const idle_minutes = 5;
export const warning_seconds = 60;

const limit = idle_minutes * 60_000;
const tick = 1000;

let last = 0;
let clock = 0;

const seconds_left = () => Math.ceil((last + limit - Date.now()) / 1000);

function act(): void {
  // While it is asked, only an answer counts: whoever walks up next may touch a key.
  if (page.warned() === null) last = Date.now();
}

/** Also after the device slept: the time of day counts, not the number of ticks. */
function look_at_clock(): void {
  const left = seconds_left();
  if (left <= 0) return time_is_up();
  if (left > warning_seconds) return;
  page.set({ warned: left });
}

function time_is_up(): void {
  last = Date.now();
  page.clear(fill(later_words().safety.shared.cleared, { minutes: idle_minutes }));
}

export function stay(): void {
  last = Date.now();
  page.set({ warned: null, said: '' });
}

const acts = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'];

export function turn_on(): void {
  last = Date.now();
  for (const name of acts) addEventListener(name, act, { passive: true });
  addEventListener('visibilitychange', look_at_clock);
  clock = window.setInterval(look_at_clock, tick);
  page.set({ shared: true, said: fill(later_words().safety.shared.on, { minutes: idle_minutes }) });
}

export function turn_off(): void {
  for (const name of acts) removeEventListener(name, act);
  removeEventListener('visibilitychange', look_at_clock);
  clearInterval(clock);
  page.set({ shared: false, warned: null, said: later_words().safety.shared.off });
}
