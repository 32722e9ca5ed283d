// The worker's words: French typography, short sentences, every word used, and a name for every start case and section.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { read_json } from '../samples.mjs';
import { worker_words as words } from './worker_page.mjs';

const leaves = (value, place = '') => (typeof value === 'string' ? [[place, value]] : Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${place}.${key}`)));

test('French has a no-break space before : ; ? ! % and inside guillemets, and curly apostrophes', () => {
  const keys = ([place, text]) => !(place.endsWith('.key') && text.length === 1);
  const wrong = leaves(words.fr).filter(keys).filter(([, text]) => /[^\u00a0][!;:%\u00bb]|[\p{L}\p{N}.)}]\?|\u00ab[^\u00a0]|'/u.test(text.replace(/\{[^}]*\}/g, 'x')));
  assert.deepEqual(wrong, []);
});

test('Dutch has curly quotes and addresses a person as "je"', () => assert.deepEqual(leaves(words.nl).filter(([, text]) => /['"]|\b[Uu]w?\b/.test(text)), []));

test('sentences are short: 20 words at most', () => {
  const long = Object.values(words).flatMap((language) => leaves(language)).flatMap(([place, text]) => text.split(/[.?!:]\s/).filter((sentence) => sentence.split(/\s+/).length > 20).map((sentence) => `${place}: ${sentence}`));
  assert.deepEqual(long, []);
});

test('every word is used by the page', () => {
  const folders = ['src/worker', 'src/worker/components', 'pages'].map((name) => new URL(`../../web/${name}/`, import.meta.url));
  const code = folders.flatMap((folder) => readdirSync(folder).filter((name) => /\.(tsx?|mjs)$/.test(name)).map((name) => readFileSync(new URL(name, folder), 'utf8'))).join('\n');
  const { presets, section_names, languages, tags, ...rest } = words.nl;
  const keys = (value) => (Array.isArray(value) ? value.flatMap(keys) : typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => [key, ...keys(inner)]) : []);
  assert.deepEqual([...new Set(keys(rest))].filter((key) => !new RegExp(`\\b${key}\\b`).test(code)), []);
});

test('every start case has a name, and every chapter of the questions is called as workers call it', () => {
  const chapters = new Set(Object.values(read_json('core/household/questions.json').things).flat().map(({ chapter }) => chapter));
  for (const language of Object.values(words)) {
    assert.deepEqual(Object.keys(language.presets).sort(), Object.keys(read_json('core/household/start_cases.json')).sort());
    assert.deepEqual(Object.keys(language.section_names).sort(), [...chapters].sort());
  }
});
