// What keeps a person safe, above everything: leaving at once, and on a public computer that all is wiped soon.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { later_words } from '../later_words';
import { clear } from '../privacy';
import type { State } from '../state';
import { fill } from '../words';
import { can_leave, leave } from './exit';
import { idle_minutes, stay, turn_off, turn_on } from './idle';

export function Safety({ shared, warned }: State) {
  const w = later_words().safety;
  if (!shared && !can_leave()) return null;
  return <aside class="safety" aria-label={w.label}>
    <div class="safety_line">
      {shared && <p>{w.shared.bar}</p>}
      {shared && <button type="button" class="quiet" onClick={() => clear()}>{w.shared.clear}</button>}
      {can_leave() && <button type="button" class="exit" onClick={leave}>{w.exit.button}<span class="only_heard">. {w.exit.keys}</span></button>}
    </div>
    {warned !== null && <Warning seconds={warned} />}
  </aside>;
}

/** When the time that is left is said once more: not every second, which would drown all else. */
const said_at = [10, 30];

/** Asks for an answer; Escape is one. When it closes, the browser gives the focus back to where it was. */
function Warning({ seconds }: { seconds: number }) {
  const w = later_words().safety.shared;
  const dialog = useRef<HTMLDialogElement>(null);
  const first = useRef(seconds);
  useLayoutEffect(() => {
    const shown = dialog.current!;
    shown.showModal();
    return () => shown.close();
  }, []);
  const escape = (event: Event) => { event.preventDefault(); stay(); };
  return <dialog ref={dialog} class="warning_dialog" role="alertdialog" aria-labelledby="warned_title" aria-describedby="warned_text" onCancel={escape}>
    <h2 id="warned_title">{w.warning_title}</h2>
    <p aria-hidden="true">{fill(w.warning, { seconds })}</p>
    <p id="warned_text" class="only_heard" role="status">{fill(w.warning, { seconds: said_at.find((left) => seconds <= left) ?? first.current })}</p>
    <div class="buttons">
      <button type="button" class="first" onClick={stay}>{w.stay}</button>
      <button type="button" class="danger" onClick={() => clear()}>{w.clear}</button>
    </div>
  </dialog>;
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
