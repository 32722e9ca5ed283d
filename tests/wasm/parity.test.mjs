// The same household gives the same bytes on this machine and in the browser.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';
import { example_cases, faulty_answers, random_household, root } from '../samples.mjs';
import { core } from './core.mjs';

const { call } = await core();
// Answers with faults end in an exit status of 1, but have a result all the same.
const native = (args, input) => spawnSync(join(root, 'build/native/iura'), args, { input, encoding: 'utf8', maxBuffer: 1e9 }).stdout;
const in_wasm = (answers, more) => call(JSON.stringify({ op: 'assess', date: '2026-11-22', answers, ...more }));

/** Compares every result, with its steps; a batch adds only the number of the line. */
function compare(homes) {
  const text = native(['batch', '--trace', '--date', '2026-11-22'], homes.map((home) => `${JSON.stringify(home)}\n`).join(''));
  const lines = text.trimEnd().split('\n');
  assert.equal(lines.length, homes.length);
  homes.forEach((home, i) => assert.equal(in_wasm(home, { trace: true }), lines[i].replace(`"line":${i + 1},`, '')));
}

test('all worked examples and personas', () => {
  const homes = example_cases().map(({ answers, date }) => ({ date, ...answers }));
  assert.ok(homes.length > 0, 'there are no worked examples');
  compare(homes);
});

test('a thousand households made at random, on days from 2019 to 2030', () => {
  const day = (seed) => `${2019 + (seed % 12)}-${String(1 + (seed % 7)).padStart(2, '0')}-${String(1 + (seed % 28)).padStart(2, '0')}`;
  compare(Array.from({ length: 1000 }, (_, seed) => ({ ...random_household(seed), date: day(seed) })));
});

test('answers with faults', () => compare(faulty_answers));

test('the guidance too: what to ask next, and the nearest changes', () => {
  for (let seed = 0; seed < 30; seed += 1) {
    const home = random_household(seed);
    const told = native(['assess', '-', '--format', 'json', '--date', '2026-11-22'], JSON.stringify(home));
    assert.deepEqual(JSON.parse(in_wasm(home, { guidance: true })), JSON.parse(told));
  }
});
