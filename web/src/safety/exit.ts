// Away at once: everything is wiped, and an empty page of our own takes this one's place. Also by three presses of Shift or Escape.
import { clear_silently } from '../privacy';
import { later_words } from '../later_words';
import { get, set } from '../state';
import { fill } from '../words';

const presses = 3;
const together = 3000;
const keys = ['Shift', 'Escape'];

/** Where somebody at the shoulder could read what is asked or answered; not on the first page and the help. */
export const can_leave = () => !['start', 'help'].includes(get().place.view);

export function leave(): void {
  const { path } = later_words().safety.exit;
  clear_silently();
  // Nothing is to be seen while the empty page comes, or if it does not.
  document.title = later_words().safety.exit.page;
  document.body.replaceChildren();
  // Within another site all of its page goes with ours, unless its frame forbids that.
  try { top!.location.replace(`${location.origin}${path}`); } catch { location.replace(path); }
}

export function watch_keys(): void {
  let pressed: string | null = null;
  let times = 0;
  let first = 0;
  addEventListener('keydown', ({ key, repeat }) => {
    if (repeat || !can_leave()) return;
    if (!keys.includes(key)) { pressed = null; return; }
    if (key !== pressed || Date.now() - first > together) { times = 0; first = Date.now(); }
    pressed = key;
    times += 1;
    const left = presses - times;
    const w = later_words().safety.exit;
    if (left <= 0) return leave();
    set({ said: left === 1 ? w.last : fill(w.presses, { left }) });
  });
  // With Shift held for a capital letter or a click, nobody wants to leave.
  addEventListener('pointerdown', () => { pressed = null; });
}
