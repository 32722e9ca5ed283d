// What the core answers, as far as the page uses it: a view model with whole sentences in the person's language
// (core/presentation/view.schema.json). The page renders it and knows no right, no question and no amount of its own.

export type Language = 'nl' | 'fr';

/** An answer as the person gave it; the core reads it and says how. */
export type Raw = string | number | boolean | undefined | Raw[] | { [key: string]: Raw };
export type Answers = { [key: string]: Raw };

export interface Option { value: string; label: string }
export interface Choice { value: string | boolean; label: string; hint: string | null; group?: string | null }

export type FieldType = 'yes_no' | 'choice' | 'set' | 'money' | 'count' | 'age' | 'date' | 'fraction' | 'list';

export interface Field {
  path: string; id: string; type: FieldType;
  label: string; hint: string | null;
  choices: Choice[]; unit: string | null;
  periods: Option[]; period_label: string | null;
  bases: Option[]; basis_label: string | null;
  places: boolean; optional: boolean; unknown_label: string; none_label: string | null;
  understood: string | null; error: string | null;
  date_labels: { day: string; month: string; year: string } | null;
}

export interface Item { path: string; first_page: string; title: string; summary: string; complete: boolean }

export interface List {
  question_path: string; items_path: string; items: Item[];
  item_heading: string; add: string; add_another: string; none: string; remove_label: string; max: number; full: string | null;
}

export interface Page {
  id: string; title: string; heading: string; chapter: string;
  help: string | null; why: { summary: string; text: string } | null;
  is_list: false | List; fields: Field[];
  /** Where to go when it is done; not said where only the page was asked for. */
  then?: string | null;
}

export interface Row { page: string; path: string; question: string; answer: string; unknown: boolean; error: string | null }
/** A question whose answer still matters; asked: the person did not know. */
export interface Missing { page: string; text: string; asked: boolean }
/** `again`: its text in the language that the page has by then, where it is about no field of a question page. */
export interface Problem { path: string; page: string | null; text: string; again?: () => string }

export type Group = 'likely' | 'ask' | 'depends' | 'unlikely' | 'cannot_say';

export interface SumLine {
  text: string; amount: string; provision: string; url: string;
  kind: 'plus' | 'minus' | 'subtotal' | 'total' | 'note'; detail: string;
}

export interface WhyNot {
  provision: string; url: string; changes: { path: string; text: string }[];
  /** Said when no single change is enough. */
  combined: string | null;
  still_apply: string;
}

export interface Card {
  id: string; right: string; person: number; group: Group; title: string; official: string; what: string; for_whom: string;
  status_text: string; amount_text: string; amount_detail: string | null;
  reasons: string[]; sum: SumLine[]; why_not: WhyNot | null;
  to_check: string[]; assumptions: string[]; not_modelled: string[];
  what_to_do: { label: string; text: string }[]; effects: string[];
  sources: { text: string; url: string }[]; amounts_from: string; comes_in: boolean; stale: string | null; missing: Missing[];
}

/** One place to go, and what to ask there. */
export interface Stop { heading: string; where: string; items: { right: string; title: string; automatic: boolean; text: string; opens: string | null }[] }
export interface Paper { id: string; name: string; from: string; rights: string[]; for: string[] }

/** Name in Dutch and in French, the region as an answer, and postcodes parted by a space. */
export type Place = [string, string, string, string];

export interface LookBack { lead: string; none: string | null; items: { right: string; person: number; title: string; who: string | null; text: string; back: string }[] }

export interface Bar { id: string; label: string; text: string; low: number; high: number }
/** Amounts in cents, for the drawing. */
export interface Chart { text: string; bars: Bar[]; line: { label: string; text: string; cents: number } | null }
/** Income against what the household needs at least. */
export interface Budget {
  words: {
    title: string; lead: string; chart: string; parts: string; changes: string; notes: string; sources: string;
    columns: { what: string; amount: string; share: string; gap: string }; legend: { sure: string; possible: string; band: string };
  };
  status: string; headline: string; then_text: string | null; chart: Chart | null;
  incomes: { id: string; label: string; amount_text: string; share_text: string; gap_text: string; adequacy: 'enough' | 'nearly' | 'far_below' | 'open'; adequacy_text: string }[];
  parts: Bar[]; changes: string[]; notes: string[]; pages: { page: string; text: string }[]; sources: { text: string; url: string }[]; stale: string | null;
}

export interface Result {
  budget: Budget | null;
  total: { lines: string[]; people: string[] };
  plan: Stop[]; documents: Paper[]; not_now: { title: string; text: string; stale: string | null }[]; not_yet: string[];
  headline: string; provisional: boolean; provisional_text?: string; typical_text?: string;
  progress_text: string; total_text: string; rounding: string;
  disclaimer: string; urgent_help: string; cards: Card[]; missing: Missing[];
  group_labels: Record<Group, string>; coverage: string[];
}

export interface View {
  lang: Language; date: string; date_text: string; date_warning: string | null;
  next: string | null; page: Page | null;
  summary: { heading: string; rows: Row[] }[];
  errors: { path: string; page: string | null; field: string; text: string }[];
  result: Result;
}
