// Things in lists: incomes, accounts, people. Added with the focus in the new one, taken away with a way back.
import { value_at, with_value, without_item } from '../answers';
import { fill } from '../words';
import type { SheetField } from './sheet';
import { current, put, sheet, set, words } from './state';
import { all_fields, fields_of } from './sheet';
import { tags_without_item } from './tags';

export function add_item(list: SheetField): void {
  const { answers } = current();
  const value = value_at(answers, list.path);
  const count = Array.isArray(value) ? value.length : 0;
  if (!list.list) return;
  if (list.list.full) return set({ said: list.list.full });
  put({ answers: with_value(answers, `${list.path}/${count}`, {}) });
  const path = `${list.path}/${count}`;
  const now = sheet();
  const title = now.sections.find(({ id }) => id === path)?.heading ?? fields_of(now).find((field) => field.path === list.path)?.list?.items[count]?.title ?? '';
  set({ notice: null, said: fill(words().added, { title }), focus: `[data-path^="${path}/"] [data-first]` });
}

export function remove_item(list: string, path: string, title: string): void {
  const { answers, tags } = current();
  const rest = (value_at(answers, list) as unknown[]).length > 1;
  // An emptied list is unanswered again: to say "none" is for the worker.
  const without = rest ? without_item(answers, path) : with_value(answers, list, undefined);
  const undo = () => put({ answers, tags }, { notice: { text: fill(words().restored, { title }) }, focus: `[data-path^="${path}/"] [data-first]` });
  put({ answers: without, tags: tags_without_item(tags, path) }, { notice: { text: fill(words().removed, { title }), undo }, focus: '.notice' });
}

/** The list in which this question stands, the nearest first: itself, or that of the item it is about. */
export function list_around(path: string): SheetField | undefined {
  const fields = fields_of(sheet());
  const lists = fields.filter((field) => field.list && (field.path === path || path.startsWith(`${field.path}/`)));
  return lists.sort((a, b) => b.path.length - a.path.length)[0];
}

export const answered_paths = (): string[] =>
  sheet().sections.flatMap((section) => all_fields(section.fields)).filter((field) => field.state === 'given' && !field.list?.items.length).map(({ path }) => path);
