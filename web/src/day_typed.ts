// A whole day in one field: shown as people here write it, 24/11/2026; read in that form, or as yyyy-mm-dd.
import { date_of, parts_of } from './date';

export function day_text(date: string): string {
  const { day, month, year } = parts_of(date);
  return `${day}/${month}/${year}`;
}

/** The day, as yyyy-mm-dd; null where there is no such day. */
export function read_day(typed: string): string | null {
  const parts = typed.trim().split(/[/.\- ]+/);
  if (parts.length !== 3) return null;
  const [day, month, year] = parts[0]!.length === 4 ? parts.reverse() : parts;
  return date_of(day!, month!, year!);
}
