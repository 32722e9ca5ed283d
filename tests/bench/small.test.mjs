// The small means test, as each engine is asked: worked by hand, at both sides of every limit, and with a wrong cent planted.
import assert from 'node:assert/strict';
import test from 'node:test';
import { join } from 'node:path';
import { root } from '../samples.mjs';
import { wrong_cents } from './small/compare.mjs';
import { ask_native, engines } from './small/engines.mjs';
import { exact } from './small/exact.mjs';
import { random_households } from './small/households.mjs';
import { day_of, law } from './small/law.mjs';
import { make as by_hand } from './small/plain.mjs';

const [cohabitant, single, family] = [0, 1, 2];
const nobody = { day: day_of('2026-11-22'), category: single, wage: 0, exempt_work: false, partner: 0, unemployment: 0, capital: 0, cadastral: 0, children: 0 };
/** What it comes to, worked out from the amounts of 1 September 2026: 10,938.74, 16,408.11 and 22,174.69 euro a year; 321.99 of a month's wage is exempt. */
const worked = [
  ['nothing comes in: a twelfth of 16,408.11', {}, 136734],
  ['with a family: a twelfth of 22,174.69', { category: family }, 184789],
  ['a cohabitant: a twelfth of 10,938.74', { category: cohabitant }, 91156],
  ['on 31 August 2026 the coefficient was 1.7758: 16,085.64', { day: day_of('2026-08-31') }, 134047],
  ['a wage that is exempt as a whole', { wage: 32199, exempt_work: true }, 136734],
  ['a cent above the exemption stays below the flat 250', { wage: 32200, exempt_work: true }, 136734],
  ['850 of wages: 16,408.11 - (6,336.12 - 250)', { wage: 85000, exempt_work: true }, 86017],
  ['the same without the exemption: 16,408.11 - (10,200 - 250)', { wage: 85000 }, 53818],
  ['6,200 of savings count for nothing', { capital: 620000, unemployment: 2084 }, 136734],
  ['12,500: 378 a year', { capital: 1250000, unemployment: 2084 }, 133584],
  ['100 more at the higher rate: 10 a year', { capital: 1260000, unemployment: 2084 }, 133500],
  ['a house of 875 with a child is exempt', { cadastral: 87500, children: 1, unemployment: 2084 }, 136734],
  ['of 876 three euro counts', { cadastral: 87600, children: 1, unemployment: 2084 }, 136709],
  ['means of 16,408.08, three cents below the amount: the flat exemption remains', { unemployment: 136734 }, 2084],
  ['means of 16,408.20: nothing', { unemployment: 136735 }, 0],
  ['a partner who earns what a cohabitant keeps', { category: cohabitant, partner: 91156 }, 91156],
  ['a partner in a family: 22,174.69 - (10,938.72 - 310)', { category: family, partner: 91156 }, 96216],
];

const built = await Promise.all(engines.map(async (engine) => {
  const { make } = await import(`./small/${engine.file}.mjs`);
  return { ...engine, made: await (engine.wasm ? make(law, join(root, engine.wasm)) : make(law)) };
}));
const homes = worked.map(([, change]) => ({ ...nobody, ...change }));

test('the figures are those of the law', () => {
  assert.deepEqual([law.rows.at(-1).amount, law.rows.at(-1).work], [[1093874, 1640811, 2217469], 32199]);
});

test('exact arithmetic gives what was worked out by hand', () => {
  for (const [n, [what, , cents]] of worked.entries()) assert.equal(exact(law, homes[n]).cents, cents, what);
});

for (const { name, made } of built) {
  test(`${name}: the same, with a reason for each line`, async () => {
    for (const [n, [what, , cents]] of worked.entries()) {
      assert.equal(await made.evaluate(homes[n]), cents, what);
      const told = await made.explain(homes[n]);
      assert.equal(told.cents, cents, what);
      assert.deepEqual(told.reasons.map(({ line }) => line), law.lines);
    }
  });
}

test('natively: the same', () => assert.deepEqual(ask_native('answers', homes).trim().split('\n').map(Number), worked.map(([, , cents]) => cents)));

test('of 500 random households, many with a right and at half cents, every cent of ours is right', async () => {
  const random = random_households(500);
  const expected = random.map((home) => exact(law, home));
  assert.ok(expected.filter(({ cents }) => cents > 0).length > 250);
  assert.ok(expected.filter(({ half }) => half).length > 10);
  assert.deepEqual(await wrong_cents(built.find(({ file }) => file === 'ours').made, random), { all: 0, not_half: 0 });
  assert.deepEqual(ask_native('answers', random).trim().split('\n').map(Number), expected.map(({ cents }) => cents));
});

test('planted: a rate that is a hundredth off is found, and so is a reason that is not given', async () => {
  const random = random_households(500);
  const off = await wrong_cents(by_hand({ ...law, low_percent: law.low_percent + 1 }), random);
  assert.ok(off.all > 20 && off.not_half > 20, `${off.all}`);
  const silent = { explain: (home) => ({ cents: exact(law, home).cents, reasons: [] }) };
  await assert.rejects(wrong_cents(silent, random), /0 reasons instead of 8/);
});
