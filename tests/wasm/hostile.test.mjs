// Nothing that is sent through the door traps: every request gets a JSON object, and the core goes on.
import assert from 'node:assert/strict';
import test from 'node:test';
import { catalogue, faulty_answers, not_answers, random_household } from '../samples.mjs';
import { core } from './core.mjs';

const { call, ask } = await core();
const known = { op: 'assess', date: '2026-11-22', answers: { you: { age: 30 } } };
const usual = call(JSON.stringify(known));

function answers_all(requests) {
  for (const request of requests) {
    const text = typeof request === 'string' ? request : JSON.stringify(request);
    let answer;
    try { answer = JSON.parse(call(text)); } catch (error) { assert.fail(`${error}: ${text.slice(0, 300)}`); }
    assert.ok(typeof answer === 'object' && answer !== null, text.slice(0, 100));
  }
  assert.equal(call(JSON.stringify(known)), usual);
}

const values = [null, true, 0, -1, 1e300, '', 'x', '2026-11-22', 'nl', 'view', [], [[]], {}, { a: 1 }, '\u0000', '\u{1f600}'.repeat(1000)];

test('any value in any place of a request', () => {
  const whole = { op: 'view', lang: 'nl', date: '2026-11-22', answers: {}, page: 'you:who' };
  const requests = ['view', 'assess', 'load_language'].flatMap((op) => [...Object.keys(whole), 'trace', 'guidance']
    .flatMap((key) => values.map((value) => ({ ...whole, op, ...(op === 'load_language' ? { lang: 'xx' } : {}), [key]: value }))));
  answers_all(requests);
});

test('answers that are none, and answers with faults, in both languages', () => {
  const places = (text) => [`{"op":"view","lang":"nl","date":"2026-11-22","answers":${text}}`, `{"op":"assess","date":"2026-11-22","trace":true,"guidance":true,"answers":${text}}`];
  answers_all(not_answers.flatMap((text) => [text, ...places(text)]));
  answers_all(faulty_answers.flatMap((answers) => [...places(JSON.stringify(answers)), { op: 'view', lang: 'fr', date: '2026-11-22', answers, page: ':others' }]));
});

test('days at the edges of time', () => {
  const days = ['0000-01-01', '0001-01-01', '1582-10-15', '1999-12-31', '2100-02-29', '2100-12-31', '9999-12-31', '10000-01-01', '-2026-11-22', '2026-11-22T00:00', '2026-1-1', '\u0662\u0660\u0662\u0666-11-22'];
  answers_all(days.flatMap((date) => [{ op: 'assess', date, answers: random_household(5), guidance: true }, { op: 'view', lang: 'nl', date, answers: random_household(6) }]));
});

test('pages that are none', () => {
  const pages = [':', 'you', 'you:', ':age', 'you:you', 'others:who', 'others/0:who', 'others/-1:who', 'others/999999999999999999999:who', 'you/incomes/0:income', 'you/incomes/0/amount:income',
    'you/incomes/0/amount/1/2/3:income', '//:x', 'you//:age', ':others:', '__proto__:x', 'x'.repeat(100_000), 'you/'.repeat(10_000)];
  answers_all(pages.flatMap((page) => ['nl', 'fr'].map((lang) => ({ op: 'view', lang, date: '2026-11-22', answers: { you: { incomes: [{}] }, others: [{}] }, page }))));
});

test('a house full of people with lists full of things', () => {
  const full = (thing, count) => Array(count).fill(thing);
  const house = (people, things) => {
    const person = { relation: 'other', age: 40, shares_household: true, leefloon_claim: 'asks' };
    for (const list of catalogue.things.person.filter(({ type }) => type === 'list')) person[list.id] = full({}, Math.min(things, list.max));
    return { you: person, others: full(person, people) };
  };
  answers_all([{ op: 'assess', date: '2026-11-22', answers: house(20, 20), trace: true }, { op: 'view', lang: 'nl', date: '2026-11-22', answers: house(20, 20), page: ':others' }]);
});

test('a language without its words', () => {
  answers_all([{ op: 'load_language', lang: 'xx', texts: {} }, { op: 'load_language', lang: 'yy', texts: { result: 7, questions: [], 'rights/x': null } }]);
});

test('a request of several megabytes is refused', () => {
  assert.deepEqual(ask({ op: 'assess', date: '2026-11-22', answers: { x: 'x'.repeat(5_000_000) } }), { problem: 'request too large' });
  assert.equal(call(JSON.stringify(known)), usual);
});

test('requests with bytes changed, cut or doubled at random', () => {
  let state = 7;
  const upto = (most) => { state = (Math.imul(state, 1103515245) + 12345) >>> 0; return state % (most + 1); };
  const spoilt = (text) => {
    const at = upto(text.length - 1);
    const end = Math.min(text.length, at + upto(20));
    switch (upto(3)) {
      case 0: return text.slice(0, at) + String.fromCharCode(upto(255)) + text.slice(at + 1);
      case 1: return text.slice(0, at) + text.slice(end);
      case 2: return text.slice(0, end) + text.slice(at);
      default: return text.slice(0, at);
    }
  };
  const seeds = Array.from({ length: 20 }, (_, seed) => JSON.stringify({ op: seed % 2 ? 'assess' : 'view', lang: 'nl', date: '2026-11-22', guidance: true, answers: random_household(seed), page: 'you:incomes' }));
  answers_all(Array.from({ length: 600 }, (_, n) => spoilt(seeds[n % seeds.length])));
});
