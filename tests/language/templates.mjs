// What every rule says of every text of i18n/.
import { rare_words } from './frequency.mjs';
import { too_long } from './measures.mjs';
import { all_texts, languages } from './places.mjs';
import { differences } from './same.mjs';
import { abbreviations, stiff } from './style.mjs';
import { forbidden_terms, known_abbreviations, known_words, without_terms } from './terms.mjs';
import { filled } from './words.mjs';

/** Findings of one text of one class in one language: [{ rule, said }]. */
export function text_findings(text, language, kind) {
  if (kind === 'name') return [];
  const meant = filled(text);
  const always = [...forbidden_terms(meant, language).map((said) => ({ rule: 'term', said }))];
  if (kind === 'expert') return [...always, ...too_long(meant, 'legal').map((said) => ({ rule: 'long', said }))];
  const short = abbreviations(meant).filter((one) => !known_abbreviations[language].has(one)).map((said) => ({ rule: 'abbreviation', said }));
  const rare = rare_words(without_terms(meant, language), language, known_words[language]).map((said) => ({ rule: 'rare', said }));
  return [...always, ...too_long(meant, kind).map((said) => ({ rule: 'long', said })), ...short, ...(kind === 'legal' ? [] : [...stiff(meant, language), ...rare])];
}

/** Findings of all texts: [{ place, rule, said }]; the place ends in the language, but for what compares both. */
export function template_findings(texts = all_texts()) {
  return texts.flatMap(({ place, kind, ...said_in }) => [
    ...languages.flatMap((language) => text_findings(said_in[language], language, kind).map((one) => ({ place: `${place}/${language}`, ...one }))),
    ...(kind === 'name' ? [] : differences(said_in.nl, said_in.fr).map((said) => ({ place, rule: 'same', said }))),
  ]);
}
