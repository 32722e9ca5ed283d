// A new client: nothing of the last one is left, in memory, in fields, in the history or behind the Back button.
import { forget_sheets } from './sheet';
import { fresh, get, has_answers, set, words } from './state';

export function wipe(change = {}): void {
  forget_sheets();
  set({ ...fresh(get().language), ...change });
}

export function new_client(): void {
  wipe({ notice: { text: words().wiped }, focus: '.row [data-first]' });
  scrollTo(0, 0);
}

export function watch_leaving(): void {
  addEventListener('beforeunload', (event) => { if (has_answers()) event.preventDefault(); });
  addEventListener('pagehide', () => wipe());
  addEventListener('pageshow', (event) => { if (event.persisted) wipe(); });
}
