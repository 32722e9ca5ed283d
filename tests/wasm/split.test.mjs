// The page loads the core in two parts: together they are the whole, and the first alone shows the first question.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { load_core } from '../../wasm/loader.mjs';
import { merge_texts } from '../../scripts/merge_texts.mjs';
import { read_json } from '../samples.mjs';

const bytes = (name) => readFileSync(new URL(`../../build/wasm/${name}.wasm`, import.meta.url));
const { date, answers } = read_json('tests/personas/working_poor_single.json');
const learn = (core) => core.call(JSON.stringify({ op: 'load_language', lang: 'nl', texts: merge_texts('nl') }));
const request = (op, more = {}) => JSON.stringify({ op, lang: 'nl', date, answers, ...more });
const at_once = [request('view', { page: 'you:who', only: 'page' }), request('view', { answers: {}, only: 'page' }), request('view', { answers: {}, page: ':others', only: 'page' })];
const later = [request('assess', { trace: true }), request('view', { page: 'you:who' }), request('sheet'), request('look_back'), request('open', { text: '{}' }), request('what_if'), request('what_if', { path: 'you/incomes/0/amount' }), request('compare', { scenarios: [[{ do: 'before_reform' }]] }), request('decided', { right: 'integration_income', amount: '100' })];

const whole = await load_core(bytes('iura'));
learn(whole);

// Today what is asked first is the first of the catalogue: what stands at the start, before anything can be assessed, says the same.
test('the start names the page that the whole view would ask first', () => {
  const start = { op: 'view', lang: 'nl', date: '2026-11-23', answers: {} };
  const [alone, all] = [{ ...start, only: 'page' }, { ...start, page: null }].map((one) => JSON.parse(whole.call(JSON.stringify(one))));
  for (const name of ['lang', 'date', 'date_text', 'next', 'page', 'summary', 'errors']) assert.deepEqual(alone[name], all[name], name);
  assert.equal(alone.result.disclaimer, all.result.disclaimer);
});

test('both parts together answer as the whole does, after a restart too', async () => {
  const parts = await load_core(bytes('iura.first'));
  await parts.add(bytes('iura.later'));
  for (let round = 0; round < 2; round += 1) {
    learn(parts);
    for (const one of [...at_once, ...later]) assert.equal(parts.call(one), whole.call(one));
    await parts.restart();
  }
});

test('the second comes to a first that knows words and has answered already', async () => {
  const parts = await load_core(bytes('iura.first'));
  learn(parts);
  for (const one of at_once) assert.equal(parts.call(one), whole.call(one));
  await parts.add(bytes('iura.later'));
  for (const one of [...at_once, ...later]) assert.equal(parts.call(one), whole.call(one));
});

test('the first alone answers what a question needs, and stops at the rest', async () => {
  const first = await load_core(bytes('iura.first'));
  learn(first);
  for (const one of at_once) assert.equal(first.call(one), whole.call(one));
  for (const one of later) {
    await first.restart();
    learn(first);
    assert.throws(() => first.call(one), /the core stopped/);
  }
});

test('what comes later is worth a part of its own', () => {
  assert.ok(bytes('iura.later').length > 300_000);
  assert.ok(bytes('iura.first').length + 300_000 < bytes('iura').length);
});
