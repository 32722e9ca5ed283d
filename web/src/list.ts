// Lists: people, incomes, accounts. An item is filled in page by page; then the person is back at the list.
import { with_value, without_item } from './answers';
import type { Item, List, Page } from './contract';
import { open } from './history';
import { question, submit } from './journey';
import { get, look, look_at_page, set, words } from './state';
import { fill } from './words';

/** A title inside a sentence; a first letter of initials stays as it is. */
const within = (title: string) => title.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());

export function choose_to_add(list: List): void {
  set(look_at_page({ answers: with_value(get().answers, list.question_path, undefined), adding: true }));
}

export function submit_list(page: Page, list: List): void {
  if (list.items.length === 0 && get().adding) add_item(page, list);
  else submit();
}

export function add_item(page: Page, list: List): void {
  const path = `${list.items_path}/${list.items.length}`;
  set(look_at_page({ answers: with_value(get().answers, path, {}) }));
  const now = get().view.page?.is_list;
  const item = now && now.items.find((one) => one.path === path);
  if (item) change_item(page, item);
}

export function change_item(page: Page, item: Item): void {
  open(question(item.first_page, { detour: get().place.detour, list: page.id }));
}

export function remove_item(list: List, item: Item): void {
  const before = get().answers;
  const removed = without_item(before, item.path);
  // An emptied list is unanswered again: to say "none" is for the person.
  const answers = list.items.length > 1 ? removed : with_value(removed, list.question_path, undefined);
  const undo = () => set(look({ answers: before, notice: { text: fill(words().list.restored, { title: within(item.title) }) }, focus: 'notice' }));
  set(look({ answers, problems: [], adding: false, notice: { text: fill(words().list.removed, { title: within(item.title) }), undo }, focus: 'notice' }));
}
