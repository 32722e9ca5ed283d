// Ways of saying that are hard to follow, found by their form, and abbreviations.
import { fr } from './style_fr.mjs';
import { nl } from './style_nl.mjs';
import { sentences } from './words.mjs';

const rules = { nl, fr };
export const style_rules = Object.keys(nl);

/** [{ rule, said }] for each thing found in the text. */
export const stiff = (text, language) => sentences(text).flatMap((sentence) => Object.entries(rules[language])
  .flatMap(([rule, test]) => test(sentence).map((said) => ({ rule, said: said.trim() }))));

const capitals = '\\p{Lu}{2,}(?:-\\p{Lu}+)*|\\p{Lu}\\p{L}*\\p{Lu}{2,}';
const with_points = '(?:[a-z]{1,4}\\.){2,}|(?:bv|p\\. ?ex|resp|incl|excl|evt|nr|art|etc|enz|cf|min|max)\\.';
const short = new RegExp(`(?<![\\p{L}\\d.])(?:${capitals}|${with_points})(?![\\p{L}\\d])`, 'gu');

/** Words of capitals alone, and those with points. Short for what? */
export const abbreviations = (text) => [...new Set(text.match(short) ?? [])];
