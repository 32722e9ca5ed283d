// Official words in a text, as i18n/glossary writes them.
import type glossary_nl from '../../i18n/glossary/nl.json';

export interface Term { term: string; said: string; other: string; text: string }
export interface Glossary { question: string; terms: Record<keyof typeof glossary_nl.terms, Term> }

interface Finder { pattern: RegExp; by_form: Map<string, Term>; seen: Map<string, Term[]> }
const finders = new Map<Glossary, Finder>();

function finder_of(glossary: Glossary): Finder {
  const known = finders.get(glossary);
  if (known) return known;
  const by_form = new Map(Object.values(glossary.terms).flatMap((term) => term.said.split('|').map((form) => [form.toLowerCase(), term] as const)));
  // The longest first: "equivalent leefloon" is no "leefloon". No look behind: older phones cannot.
  const forms = [...by_form.keys()].sort((a, b) => b.length - a.length).join('|');
  const finder = { by_form, seen: new Map<string, Term[]>(), pattern: new RegExp(`(^|[^\\p{L}\\d-])(${forms})(?![\\p{L}\\d])`, 'giu') };
  finders.set(glossary, finder);
  return finder;
}

/** What is written in capitals is only that word when it is written so: "ALE", not "ale". */
const is_meant = (found: string, { said }: Term) => said.split('|').some((form) => form === found || (form.toLowerCase() === found.toLowerCase() && form !== form.toUpperCase()));

/** Each text is read once: the page draws the same sentences again and again. */
function terms_of(text: string, { pattern, by_form, seen }: Finder): Term[] {
  const known = seen.get(text);
  if (known) return known;
  const found = [...text.matchAll(pattern)].map(([, , form]) => ({ form: form!, term: by_form.get(form!.toLowerCase())! })).filter(({ form, term }) => is_meant(form, term)).map(({ term }) => term);
  seen.set(text, found);
  return found;
}

/** The terms in these texts, in the order in which they first come. */
export const terms_in = (texts: (string | null | undefined)[], glossary: Glossary): Term[] =>
  [...new Set(texts.flatMap((text) => text ? terms_of(text, finder_of(glossary)) : []))];
