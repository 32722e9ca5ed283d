// What stands in the way of going on: a field without an answer, or one the core cannot read.
import { is_answered, value_at } from './answers';
import type { Page, Problem } from './contract';
import { get, set, words } from './state';
import { fill } from './words';

const typed = ['money', 'count', 'age', 'date', 'fraction'];

/** What stood in the way, told anew: the language changed. */
export function told_anew(): void {
  const { problems, view: { page } } = get();
  if (problems.length === 0) return;
  set({ problems: [...problems.flatMap((one) => one.again ? [{ ...one, text: one.again() }] : []), ...(page ? problems_of(page) : [])] });
}

export function problems_of(page: Page): Problem[] {
  const w = words().errors;
  if (page.is_list && page.is_list.items.length > 0) return [];
  return page.fields.flatMap((field) => {
    const problem = (text: string) => [{ path: field.path, page: page.id, text }];
    if (is_answered(value_at(get().answers, field.path))) return field.error ? problem(field.error) : [];
    if (field.optional) return [];
    return problem(fill(typed.includes(field.type) ? w.empty : w.not_chosen, { field: field.label, unknown: field.unknown_label }));
  });
}
