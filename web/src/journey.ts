// From page to page: the order forward is the core's, the way back is the person's own history.
import { is_answered, value_at, with_value } from './answers';
import type { Page, Raw } from './contract';
import { open } from './history';
import { problems_of } from './problems';
import { get, look, look_at_page, set, words, type Detour, type Place, type State } from './state';
import { once_whole } from './whole';

const thing_of = (page: string) => page.slice(0, page.lastIndexOf(':'));
const is_item = (thing: string) => /\/\d+$/.test(thing);

export const question = (page: string, with_it: Partial<Place> = {}): Place => ({ view: 'question', page, ...with_it });

const arrive_at = (page: string | null | undefined, with_it: Partial<Place> = {}, change: Partial<State> = {}) =>
  open(page ? question(page, with_it) : { view: 'result' }, change);

/** To the next open question, or to the result when nothing open matters any more. */
export const go_on = () => arrive_at(get().view.next);

export const show = (view: Place['view']) => view === 'start' ? open({ view }) : once_whole(() => open({ view }));

/** To one page, and back to where the person came from. */
export function visit(page: string, back_to: Detour['back_to']): void {
  open(question(page, { detour: { back_to, was_done: get().view.next === null } }));
  const problems = (get().view.page?.fields ?? []).flatMap(({ path, error }) => error ? [{ path, page, text: error }] : []);
  if (problems.length > 0) set({ problems, focus: 'problems' });
}

/** Keeps what was typed; when it is settled, the core says how it reads it and which questions apply now. */
export function answer(path: string, value: Raw, settled = true): void {
  const answers = with_value(get().answers, path, value);
  set(settled ? look_at_page({ answers, notice: null }) : { answers });
}

export const settle = () => set(look_at_page());

export const submit = () => once_whole(send);

function send(): void {
  const shown = get().view.page;
  set(look());
  const { page } = get().view;
  if (!page) return leave(null);
  const appeared = page.fields.find((field) => !shown?.fields.some((old) => old.path === field.path));
  if (appeared && !is_answered(value_at(get().answers, appeared.path))) return set({ problems: [], focus: { path: appeared.path } });
  const problems = problems_of(page);
  if (problems.length > 0) return set({ problems, focus: 'problems' });
  leave(page);
}

function leave(page: Page | null): void {
  const { view, place: { detour, list } } = get();
  if (!page) return detour ? show(detour.back_to) : go_on();
  const on = page.then === page.id ? null : page.then;
  const rest = on && thing_of(on) === thing_of(page.id) ? on : null;
  if (list) {
    const inside = rest ?? page_after(page.id);
    return arrive_at(inside ?? list, { detour, list: inside && list });
  }
  if (!detour) return arrive_at(on ?? (view.next === page.id ? null : view.next));
  const opened = detour.was_done ? rest ?? view.next : is_item(thing_of(page.id)) ? rest : null;
  if (!opened || opened === page.id) return show(detour.back_to);
  open(question(opened, { detour }), detour.was_done ? { notice: { text: words().question.opened } } : {});
}

/** The page that follows in the same thing, in the order of the list of answers. */
function page_after(id: string): string | null {
  const pages = [...new Set(get().view.summary.flatMap((group) => group.rows.map((row) => row.page)))];
  const same = pages.filter((page) => thing_of(page) === thing_of(id));
  return same[same.indexOf(id) + 1] ?? null;
}
