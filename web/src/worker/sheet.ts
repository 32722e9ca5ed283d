// What the core answers to {"op": "sheet"} (core/presentation/sheet.schema.json), asked once for the same answers.
import { given } from '../answers';
import type { Answers, Field, Language, Result, View } from '../contract';
import { ask } from '../core';

export interface Item { path: string; title: string; fields: SheetField[] }
export interface SheetList { items: Item[]; add: string; none: string; remove: string; max: number; full: string | null; sections: boolean }
export interface SheetField extends Field { short: string; answer: string | null; state: 'given' | 'unknown' | 'open'; assumed: boolean; list: SheetList | null }
export interface Section { id: string; heading: string; person: number; fields: SheetField[] }

export interface Figure { text: string; low: number; high: number }
export interface Resource { id: string; person: number; who: string; label: string; detail: string; told: Figure | null; capital: boolean; exempt: Figure | null; counted: Figure; counted_month: Figure; provision: string; url: string }
export interface MeansOf { person: number; who: string; rows: Resource[]; total: { counted: Figure; counted_month: Figure } | null }
export interface MeansStep { id: string; label: string; detail: string; kind: 'plus' | 'minus' | 'subtotal' | 'total' | 'note'; year: Figure | null; month: Figure; provision: string; url: string }
export interface MeansTest { right: string; person: number; who: string; title: string; category_open: boolean; people: MeansOf[]; steps: MeansStep[] }

export interface Sheet {
  lang: Language; date: string; date_text: string; date_warning: string | null;
  sections: Section[]; errors: View['errors']; means_tests: MeansTest[];
  result: Omit<Result, 'total'> & { total: Result['total'] & Record<'month' | 'expected_month' | 'once' | 'expected_once', { low: number; high: number }> };
}

let asked = new WeakMap<Answers, Map<string, Sheet>>();

export function sheet_of(answers: Answers, lang: Language, date: string): Sheet {
  const known = asked.get(answers) ?? new Map<string, Sheet>();
  asked.set(answers, known);
  const key = lang + date;
  if (!known.has(key)) known.set(key, ask<Sheet>(JSON.stringify({ op: 'sheet', lang, date, answers: given(answers) })));
  return known.get(key)!;
}

/** Nothing of what was asked before is kept. */
export const forget_sheets = () => { asked = new WeakMap(); };

/** Every field with those of the items in its list, in the order in which they stand on the page. */
export const all_fields = (fields: SheetField[]): SheetField[] => fields.flatMap((field) => [field, ...(field.list?.items ?? []).flatMap((item) => all_fields(item.fields))]);

/** The same with names that say which item of a list they are about. */
export const named_fields = (fields: SheetField[], of = ''): { field: SheetField; name: string }[] =>
  fields.flatMap((field) => [{ field, name: of + field.short }, ...(field.list?.items ?? []).flatMap((item) => named_fields(item.fields, `${item.title} – `))]);

export const fields_of = (sheet: Sheet) => sheet.sections.flatMap((section) => all_fields(section.fields));
