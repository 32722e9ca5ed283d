// The sum on a card adds up for who reads it line by line.
import assert from 'node:assert/strict';
import test from 'node:test';
import { example_cases, random_household } from '../samples.mjs';
import { core } from './core.mjs';

const { ask } = await core();
const cents = (text) => /^\u2212?[\d.]+,\d\d$/.test(text) ? Number(text.replace('\u2212', '-').replace(/\D/g, (sign) => sign === '-' ? '-' : '')) : NaN;

/** What does not add up: each total is what stands above it, from the last total of its part on. */
function sum_faults(lines) {
  let sum = 0;
  let parts = 0;  // lines since the last total: each was rounded to a cent
  let whole = null;
  const faults = [];
  for (const { id, kind, amount } of lines) {
    const value = cents(amount);
    if (kind === 'note') continue;
    if (Number.isNaN(value)) return [];  // a sum between bounds
    if (kind === 'plus' || kind === 'minus') {
      // The full amount begins a part of its own: from there on it is about what is left of it.
      if (id === 'category_amount') [sum, parts] = [0, 0];
      sum += kind === 'plus' ? value : -value;
      parts += 1;
    } else if (kind === 'subtotal') {
      if (Math.abs(sum - value) > parts) faults.push(`${id}: ${sum} is shown as ${value}`);
      [sum, parts, whole] = [value, 1, value];
    } else if (Math.abs((lines.some((line) => line.id === 'amount_a_year') ? whole : 0) / 12 - value) > 1) {
      faults.push(`${id}: a twelfth of ${whole} is shown as ${value}`);
    }
  }
  return faults;
}

const sums = (answers, date) => ask({ op: 'view', lang: 'nl', date, answers, page: null }).result.cards.map((card) => card.sum).filter((sum) => sum.length > 0);

test('of every persona and worked example', { timeout: 600_000 }, () => {
  let seen = 0;
  for (const { name, date, answers } of example_cases())
    for (const sum of sums(answers, date)) {
      seen += sum.some(({ id }) => id === 'flat_exemption');
      assert.deepEqual(sum_faults(sum), [], `${name}\n${sum.map(({ kind, amount, id }) => `${kind} ${amount} ${id}`).join('\n')}`);
    }
  assert.ok(seen > 100, `the flat exemption stands in ${seen} sums`);
});

test('of households made at random', { timeout: 600_000 }, () => {
  for (let seed = 0; seed < 200; seed += 1)
    for (const sum of sums(random_household(seed, { answered: 1 }), '2026-11-22')) assert.deepEqual(sum_faults(sum), [], `household ${seed}: ${JSON.stringify(sum)}`);
});

test('planted: a line too few, a total that is off', () => {
  const line = (id, kind, amount) => ({ id, kind, amount });
  const sum = [line('income', 'plus', '10.200,00'), line('savings', 'plus', '78,00'), line('means', 'subtotal', '10.278,00'), line('flat_exemption', 'minus', '310,00'), line('after', 'subtotal', '9.968,00'),
    line('category_amount', 'plus', '22.174,69'), line('off', 'minus', '9.968,00'), line('amount_a_year', 'subtotal', '12.206,69'), line('month', 'total', '1.017,22')];
  assert.deepEqual(sum_faults(sum), []);
  assert.equal(sum_faults(sum.filter(({ id }) => id !== 'flat_exemption')).length, 1);
  assert.equal(sum_faults([...sum.slice(0, 8), line('month', 'total', '1.117,22')]).length, 1);
});
