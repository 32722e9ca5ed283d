// What programs may send and will get is written down as JSON Schema, and the schemas hold.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { answers_schema, schema_path, schema_text } from '../../scripts/answers_schema.mjs';
import { catalogue, example_cases, questions, random_household, read_json, with_answer } from '../samples.mjs';
import { faults_by } from '../schemas.mjs';

const refused = faults_by(answers_schema(catalogue));

test('every schema is a valid JSON Schema of draft 2020-12', () => {
  for (const path of ['core/household/answers.schema.json', 'core/presentation/result.schema.json', 'core/presentation/view.schema.json', 'core/presentation/sheet.schema.json', 'core/presentation/what_if.schema.json', 'core/presentation/decided.schema.json', 'core/presentation/brief.schema.json', 'core/presentation/saved.schema.json']) {
    const schema = read_json(path);
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    faults_by(schema, ...(path.includes('sheet') ? [read_json('core/presentation/view.schema.json')] : []));
  }
});

test('the schema of answers is the one that scripts/answers_schema.mjs makes of the catalogue of questions', () => {
  assert.equal(readFileSync(schema_path, 'utf8'), schema_text());
});

test('the schema accepts every worked example and every persona', () => {
  const cases = example_cases();
  assert.ok(cases.length > 0, 'there are no worked examples');
  assert.deepEqual(cases.flatMap(({ name, answers }) => refused(answers).map((fault) => `${name}: ${fault}`)), []);
});

test('the schema accepts every household to start from', () => {
  const cases = Object.entries(read_json('core/household/start_cases.json'));
  assert.deepEqual(cases.flatMap(([name, answers]) => refused(answers).map((fault) => `${name}: ${fault}`)), []);
});

test('the schema accepts every common answer of the catalogue, "I don\'t know", nothing, and households made at random', () => {
  for (const { thing, id, typical, probe = [] } of questions) {
    for (const value of [typical, ...probe, 'unknown', null, ''].filter((one) => one !== undefined)) {
      assert.deepEqual(refused(with_answer(thing, id, value)), []);
    }
  }
  for (let seed = 1; seed <= 500; seed += 1) assert.deepEqual(refused(random_household(seed)), []);
});

test('planted: the schema refuses what the core would not understand', () => {
  const wage = (amount) => ({ you: { incomes: [{ kind: 'wage', amount }] } });
  const faults = [
    7, null, [], { you: 7 }, { nonsense: 1 }, { you: { name: 'x' } }, { others: [{ relation: 'self' }] }, { others: 'many' }, { others: Array(21).fill({}) },
    { you: { age: 200 } }, { you: { age: 30.5 } }, { you: { age: true } }, { you: { status: 'martian' } }, { you: { lives_in_belgium: 'yes' } },
    wage(1200), wage('1.200,50'), wage({ amount: 1200, per: 'month' }), wage({ amount: 1200, basis: 'net' }), wage({ amount: 1200, per: 'day', basis: 'net' }),
    wage({ per: 'month', basis: 'net' }), wage({ amount: -1, per: 'month', basis: 'net' }), wage({ amount: 1200, per: 'month', basis: 'net', cents: 5 }),
    { you: { accounts: [{ balance: 10_000_001 }] } }, { you: { properties: [{ share: { part: 1 } }] } }, { you: { stay_start: { day: 1, month: 2 } } }, { date: '22/11/2026' },
  ];
  assert.deepEqual(faults.filter((answers) => refused(answers).length === 0), []);
  for (const answers of [wage(0), wage('0,00'), wage({ amount: 0 }), wage({ amount: '1.200,50', per: 'week', basis: 'gross' })]) assert.deepEqual(refused(answers), []);
});

test('a new question changes the schema', () => {
  const more = { things: { ...catalogue.things, account: [...catalogue.things.account, { id: 'colour', type: 'choice', choices: ['red'] }] } };
  assert.notDeepEqual(answers_schema(more), answers_schema(catalogue));
});
