// The page's own words, from i18n/interface. What is said about rights and questions comes from the core.
import type nl from '../../i18n/interface/nl.json';
import type what_if from '../../i18n/what_if/nl.json';
import type { Glossary } from './glossary';

export type Words = typeof nl & { help: { glossary: Glossary }; what_if: typeof what_if['page'] };

/** "{n} antwoorden" with n = 3. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key) => String(values[key] ?? whole));
}
