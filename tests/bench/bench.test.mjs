// What measures: it measures what it says, and a promise that is not kept is told.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';
import { chromium } from 'playwright-core';
import { read_json, root, usual_date } from '../samples.mjs';
import { chromium_args } from '../web/browser.mjs';
import { core } from '../wasm/core.mjs';
import { waits, watch_waits } from './page/watch.mjs';
import { in_turn } from './rights.mjs';
import { is_kept, median, number } from './table.mjs';

const programs = { natively: ['build/native/iura_bench'], 'in WebAssembly': ['node', '--no-experimental-fetch', 'build/wasm/iura_bench.js'] };
const lines = ([program, ...args], part) => execFileSync(program, [...args, part], { cwd: root, encoding: 'utf8' }).trim().split('\n').map((line) => line.split('\t'));

const households = read_json('tests/bench/households.json');
const { ask } = await core();
for (const [where, program] of Object.entries(programs)) {
  test(`${where}: the program assesses all rights of every household, as the page does`, () => {
    const told = lines(program, 'answer');
    assert.equal(told.length, Object.keys(households).length);
    for (const [low, high, count, name] of told) {
      const { rights } = ask({ op: 'assess', date: usual_date, answers: households[name] });
      const { month } = rights.find(({ right, person }) => right === 'integration_income' && person === 0);
      assert.deepEqual([low, high], [month.low, month.high].map((euros) => euros.replace('.', '').replace(/^0+(?=\d)/, '')), name);
      assert.equal(Number(count), rights.length, name);
    }
    assert.ok(told.some(([, high]) => Number(high) > 0));
  });

  test(`${where}: allocations are counted, of the whole answer more than of the assessment in it`, () => {
    for (const [assessed, bytes, built, , answered, answered_bytes] of lines(program, 'allocations').map((row) => row.map(Number))) {
      assert.ok(assessed > 0 && built > 0 && bytes > assessed);
      assert.ok(answered > 2 * assessed && answered_bytes > bytes);
    }
  });
}

test('a part that the program does not have is refused', () => {
  assert.equal(spawnSync(join(root, 'build/native/iura_bench'), ['nothing']).status, 2);
  const { status, stderr } = spawnSync('node', ['tests/bench/run.mjs', 'nothing'], { cwd: root, encoding: 'utf8' });
  assert.equal(status, 2);
  assert.match(stderr, /there are: peers, rights, page/);
});

test('both sides of a promise; what was not measured is not kept', () => {
  assert.ok(is_kept({ value: 100, least: 100 }) && !is_kept({ value: 99.9, least: 100 }));
  assert.ok(is_kept({ value: 0, most: 0 }) && !is_kept({ value: 1, most: 0 }));
  assert.ok(!is_kept({ value: NaN, least: 0 }) && !is_kept({ value: Infinity, least: 0 }) && !is_kept({ value: undefined, most: 1 }));
});

test('figures as they are told', () => {
  assert.deepEqual([number(1234567.8), number(100), number(2.4567), number(0), number(NaN)], ['1,234,568', '100', '2.46', '0', 'not measured']);
  assert.equal(median([9, 1, 4]), 4);
  assert.equal(median([1, 2, 4, 9]), 3);
  // One a second and three a second, in turn: two in a second and a third.
  assert.equal(in_turn([1, 3]), 1.5);
});

test('a wait is counted from the press until the change is painted, and only where something changes', async () => {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: chromium_args });
  const page = await browser.newPage();
  await page.setContent('<main><h1>one</h1></main><p>aside</p>');
  await watch_waits(page, 'keydown', 'main');
  await page.evaluate(() => addEventListener('keydown', ({ key }) => setTimeout(() => { document.querySelector(key === 'a' ? 'h1' : 'p').textContent += key; }, 80)));
  await page.keyboard.press('b');
  await page.keyboard.press('a');
  const [first, ...rest] = await waits(page, 1);
  assert.ok(first >= 80, `${first}`);
  await page.waitForTimeout(200);
  assert.deepEqual(rest, []);
  assert.equal((await waits(page, 1)).length, 1);
  await browser.close();
});
