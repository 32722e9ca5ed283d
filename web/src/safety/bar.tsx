// What keeps a person safe, above everything: leaving at once, and on a public computer that all is wiped soon.
import { later_words } from '../later_words';
import { clear } from '../privacy';
import type { State } from '../state';
import { fill } from '../words';
import { can_leave, leave } from './exit';
import { idle_minutes, turn_off, turn_on } from './idle';
import { Warning } from './warning';

export function Safety({ shared, warned }: State) {
  const w = later_words().safety;
  if (!shared && !can_leave()) return null;
  return <aside class="safety" aria-label={w.label}>
    <div class="safety_line">
      {shared && <p>{w.shared.bar}</p>}
      {shared && <button type="button" class="quiet" onClick={() => clear()}>{w.shared.clear}</button>}
      {can_leave() && <button type="button" class="exit" onClick={leave}>{w.exit.button}<span class="only_heard">. {w.exit.keys}</span></button>}
    </div>
    {warned !== null && <Warning seconds={warned} clear={() => clear()} />}
  </aside>;
}

/** On the first page and below every page. */
export function SharedChoice({ shared }: State) {
  const w = later_words().safety.shared;
  return <button type="button" class="link" onClick={shared ? turn_off : turn_on}>{shared ? w.turn_off : w.turn_on}</button>;
}

export function SharedNote(state: State) {
  const w = later_words().safety.shared;
  return <div class="aside_note">
    <p>{w.question} {fill(w.explain, { minutes: idle_minutes })}</p>
    <p><SharedChoice {...state} /></p>
  </div>;
}
