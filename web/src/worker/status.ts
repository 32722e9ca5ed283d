// The result in one sentence for screen readers, half a second after the last key: not at every one.
import { fill } from '../words';
import { get, set, sheet, words } from './state';

const pause = 500;

export function result_sentence(): string {
  const { result } = sheet();
  return fill(words().said, { headline: result.headline, total: result.total.lines[0] ?? '' });
}

export function watch_status(): void {
  let waiting = 0;
  let last = '';
  addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      const said = get().view === 'work' ? result_sentence() : '';
      if (said && said !== last) set({ said });
      last = said;
    }, pause);
  });
}
