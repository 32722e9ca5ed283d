// No trace: clearing wipes memory and what Back would show; leaving the page wipes too.
import { restart } from './core';
import { forget } from './history';
import { get, has_answers, set, wipe, words } from './state';

export const ask_to_clear = () => set({ clearing: true, focus: 'clearing' });
export const keep = () => set({ clearing: false, focus: 'clear' });

/** Nothing is left, and nothing is said. */
export function clear_silently(): void {
  forget();
  wipe();
}

/** A new core too: the old one's memory still holds what it was asked. */
export function clear(notice = words().header.cleared): void {
  forget();
  wipe({ notice: { text: notice }, focus: 'heading' });
  scrollTo(0, 0);
  void restart();
}

export function watch_leaving(): void {
  addEventListener('beforeunload', (event) => { if (has_answers()) event.preventDefault(); });
  addEventListener('pagehide', clear_silently);
  // From the browser's own store of pages (Back on a public computer): nothing of the last person.
  addEventListener('pageshow', (event) => { if (event.persisted && get()) clear_silently(); });
}
