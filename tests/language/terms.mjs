// One word for one thing (termbase.json), and the words that are rare but needed, each with its reason (known_nl.json, known_fr.json).
import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(`data/${name}`, import.meta.url), 'utf8'));
export const termbase = read('termbase.json');

const languages = ['nl', 'fr'];
const per_language = (what) => Object.fromEntries(languages.map((language) => [language, what(language)]));

export const glossary = per_language((language) => JSON.parse(readFileSync(new URL(`../../i18n/glossary/${language}.json`, import.meta.url), 'utf8')));

/** Every way a term of the glossary is written, the longest first. */
const said = per_language((language) => Object.values(glossary[language].terms).flatMap((one) => one.said.split('|')).sort((a, b) => b.length - a.length));

/** { words: { reason: [word] }, abbreviations: the same } */
export const known = per_language((language) => Object.fromEntries(Object.entries(read(`known_${language}.json`)).map(([kind, reasons]) => [kind, Object.fromEntries(Object.entries(reasons).map(([reason, list]) => [reason, list.split(' ')]))])));
export const known_words = per_language((language) => new Set(Object.values(known[language].words).flat()));
export const known_abbreviations = per_language((language) => new Set([...Object.values(known[language].abbreviations).flat(), ...said[language]]));

const as_word = (terms) => `(?<![\\p{L}\\d-])(?:${terms.join('|')})(?![\\p{L}\\d-])`;
const explained = per_language((language) => new RegExp(as_word(said[language]), 'giu'));

/** The text without what the glossary explains. */
export const without_terms = (text, language) => text.replace(explained[language], ' ');

/** What stands between brackets or quotes tells what a thing is called elsewhere. */
const our_own = (text) => text.replace(/\([^)]*\)|\u2018[^\u2019]*\u2019(?!\p{L})|\u00ab[^\u00bb]*\u00bb/gu, ' ');

/** Words for which the termbase has another. */
export const forbidden_terms = (text, language) => Object.values(termbase).flatMap((concept) => concept[language].not
  .filter((term) => new RegExp(as_word([term]), 'iu').test(our_own(text))).map((term) => `${term}: say ${concept[language].term}`));
