// The words of sheet, letters and questionnaire: typography, whom they speak to, short sentences, every word used.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { languages } from './browser.mjs';

const folder = (path) => new URL(`../../${path}/`, import.meta.url);
const read = (group, language) => JSON.parse(readFileSync(new URL(`${group}/${language}.json`, folder('i18n')), 'utf8'));
const groups = ['take_up', 'letters', 'questionnaire'];
const leaves = (value, place) => (typeof value === 'string' ? [[place, value]] : Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${place}.${key}`)));
const all = (language, of = groups) => of.flatMap((group) => leaves(read(group, language), group)).filter(([place]) => !/\.(paper_)?path$/.test(place));

test('French has a no-break space before : ; ? ! and inside guillemets, and curly apostrophes', () => {
  const at_start = (place) => place.endsWith('marks.unknown');
  assert.deepEqual(all('fr').filter(([place, text]) => !at_start(place) && /[^\u00a0][!;:\u00bb?]|\u00ab[^\u00a0]|'/.test(text.replace(/\{[^}]*\}/g, 'x'))), []);
});

test('Dutch has curly quotes, addresses the person as "je" and an authority as "u"', () => {
  assert.deepEqual(all('nl').filter(([, text]) => /['"]/.test(text)), []);
  assert.deepEqual(all('nl', ['take_up', 'questionnaire']).filter(([, text]) => /\b[Uu]w?\b/.test(text)), []);
  assert.deepEqual(all('nl', ['letters']).filter(([, text]) => /\b(je|jij|jouw)\b/i.test(text)), []);
});

test('sentences are short: 20 words at most', () => {
  const long = languages.flatMap((language) => all(language)).flatMap(([place, text]) => text.split(/[.?!:]\s/).filter((sentence) => sentence.split(/\s+/).length > 20).map((sentence) => `${place}: ${sentence}`));
  assert.deepEqual(long, []);
});

test('every word is used', () => {
  const code = [['web/src/take_up', /tsx?$/], ['web/pages', /mjs$/], ['web', /take_up\.mjs$/]].flatMap(([path, name]) => readdirSync(folder(path)).filter((file) => name.test(file)).map((file) => readFileSync(new URL(file, folder(path)), 'utf8'))).join('\n');
  const { authorities, courts, rights, decided_by, documents, ...letters } = read('letters', 'nl');
  const keys = (value) => (typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => [key, ...keys(inner)]) : []);
  const used = [...keys(letters), ...keys(read('take_up', 'nl')), ...keys(read('questionnaire', 'nl'))];
  assert.deepEqual([...new Set(used)].filter((key) => !new RegExp(`\\b${key}\\b`).test(code)), []);
});
