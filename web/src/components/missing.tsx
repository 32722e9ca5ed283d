import type { Missing } from '../contract';
import { visit } from '../journey';

/** What would make the result more precise, each a way to the page that asks it. */
export function MissingList({ items }: { items: Missing[] }) {
  return <ul class="missing">{items.map(({ page, text }) => <li key={page + text}>
    <button type="button" class="second" onClick={() => visit(page, 'result')}>{text}</button>
  </li>)}</ul>;
}
