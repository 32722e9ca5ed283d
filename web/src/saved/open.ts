// A saved file, a typed code or a photo of it becomes the answers of the page; or nothing changes, and the person is told why in one sentence.
import type { Answers } from '../contract';
import { open_saved } from '../core';
import { fill } from '../words';
import { later_words as words } from '../later_words';

/** Far above any household; a larger file is not even read. */
const largest_file = 256 * 1024;

export interface Opened {
  answers: Answers; made: string; made_text: string; law: string; law_text: string;
  tags: Record<string, string> | null; renamed: string[]; gone: string[]; fresh: string[];
}
/** Why not, to be told in the language that the page has when it is shown. */
export interface Refusal { refused: Reason; values: Record<string, string | number | number[]> }
export const is_refusal = <Other extends object>(one: Other | Refusal): one is Refusal => 'refused' in one;

export type Reason = keyof ReturnType<typeof words>['saved']['refused'];
export const refusal = (refused: Reason, values: Refusal['values'] = {}): Refusal => ({ refused, values });

/** The refusal as a sentence. */
export function told({ refused, values }: Refusal): string {
  const list = new Intl.ListFormat(document.documentElement.lang, { type: 'conjunction' });
  return fill(words().saved.refused[refused], Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? list.format(value.map(String)) : value])));
}

/** The bytes of a file that is not too large to be ours. */
export async function bytes_of(file: Blob): Promise<Uint8Array | Refusal> {
  if (file.size === 0) return refusal('empty');
  if (file.size > largest_file) return refusal('too_large');
  try { return new Uint8Array(await file.arrayBuffer()); } catch { return refusal('unreadable'); }
}

/** Both forms of the age format, by how they begin. */
export const is_encrypted = (bytes: Uint8Array) => /^(age-encryption\.org\/|-----BEGIN AGE)/.test(String.fromCharCode(...bytes.subarray(0, 24)));

/** Only text in UTF-8; the core reads it, and refuses what a person could not have saved. */
export function read_bytes(bytes: Uint8Array, ...where: [language: 'nl' | 'fr', date: string]): Opened | Refusal {
  let text: string;
  try { text = new TextDecoder('utf-8', { fatal: true }).decode(bytes); } catch { return refusal('unreadable'); }
  return read_text(text, ...where);
}

export function read_text(text: string, language: 'nl' | 'fr', date: string): Opened | Refusal {
  const read = open_saved(language, date, text);
  return 'refused' in read ? refusal(read.refused as Reason, { detail: read.detail }) : read;
}

/** What the person should know of what changed since: whole sentences. */
export function changes_of({ renamed, gone, fresh }: Opened): string[] {
  const w = words().saved.changes;
  const told = (text: string, names: string[]) => names.map((detail) => fill(text, { detail }));
  return [...told(w.renamed, renamed), ...told(w.gone, gone), ...told(w.fresh, fresh)];
}

/** The day to calculate for: the one that the person chose, otherwise today. */
export const day_of = ({ law, made }: Opened, today: string) => (law === made ? today : law);
