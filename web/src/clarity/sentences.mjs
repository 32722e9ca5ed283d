// The texts of a language, sentence by sentence. A sentence is known by where it stands and by what it says there
// ("result:disclaimer#2@1f0c33ab"): when it changes, what was found about it no longer counts. Page, script and tests share this.

/** The end of a sentence, or of a line. */
const end = /[.?!]+[’”»)]?\s+|\n+/g;
const opens_a_sentence = /^[\p{Lu}\d‘“«({]/u;
const abbreviation = /(?:^|[\s(])(?:art|nr|bv|p)\.\s+$/i;

/** Sentences with the white space behind them: put together again they are the text. */
export function split(text) {
  const sentences = [];
  let start = 0;
  for (const { 0: found, index } of text.matchAll(end)) {
    const next = index + found.length;
    if (next === text.length || next === start || abbreviation.test(text.slice(start, next))) continue;
    if (!found.includes('\n') && !opens_a_sentence.test(text.slice(next, next + 2))) continue;
    sentences.push(text.slice(start, next));
    start = next;
  }
  return [...sentences, text.slice(start)];
}

/** FNV-1a, eight figures: enough to tell the versions of one sentence apart, and the same in every browser. */
export function hash(text) {
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  return sum.toString(16).padStart(8, '0');
}

/** Every text of a language: where it stands, and what it says. */
export function* leaves(value, path = []) {
  if (typeof value === 'string') yield { path, text: value };
  else if (value !== null && typeof value === 'object') for (const [key, inner] of Object.entries(value)) yield* leaves(inner, [...path, key]);
}

const has_words = (text) => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

/** The sentences of one text, each with its id; what has no word of its own has none. */
export function sentences_at(path, text) {
  const [folder, ...keys] = path;
  return split(text).map((whole, n) => {
    const said = whole.trimEnd();
    return { id: has_words(said) ? `${folder}:${keys.join('.')}#${n + 1}@${hash(said)}` : null, path, n, said, behind: whole.slice(said.length) };
  });
}

/** All sentences of merged texts (scripts/merge_texts.mjs), by id. */
export function all_sentences(texts) {
  const all = [...leaves(texts)].flatMap(({ path, text }) => sentences_at(path, text)).filter(({ id }) => id);
  return new Map(all.map((sentence) => [sentence.id, sentence]));
}

/** The named places in a sentence, in order. */
export const places_in = (text) => text.match(/\{\w+\}/g) ?? [];

/** Whether two wordings have the same places, in whatever order; and no other bracket or markup. */
export function same_places(one, other) {
  const sorted = (text) => places_in(text).sort().join(' ');
  return sorted(one) === sorted(other) && !/[{}<>]/.test(other.replace(/\{\w+\}/g, ''));
}
