// On a computer of others, as on the citizen's page: everything is wiped when nobody does anything for some minutes, or at once.
import { later_words } from '../../later_words';
import { turn_off, turn_on } from '../../safety/idle';
import { Warning } from '../../safety/warning';
import type { State } from '../state';
import { clear } from '../wipe';

/** Above everything, so that it is there however far down one is. */
export function Safety({ shared, warned }: State) {
  if (!shared) return null;
  const w = later_words().safety;
  return <aside class="safety" aria-label={w.label}>
    <div class="safety_line"><p>{w.shared.bar}</p><button type="button" class="quiet" id="wipe_now" onClick={() => clear()}>{w.shared.clear}</button></div>
    {warned !== null && <Warning seconds={warned} clear={() => clear()} />}
  </aside>;
}

export function SharedSwitch({ shared }: State) {
  const w = later_words().safety.shared;
  return <button type="button" id="shared" onClick={shared ? turn_off : turn_on}>{shared ? w.turn_off : w.turn_on}</button>;
}
