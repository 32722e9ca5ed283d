// What stands on the result page, to go there at once: the groups of rights, and what follows them.
import type { Group, Result } from '../contract';
import { words } from '../state';

const order: Group[] = ['likely', 'ask', 'depends', 'cannot_say', 'unlikely'];

/** Cards by how sure they are; groups without a card are left out. */
export const groups_of = ({ cards }: Result) =>
  order.map((group) => ({ group, cards: cards.filter((card) => card.group === group) })).filter((one) => one.cards.length > 0);

export function Contents({ result }: { result: Result }) {
  const { plan, answers, result: w } = words();
  const parts = [
    ...groups_of(result).map(({ group, cards }) => ({ id: group, title: result.group_labels[group], count: cards.length })),
    ...(result.plan.length > 0 ? [{ id: 'plan', title: plan.title }] : []),
    ...(result.documents.length > 0 ? [{ id: 'papers', title: plan.papers }] : []),
    ...(result.budget ? [{ id: 'budget', title: result.budget.words.title }] : []),
    { id: 'answers', title: answers.title },
  ];
  return <nav class="contents" aria-labelledby="contents_title">
    <h2 id="contents_title">{w.contents}</h2>
    <ul>{parts.map(({ id, title, ...rest }) => <li key={id}><button type="button" class="link" onClick={() => go_to(id)}>{title}{'count' in rest && ` (${rest.count})`}</button></li>)}</ul>
  </nav>;
}

/** Not by an address: what a person looks at stays out of the history of the browser. */
function go_to(id: string): void {
  const heading = document.querySelector<HTMLElement>(`#part_${id} h2`);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
