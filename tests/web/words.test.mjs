// The page's own words: French typography, no markup, and only words that the page uses.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { words } from './browser.mjs';

const leaves = (value, place = '') => typeof value === 'string' ? [[place, value]] : Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${place}.${key}`));

test('French has a no-break space before : ; ? ! % and inside guillemets, and curly apostrophes', () => {
  const wrong = leaves(words.fr).filter(([, text]) => /[^\u00a0][?!;:%\u00bb]|\u00ab[^\u00a0]|'/.test(text.replace(/https?:\/\/\S+|\{[^}]*\}/g, 'x')));
  assert.deepEqual(wrong, []);
});

test('Dutch has curly quotes and addresses the person as "je"', () => {
  assert.deepEqual(leaves(words.nl).filter(([, text]) => /['"]|\b[Uu]w?\b/.test(text)), []);
});

test('sentences are short: 20 words at most', () => {
  const long = Object.values(words).flatMap((language) => leaves(language)).flatMap(([place, text]) => text.split(/[.?!:]\s/).filter((sentence) => sentence.split(/\s+/).length > 20).map((sentence) => `${place}: ${sentence}`));
  assert.deepEqual(long, []);
});

test('every word is used by the page', () => {
  const folders = ['src', 'src/components', 'pages'].map((name) => new URL(`../../web/${name}/`, import.meta.url));
  const code = folders.flatMap((folder) => readdirSync(folder).filter((name) => /\.(tsx?|mjs)$/.test(name)).map((name) => readFileSync(new URL(name, folder), 'utf8'))).join('\n');
  const keys = (value) => Array.isArray(value) ? value.flatMap(keys) : typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => [key, ...keys(inner)]) : [];
  const parts_by_name = ['day', 'month', 'year'];
  assert.deepEqual([...new Set(keys(words.nl))].filter((key) => !parts_by_name.includes(key) && !new RegExp(`\\b${key}\\b`).test(code)), []);
});
