// What the core answers about "what if" (core/presentation/what_if.schema.json): numbers for the drawing, whole sentences for the rest.

/** Cents, or a whole number. */
export interface Band { low: number; high: number }

export interface Variable { path: string; label: string; name: string }
export interface AlterationField { name: 'value' | 'of'; label: string; unit: 'euro' | 'hours' }
export interface Alteration { do: string; path: string; label: string; fields: AlterationField[] }
export interface Choices { variables: Variable[]; alterations: Alteration[] }

export interface CurvePoint { x: number; x_text: string; told: Band; told_text: string; parts: (Band & { text: string })[]; disposable: Band; disposable_text: string }
export interface CurveSegment { from: number; to: number; range: string; text: string; kept_per_100: number | null }
export interface CurveCliff { from: number; to: number; text: string; lines: string[]; of_money: boolean }
export interface Curve {
  name: string; unit: 'cents' | 'whole'; period: string; least: number; from: number; to: number; told: number; told_layer: string;
  layers: { id: string; title: string }[]; points: CurvePoint[]; segments: CurveSegment[]; cliffs: CurveCliff[];
  cliffs_none: string | null; incomplete: string | null; notes: string[];
}
export interface At { x: number; text: string; disposable: Band; lines: { title: string; text: string }[] }
export type Wrong = { wrong: string };

export interface Column { disposable_text: string; told_text: string; difference_text: string | null; date_text: string; differs: boolean }
export interface CompareRow { right: string; person: number; title: string; cells: { verdict: string; text: string }[] }
export interface Comparison { columns: Column[]; rows: CompareRow[]; same: string | null; notes: string[] }
export type WrongScenarios = { wrong: { scenario: number; field: 'value' | 'of' | null; text: string }[] };
