// A minute before all is wiped, the person is asked.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { later_words } from '../later_words';
import { fill } from '../words';
import { stay } from './idle';

/** When the time that is left is said once more: not every second, which would drown all else. */
const said_at = [10, 30];

/** Asks for an answer; Escape is one. When it closes, the browser gives the focus back to where it was. */
export function Warning({ seconds, clear }: { seconds: number; clear: () => void }) {
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
      <button type="button" class="danger" onClick={clear}>{w.clear}</button>
    </div>
  </dialog>;
}
