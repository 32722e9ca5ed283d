// Every text of i18n/ with its place and for whom it is.
import { merge_texts } from '../../scripts/merge_texts.mjs';

export const languages = ['nl', 'fr'];

/** For experts: social workers and those who explore the rules. */
const expert = /^(worker|workbench)\/|^(interface|saved)\/worker\./;
/** Names that an act or a service gave. They stand beside our own words, never instead of them. */
const official = /^rights\/\w+\/official$/;
/** What stands behind a fold beside the articles of law: the lines of a sum. And letters to an authority, in its own words. */
const legal = /^rights\/\w+\/(steps|words)\.|^letters\//;
/** Words in the other language, and ways to a page: not texts. */
const no_text = /^interface\/(help\.other_language|(help|worker|test_book)\.path|header\.other_language)$|(?:^|[./_])path$|^glossary\/terms\.\w+\.(other|said)$/;

export const class_of = (place) => no_text.test(place) || official.test(place) ? 'name' : expert.test(place) ? 'expert' : legal.test(place) ? 'legal' : 'citizen';

const leaves = (value, place) => value === null ? [] : typeof value === 'string' ? [[place, value]]
  : Object.entries(value).flatMap(([key, inner]) => leaves(inner, place ? `${place}.${key}` : key));

/** [{ place: "interface/start.title", kind, nl, fr }] */
export function all_texts(merged = Object.fromEntries(languages.map((language) => [language, merge_texts(language)]))) {
  const by_language = Object.fromEntries(languages.map((language) => [language, Object.fromEntries(Object.entries(merged[language]).flatMap(([file, texts]) => leaves(texts, '').map(([place, text]) => [`${file}/${place}`, text])))]));
  return Object.keys(by_language.nl).map((place) => ({ place, kind: class_of(place), nl: by_language.nl[place], fr: by_language.fr[place] }));
}
