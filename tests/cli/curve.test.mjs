// What one answer is worth, on the command line.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { read_json } from '../samples.mjs';
import { faults_by } from '../schemas.mjs';
import { iura } from './iura.mjs';

const folder = mkdtempSync(join(tmpdir(), 'iura-curve-'));
after(() => rmSync(folder, { recursive: true }));
const home = join(folder, 'home.json');
writeFileSync(home, JSON.stringify(read_json('tests/personas/working_poor_single.json').answers));
const curve = (...args) => iura(['curve', home, '--date', '2026-11-22', ...args]);

test('a curve tells what is kept, and where it suddenly falls, in both languages', () => {
  const { status, stdout } = curve('--path', 'you/incomes/0/amount', '--from', '0', '--to', '2500');
  assert.equal(status, 0);
  assert.match(stdout, /^! Verdien je netto meer dan 1\.367,34 euro per maand\? Dan verlies je 20,83 euro per maand\.$/m);
  assert.match(stdout, /^ {4}Pas vanaf 1\.388,18 euro per maand heb je weer evenveel\.$/m);
  assert.match(stdout, /^ {2}Van 20,84 euro tot 1\.367,34 euro: Van elke 100 euro netto meer houd je niets over\.$/m);
  assert.doesNotMatch(curve('--path', 'you/age').stdout, /: $/m, 'an age has no slope to tell');
  const rows = stdout.split('\n').filter((line) => line.startsWith('  | '));
  assert.equal(new Set(rows).size, rows.length, 'no row twice');
  assert.match(curve('--path', 'you/incomes/0/amount', '--lang', 'fr').stdout, /^! Votre salaire net dépasse 1 367,34 euros par mois \?/m);
});

test('for a program it is JSON in the form of the schema, with as many points as asked', () => {
  const { status, stdout } = curve('--path', 'you/incomes/0/amount', '--to', '2500', '--points', '101', '--format', 'json');
  assert.equal(status, 0);
  const found = JSON.parse(stdout);
  assert.deepEqual(faults_by(read_json('core/presentation/what_if.schema.json'))(found), []);
  assert.equal(found.curve.samples.length, 101);
  assert.deepEqual(found.curve.samples[40], { x: 100_000, disposable: { low: 138_818, high: 138_818 } });
});

test('without a path it lists what can vary', () => {
  assert.match(curve().stdout, /^you\/incomes\/0\/amount {2}Netto loon \(nu 1\.250 euro per maand\)$/m);
});

test('a path, a range or a file that is not in order ends with 1 and says why', () => {
  for (const args of [['--path', 'you/status'], ['--path', 'you/rent', '--to', 'ver'], ['--path', 'you/rent', '--from', '10', '--to', '5']]) {
    const { status, stderr } = curve(...args);
    assert.equal(status, 1, args.join(' '));
    assert.ok(stderr.length > 20);
  }
  assert.equal(iura(['curve', join(folder, 'nothing.json')]).status, 1);
});
