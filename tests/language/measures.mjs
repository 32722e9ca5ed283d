// Readability of a whole screen. On less than 30 words these measures say nothing.
import { sentences, syllables, whole_sentences, words } from './words.mjs';

export const least_words = 30;

/** Words a sentence, syllables a word, Flesch-Douma (Dutch) or Kandel-Moles (French), LIX; null for too little text. */
export function measured(text, language) {
  const counted = whole_sentences(text).map(words).filter((one) => one.length > 0);
  const all = counted.flat();
  if (all.length < least_words) return null;
  const per_sentence = all.length / counted.length;
  const per_word = all.reduce((sum, word) => sum + syllables(word, language), 0) / all.length;
  const long = all.filter((word) => (word.match(/\p{L}/gu) ?? []).length > 6).length;
  const ease = language === 'nl' ? 206.835 - 0.93 * per_sentence - 77 * per_word : 207 - 1.015 * per_sentence - 73.6 * per_word;
  return { words: all.length, per_sentence, per_word, ease, lix: per_sentence + (100 * long) / all.length };
}

export const limits = {
  citizen: { mean: 12, most: 20, ease: { nl: 70, fr: 65 }, lix: { nl: 35, fr: 40 } },
  legal: { mean: 18, most: 28, ease: { nl: 50, fr: 45 }, lix: { nl: 50, fr: 50 } },
};

/** What a screen of this class does wrong as a whole. */
export function hard_to_read(text, language, kind) {
  const found = measured(text, language);
  if (!found) return [];
  const { mean, ease, lix } = limits[kind];
  return [
    found.per_sentence > mean && `${found.per_sentence.toFixed(1)} words a sentence (at most ${mean})`,
    found.ease < ease[language] && `reading ease ${found.ease.toFixed(0)} (at least ${ease[language]})`,
    found.lix > lix[language] && `LIX ${found.lix.toFixed(0)} (at most ${lix[language]})`,
  ].filter(Boolean);
}

/** Sentences, titles and points of a list with too many words. */
export const too_long = (text, kind) => sentences(text).filter((one) => words(one).length > limits[kind].most).map((one) => `${words(one).length} words: ${one}`);
