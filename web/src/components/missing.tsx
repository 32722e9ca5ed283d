import type { Missing } from '../contract';
import { visit } from '../journey';
import { words } from '../state';

/** So many are shown at once; they come with the most important first. */
const at_once = 3;

/** What would make the result more precise, each a way to the page that asks it. */
export function MissingList({ items }: { items: Missing[] }) {
  const more = items.slice(at_once);
  return <>
    <Ways items={items.slice(0, at_once)} />
    {more.length > 0 && <details><summary>{words().result.more_missing} ({more.length})</summary><Ways items={more} /></details>}
  </>;
}

function Ways({ items }: { items: Missing[] }) {
  return <ul class="missing">{items.map(({ page, text, asked }) => <li key={page + text}>
    <button type="button" class="second" onClick={() => visit(page, 'result')}>
      <span>{text}{asked && <span class="choice_hint">{words().result.asked}</span>}</span>
    </button>
  </li>)}</ul>;
}
