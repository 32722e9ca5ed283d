// Every result for programs has the form that core/presentation/result.schema.json says.
import assert from 'node:assert/strict';
import test from 'node:test';
import { example_cases, faulty_answers, not_answers, questions, random_household, read_json, with_answer } from '../samples.mjs';
import { faults_by } from '../schemas.mjs';
import { alone, assessed, batch } from './iura.mjs';

const faults = faults_by(read_json('core/presentation/result.schema.json'));
const without_gaps = (value) => JSON.parse(JSON.stringify(value));
const faults_in = (results) => results.flatMap(faults);

test('the results of all worked examples and personas have the form of the schema, with and without their steps', () => {
  const homes = example_cases().map(({ answers, date }) => ({ date, ...answers }));
  assert.ok(homes.length > 0, 'there are no worked examples');
  assert.deepEqual(faults_in(batch(homes).results), []);
  assert.deepEqual(faults_in(batch(homes, '--trace').results), []);
  assert.deepEqual(faults_in(homes.slice(0, 50).map((home) => assessed(home, '--trace'))), []);
});

test('so have those of households made at random, on the days of every law and of none', () => {
  const days = ['1990-01-01', '2021-01-01', '2023-07-01', '2025-12-31', '2026-03-01', '2026-11-22', '2027-03-01', '2100-12-31'];
  const homes = Array.from({ length: 400 }, (_, seed) => ({ ...random_household(seed, { answered: (seed % 10) / 9 }), date: days[seed % days.length] }));
  const { results } = batch(homes, '--trace');
  assert.deepEqual(faults_in(results), []);
  assert.deepEqual(new Set(results.flatMap(({ rights }) => rights.map(({ verdict }) => verdict))), new Set(['entitled', 'not_entitled', 'depends', 'ask']));
  assert.deepEqual(faults_in(homes.slice(0, 40).map((home) => assessed(home, '--trace'))), []);
});

test('so have those of bad lines and of answers with faults', () => {
  assert.deepEqual(faults_in(batch([...not_answers, ...faulty_answers]).results), []);
  assert.deepEqual(faults_in(faulty_answers.map((answers) => assessed(answers))), []);
});

test('planted: a result that says too much, too little or something else is not of that form', () => {
  const result = assessed(alone, '--trace');
  assert.deepEqual(faults(result), []);
  const changed = (change) => {
    const copy = structuredClone(result);
    change(copy);
    return copy;
  };
  const spoilt = [
    changed((copy) => { delete copy.rights; }), changed((copy) => { copy.more = 1; }), changed((copy) => { copy.format = 'iura-result/2'; }),
    changed((copy) => { copy.rights[0].verdict = 'maybe'; }), changed((copy) => { copy.rights[0].month.low = 1367.34; }), changed((copy) => { copy.rights[0].month.high = '1367.3'; }),
    changed((copy) => { delete copy.rights[0].trace[0].provision; }), changed((copy) => { copy.rights[0].trace[0].value = null; }), changed((copy) => { copy.errors = [{ path: 'you', key: 'shape' }]; }),
  ];
  for (const copy of spoilt) assert.equal(faults(copy).length, 1);
});

test('every answer that the core reads without complaint has the form of the schema of answers', () => {
  const plain = [null, '', 'unknown', true, false, 0, -1, 1, 30, 0.5, 1200, 1200.5, 20_000_000, '0', '0,00', '1', '1.200,50', '1,200', '\u20ac 12,-', '3/2', '1/2', '50 %',
    '2026-11-22', '22/11/2026', '1 mei 2024', '1/1/24', 'x', [], [{}], [7], 'built', 'full', 'yes', 'self', 'no'];
  const in_parts = {
    money: ({ periods = [], bases = [] }) => [0, '0', 5, '5,00', -5, 'x'].flatMap((amount) => [undefined, ...periods]
      .flatMap((per) => (bases.length ? [undefined, ...bases] : [undefined]).map((basis) => ({ amount, per: periods.length ? per : undefined, basis })))),
    date: () => [{ day: '1', month: 'mei', year: 2024 }, { day: 31, month: 2, year: 2024 }],
    fraction: () => [{ part: 1, of: 2 }, { part: '3', of: '2' }],
  };
  const homes = without_gaps(questions.flatMap((question) => [...plain, ...(in_parts[question.type]?.(question) ?? [])].map((value) => with_answer(question.thing, question.id, value))));
  const { results } = batch(homes);
  const read = homes.filter((_, i) => results[i].errors.length === 0);
  assert.ok(read.length > 500 && read.length < homes.length);
  assert.deepEqual(read.flatMap(faults_by(read_json('core/household/answers.schema.json'))), []);
});
