// The answers as the person typed them, and places in them ("persons/0/incomes/2/amount"). Nothing here is stored.
import type { Answers, Raw } from './contract';

const keys_of = (path: string) => path === '' ? [] : path.split('/');
const is_number = (key: string) => /^\d+$/.test(key);

export function value_at(answers: Answers, path: string): Raw {
  let value: any = answers;
  for (const key of keys_of(path)) value = value !== null && typeof value === 'object' ? value[key] : undefined;
  return value;
}

/** A copy in which the path holds the value; undefined takes the answer away. */
export function with_value(answers: Answers, path: string, value: Raw): Answers {
  return put(answers, keys_of(path), value) as Answers;
}

function put(place: Raw, [key, ...rest]: string[], value: Raw): Raw {
  if (key === undefined) return value;
  if (is_number(key)) {
    const list = Array.isArray(place) ? [...place] : [];
    while (list.length < Number(key)) list.push({});
    list[Number(key)] = put(list[Number(key)], rest, value);
    return list;
  }
  const thing = { ...(place !== null && typeof place === 'object' && !Array.isArray(place) ? place : {}) };
  const inside = put(thing[key], rest, value);
  if (inside === undefined) delete thing[key]; else thing[key] = inside;
  return thing;
}

export function without_item(answers: Answers, path: string): Answers {
  const list = path.slice(0, path.lastIndexOf('/'));
  const at = Number(path.slice(list.length + 1));
  return with_value(answers, list, (value_at(answers, list) as Raw[]).filter((_, n) => n !== at));
}

const is_blank = (value: Raw) => value === undefined || (typeof value === 'string' && value.trim() === '');

/** Whether there is anything to read: an amount without figures or a date without parts is no answer yet. */
export function is_answered(value: Raw): boolean {
  if (is_blank(value)) return false;
  if (typeof value !== 'object' || Array.isArray(value)) return true;
  if ('amount' in value) return !is_blank(value['amount']);
  return Object.values(value).some((part) => !is_blank(part));
}

/** What the core gets: the same answers without the ones that were only begun. */
export function given(value: Raw): Raw {
  if (Array.isArray(value)) return value.map(given);
  if (value === null || typeof value !== 'object' || 'amount' in value || 'day' in value || 'part' in value) return value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => is_answered(part)).map(([key, part]) => [key, given(part)]));
}
