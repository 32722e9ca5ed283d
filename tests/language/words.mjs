// Sentences, words and syllables of a text, counted in one fixed way.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const hyphenator = require('hyphen');
const split = Object.fromEntries(['nl', 'fr'].map((language) => [language, hyphenator(require(`hyphen/patterns/${language}`), { hyphenChar: '|', minWordLength: 2 })]));

/** Placeholders become a word: an amount, a name or a day stands there in the end. */
export const filled = (text) => text.replace(/\{\w+\}/g, 'X');

/** A sentence ends at . ? ! or … before a space and what can begin a sentence, at a new line, and at the end of the text. */
export function sentences(text) {
  return text.replace(/[\u00a0\u202f]([?!;:\u00bb%])/g, '$1').split(/\n+|(?<=[.?!\u2026][\u2019\u00bb)]?)\s+(?=[\u2018\u00ab(]?\s?[\p{Lu}\d{])/u).map((one) => one.trim()).filter((one) => /[\p{L}\d]/u.test(one));
}

/** Only what ends as a sentence does; a label or heading says nothing about the length of sentences. */
export const whole_sentences = (text) => sentences(text).filter((one) => /[.?!\u2026][\u2019\u00bb)]?$/.test(one));

/** What stands between spaces and holds a letter or digit; a number is one word, however it is written. */
export function words(text) {
  const numbers_joined = text.replace(/(\d)[ \u00a0\u202f](?=\d)/g, '$1').replace(/[\u00a0\u202f]/g, ' ');
  return numbers_joined.split(/[\s/]+/).map((one) => one.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')).filter(Boolean);
}

/** Words of letters alone, but no abbreviations: what French glues with an apostrophe, and hyphens, taken apart. */
export function plain_words(text, language) {
  const parts = words(text.replace(/\bhttps?:\S+|\b[\w-]+(\.[\w-]+)*\.(be|brussels|eu)\b\S*/g, ' ')).flatMap((one) => one.split(language === 'fr' ? /[’']/ : /\s/)).flatMap((one) => one.includes('-') ? one.split('-').filter((part) => part.length > 2) : [one]);
  return parts.map((one) => one.replace(/[’']s?$/, '')).filter((one) => /^\p{L}{2,}$/u.test(one) && one !== one.toUpperCase());
}

const vowels = { nl: /[aeiouyàâäéèêëïîöôüû]+/g, fr: /[aeiouyàâäéèêëïîöôùüûœ]+/g };

/** The hyphenation patterns part the middle of a word, but never one letter from its edges: within each part, groups of vowels are counted. */
export function syllables(word, language) {
  const small = word.toLowerCase();
  if (!/\p{L}/u.test(small)) return 1;
  // French: an e at the end is not said, nor the u of qu and gu; a y between vowels, é before one, and a diaeresis part them.
  const said = language === 'fr' ? small.replace(/(?<=[^aeiouyéèêàâîû])(e|es)$/, '').replace(/(?<=[aoiuéy])es?$/, '').replace(/([qg])u(?=[eiaoé])/, '$1') : small;
  const parted = said.replace(/(?=[ëïöü])/g, '|').replace(/(?<=é)(?=[aeo])/g, '|').replace(/(?<=[aou])(?=y[aeioué])/g, '|');
  const parts = split[language](parted || small).split('|');
  const count = parts.reduce((sum, part) => sum + (part.match(vowels[language])?.length ?? 0), 0);
  return Math.max(1, count);
}
