// The page's own words, from i18n/interface. What is said about rights and questions comes from the core.
import type nl from '../../i18n/interface/nl.json';
import type beside from '../../i18n/beside/nl.json';
import type decided from '../../i18n/decided/nl.json';
import type what_if from '../../i18n/what_if/nl.json';
import type { Glossary } from './glossary';

export type Words = typeof nl & { help: { glossary: Glossary }; what_if: typeof what_if['page']; decided: MoreWords['decided']['page'] };
/** Of the parts that come later. */
export interface MoreWords { decided: typeof decided; beside: typeof beside }

/** "{n} antwoorden" with n = 3. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key) => String(values[key] ?? whole));
}
