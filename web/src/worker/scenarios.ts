// The same case in other versions, side by side: what one answers differently, and what that changes.
import type { Language } from '../contract';
import { fill } from '../words';
import { named_fields, sheet_of } from './sheet';
import { blank, current, get, put, set, words, type Case, type State } from './state';
import { is_tag, type Tags } from './tags';
import { start_cases, words_of } from './words';
import type { HandedCase } from '../handover';

export const letters = ['A', 'B', 'C', 'D'];

export function copy_scenario(): void {
  const { cases } = get();
  const name = letters.find((letter) => !cases.some((one) => one.name === letter));
  if (!name) return;
  set({ cases: [...cases, { ...current(), name }], at: cases.length, notice: { text: fill(words().copied, { name }) }, focus: '.scenarios [aria-pressed="true"]' });
}

export const show_scenario = (at: number) => set({ at, notice: null });

export function drop_scenario(at: number): void {
  const { cases, at: shown } = get();
  const { name } = cases[at]!;
  const undo = () => set({ cases, at: shown, notice: null });
  set({ cases: cases.filter((_, n) => n !== at), at: Math.max(0, shown >= at ? shown - 1 : shown), notice: { text: fill(words().dropped, { name }), undo }, focus: '.notice' });
}

export interface Comparison { answers: { question: string; each: string[] }[]; results: { what: string; each: string[] }[] }

/** Rows of what is not the same in all scenarios; the totals always. */
export function compare({ cases, language, date }: State): Comparison {
  const sheets = cases.map(({ answers }) => sheet_of(answers, language, date));
  const rows = <Thing,>(things: Thing[][], key: (one: Thing) => string, title: (one: Thing) => string, said: (one: Thing) => string) => {
    const keys = [...new Set(things.flatMap((list) => list.map(key)))];
    return keys.map((wanted) => {
      const found = things.map((list) => list.find((one) => key(one) === wanted));
      return { what: title(found.find((one) => one !== undefined)!), each: found.map((one) => (one ? said(one) : '–')) };
    });
  };
  const differ = ({ each }: { each: string[] }) => new Set(each).size > 1;
  const fields = sheets.map((one) => one.sections.flatMap((section) => named_fields(section.fields).map(({ field, name }) => ({ ...field, title: `${section.heading}: ${name}` }))));
  const answers = rows(fields, (field) => field.path, (field) => field.title, (field) => field.answer ?? '–').filter(differ);
  const rights = rows(sheets.map(({ result }) => result.cards), (card) => card.id, (card) => (card.person > 0 ? `${card.title} (${card.for_whom})` : card.title),
    (card) => (card.group === 'unlikely' ? card.status_text : card.amount_text || card.status_text));
  const total = (what: string, key: 'expected_month' | 'expected_once') => ({ what, each: sheets.map(({ result }) => in_euro(result.total[key], language)) });
  return {
    answers: answers.map(({ what, each }) => ({ question: what, each })),
    results: [...rights.filter((row, n) => n === 0 || differ(row)), total(words().total_month, 'expected_month'), total(words().total_once, 'expected_once')],
  };
}

/** Cents that the core counted, as a figure; between bounds where it does. */
export function in_euro({ low, high }: { low: number; high: number }, language: Language): string {
  const one = (cents: number) => `${new Intl.NumberFormat(`${language}-BE`, { useGrouping: true }).format(Math.trunc(cents / 100))},${String(Math.abs(cents % 100)).padStart(2, '0')}`;
  return low === high ? one(low) : `${one(low)} – ${one(high)}`;
}

/** Where the answers stand in it; an amount with its period is one of them, and so is a list of boxes that are ticked. */
function paths_in(value: unknown, path: string): string[] {
  const inside = (key: string | number, inner: unknown) => paths_in(inner, path ? `${path}/${key}` : String(key));
  if (Array.isArray(value) && value.length > 0 && typeof value[0] === 'object') return value.flatMap((one, n) => inside(n, one));
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'per' in value) return [path];
  return Object.entries(value).flatMap(([key, inner]) => inside(key, inner));
}

/** Fills in a start case; nobody told these answers, so they are assumed. */
export function apply_preset(id: keyof ReturnType<typeof start_cases>): void {
  const before = current();
  const answers = start_cases()[id];
  const tags: Tags = Object.fromEntries(paths_in(answers, '').map((path) => [path, 'assumed']));
  const name = words_of(get().language).presets[id];
  const undo = () => put(before, { notice: null });
  put({ answers: structuredClone(answers), tags }, { notice: { text: fill(words().preset_done, { name }), ...(Object.keys(before.answers).length > 0 && { undo }) }, focus: '.row [data-first]' });
}

/** A case that another window of ours handed over; with other answers here already, it comes as a scenario of its own. */
export function take_case(handed: HandedCase | null): void {
  if (!handed) return set({ notice: { text: words().refused } });
  const tags = Object.fromEntries(Object.entries(handed.tags ?? {}).filter(([, tag]) => is_tag(tag))) as Tags;
  const taken: Case = { ...blank(), answers: handed.answers, tags };
  set({ cases: [taken], at: 0, date: handed.date, notice: { text: words().received } });
}
