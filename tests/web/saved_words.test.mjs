// The words of saving and of the public computer: French typography, short Dutch sentences with "je", and none that nothing uses.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { read_json } from '../samples.mjs';

const folders = ['saved', 'safety'];
const words = (language) => Object.fromEntries(folders.map((folder) => [folder, read_json(`i18n/${folder}/${language}.json`)]));
const leaves = (value, place = '') => typeof value === 'string' ? [[place, value]] : Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${place}.${key}`));

test('French has a no-break space before : ; ? ! % and inside guillemets, and curly apostrophes', () => {
  const wrong = leaves(words('fr')).filter(([, text]) => /[^\u00a0][?!;:%\u00bb]|\u00ab[^\u00a0]|'/.test(text.replace(/\{[^}]*\}/g, 'x')));
  assert.deepEqual(wrong, []);
});

test('Dutch has curly quotes and addresses the person as "je"; French as "vous"', () => {
  assert.deepEqual(leaves(words('nl')).filter(([, text]) => /['"]|\b[Uu]w?\b/.test(text)), []);
  assert.deepEqual(leaves(words('fr')).filter(([, text]) => /['"]|(?<!\p{L})(tu|ton|tes)(?!\p{L})/iu.test(text)), []);
});

test('sentences are short: 20 words at most', () => {
  const long = ['nl', 'fr'].flatMap((language) => leaves(words(language))).flatMap(([place, text]) => text.split(/[.?!:]\s/).filter((sentence) => sentence.split(/\s+/).length > 20).map((sentence) => `${place}: ${sentence}`));
  assert.deepEqual(long, []);
});

test('every word is used', () => {
  const read = (folder, pattern) => readdirSync(new URL(`../../${folder}/`, import.meta.url)).filter((name) => pattern.test(name)).map((name) => readFileSync(new URL(`../../${folder}/${name}`, import.meta.url), 'utf8'));
  const code = ['web/src', 'web/src/saved', 'web/src/safety', 'web/src/worker', 'web/src/worker/components', 'web/pages', 'core/presentation'].flatMap((folder) => read(folder, /\.(tsx?|mjs|cpp)$/)).join('\n');
  const keys = (value) => Object.entries(value).flatMap(([key, inner]) => typeof inner === 'object' ? [key, ...keys(inner)] : [key]);
  assert.deepEqual([...new Set(keys(words('nl')))].filter((key) => !new RegExp(`\\b${key}\\b`).test(code)), []);
});
