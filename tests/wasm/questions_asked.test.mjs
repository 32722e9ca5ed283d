// Thirty rights, and still few questions: counted over all personas (node tests/wasm/questions_asked.mjs shows each).
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test from 'node:test';
import { read_json } from '../samples.mjs';
import { median, questions_asked } from './questions_asked.mjs';

test('half of the personas have a first certain result within 5 pages, those about each person and income counted, and nothing is open after 25 pages', () => {
  const counts = readdirSync('tests/personas').filter((name) => name.endsWith('.json')).map((name) => questions_asked(read_json(`tests/personas/${name}`)));
  assert.ok(counts.length >= 40);
  assert.ok(median(counts.map(({ first }) => first)) <= 5);
  assert.ok(median(counts.map(({ settled }) => settled)) <= 25);
});
