import type { View } from '../contract';
import { visit } from '../journey';
import { words } from '../state';

/** Answers that cannot be read or contradict each other: the result is worked out without them. */
export function Troubles({ view, back_to }: { view: View; back_to: 'answers' | 'result' }) {
  if (view.errors.length === 0) return null;
  return <section class="warning">
    <h2>{words().errors.unread}</h2>
    <ul>{view.errors.map(({ path, page, text }) => <li key={path + text}>
      {text} {page && <button type="button" class="link" onClick={() => visit(page, back_to)}>{words().change}<span class="only_heard">: {text}</span></button>}
    </li>)}</ul>
  </section>;
}
