// From which text each sentence on a screen comes: signs of the private use area around the sentences of i18n, which nobody sees and the core
// carries along like any other letter. What the core puts in a named place stands between signs of its own.
import { leaves, places_in, sentences_at } from './sentences.mjs';

const [open, close, place, placed] = ['\ue000', '\ue001', '\ue002', '\ue003'];
const signs = /[\ue000-\ue7ff]/g;
const number_signs = (n) => String.fromCharCode(0xe400 + (n >> 8), 0xe600 + (n & 255));

/** The text as people read it. */
export const plain = (text) => text.replace(signs, '');

/**
 * The same texts with every sentence marked, and the sentences by their number. `proposals`: other wordings by id, shown in their place.
 * @param {any} texts
 * @param {Map<string, string>} proposals
 */
export function mark(texts, proposals = new Map()) {
  const sentences = [];
  const marked = structuredClone(texts);
  for (const { path, text } of leaves(texts)) {
    const whole = sentences_at(path, text).map(({ id, path: at, n, said, behind }) => {
      if (!id) return said + behind;
      const shown = proposals.get(id) ?? said;
      sentences.push({ id, path: at, n, said, places: places_in(shown) });
      const body = shown.replace(/\{\w+\}/g, (name) => place + name + placed);
      return open + number_signs(sentences.length - 1) + body + close + behind;
    }).join('');
    const last = path[path.length - 1];
    path.slice(0, -1).reduce((inside, key) => inside[key], marked)[last] = whole;
  }
  return { texts: marked, sentences };
}

/**
 * What a marked text is made of.
 * @typedef {string | {sentence: number, parts: Part[]} | {place: number, parts: Part[]}} Part
 * @param {string} text
 * @returns {Part[]}
 */
export function read(text) {
  const whole = { parts: [] };
  const inside = [whole];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    const now = inside[inside.length - 1];
    if (sign === open) {
      inside.push({ sentence: (text.charCodeAt(at + 1) - 0xe400) * 256 + text.charCodeAt(at + 2) - 0xe600, parts: [] });
      now.parts.push(inside[inside.length - 1]);
      at += 2;
    } else if (sign === place) {
      inside.push({ place: now.parts.filter((part) => part.place !== undefined).length, parts: [] });
      now.parts.push(inside[inside.length - 1]);
    } else if (sign === close || sign === placed) {
      if (inside.length > 1) inside.pop();
    } else if (typeof now.parts[now.parts.length - 1] === 'string') now.parts[now.parts.length - 1] += sign;
    else now.parts.push(sign);
  }
  return whole.parts;
}
