import type { Missing } from '../contract';
import { visit } from '../journey';
import { words } from '../state';

/** What would make the result more precise, each a way to the page that asks it. */
export function MissingList({ items }: { items: Missing[] }) {
  return <ul class="missing">{items.map(({ page, text, asked }) => <li key={page + text}>
    <button type="button" class="second" onClick={() => visit(page, 'result')}>
      <span>{text}{asked && <span class="choice_hint">{words().result.asked}</span>}</span>
    </button>
  </li>)}</ul>;
}
