// The small parts without a screen: answers at a path, and civil dates.
import assert from 'node:assert/strict';
import test from 'node:test';
import { load } from './module.mjs';

const { given, is_answered, value_at, with_value, without_item } = await load('answers');
const { date_of, parts_of, today } = await load('date');

test('an answer is put at its path, and the answers before stay as they were', () => {
  const before = { you: { age: '34' } };
  const after = with_value(before, 'you/incomes/0/kind', 'wage');
  assert.deepEqual(after, { you: { age: '34', incomes: [{ kind: 'wage' }] } });
  assert.deepEqual(before, { you: { age: '34' } });
  assert.equal(value_at(after, 'you/incomes/0/kind'), 'wage');
  assert.equal(value_at(after, 'others/3/age'), undefined);
});

test('a list that was "none" or "unknown" becomes a list with an item; taking answers away leaves no trace', () => {
  assert.deepEqual(with_value({ others: 'unknown' }, 'others/0', {}), { others: [{}] });
  assert.deepEqual(with_value({ others: [] }, 'others/0', {}), { others: [{}] });
  assert.deepEqual(with_value({ others: [{}] }, 'others', undefined), {});
  assert.deepEqual(without_item({ others: [{ age: '1' }, { age: '2' }] }, 'others/0'), { others: [{ age: '2' }] });
});

test('no path reaches the prototype of things', () => {
  with_value({}, '__proto__/polluted', true);
  with_value({}, 'constructor/prototype/polluted', true);
  assert.equal({}.polluted, undefined);
});

test('what was only begun is no answer, and "0", false and "none" are', () => {
  for (const begun of [undefined, '', '  ', { amount: '', per: 'month' }, { day: '', month: ' ', year: '' }, { part: '', of: '' }]) assert.equal(is_answered(begun), false, JSON.stringify(begun));
  for (const answer of ['0', false, [], 'unknown', { amount: '0', per: 'month' }, { day: '1', month: '', year: '' }]) assert.equal(is_answered(answer), true, JSON.stringify(answer));
  assert.deepEqual(given({ you: { age: ' ', rent: { amount: '', per: 'month' }, incomes: [{}, { amount: { amount: '5', per: '' } }] }, others: [] }),
    { you: { incomes: [{}, { amount: { amount: '5', per: '' } }] }, others: [] });
});

test('dates are civil: a day that does not exist is no date', () => {
  assert.equal(date_of('1', '9', '2026'), '2026-09-01');
  assert.equal(date_of('29', '02', '2028'), '2028-02-29');
  for (const wrong of [['29', '2', '2027'], ['31', '11', '2026'], ['0', '1', '2026'], ['1', '13', '2026'], ['1', '1', '26'], ['', '1', '2026'], ['1e0', '1', '2026']]) assert.equal(date_of(...wrong), null, wrong.join(' '));
  assert.deepEqual(parts_of('2026-09-01'), { day: '1', month: '9', year: '2026' });
  assert.match(today(), /^\d{4}-\d{2}-\d{2}$/);
});
