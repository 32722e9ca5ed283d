// A new client: nothing of the last one is left, in memory, in fields, in the history or behind the Back button.
import { restart } from '../core';
import { watch_idle } from '../safety/idle';
import { forget_sheets } from './sheet';
import { fresh, get, has_answers, set, words } from './state';

export function wipe(change = {}): void {
  forget_sheets();
  set({ ...fresh(get().language), ...change });
}

export function new_client(notice = words().wiped): void {
  wipe({ notice: { text: notice }, focus: '.row [data-first]' });
  scrollTo(0, 0);
}

/** On a computer of others: what a dialog holds goes too, and a new core, since the old one's memory still holds what it was asked. */
export function clear(notice?: string): void {
  for (const one of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) one.close();
  new_client(notice);
  void restart();
}

export const watch_clock = () => watch_idle({ warned: () => get().warned, set, clear });

export function watch_leaving(): void {
  addEventListener('beforeunload', (event) => { if (has_answers()) event.preventDefault(); });
  addEventListener('pagehide', () => wipe());
  addEventListener('pageshow', (event) => { if (event.persisted) wipe(); });
}
