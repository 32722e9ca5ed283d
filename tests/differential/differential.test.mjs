// A second implementation of the leefloon and the heating allowance, in Python from the law alone, gives what the core gives.
// IURA_HOUSEHOLDS=100000 for the long run; without it some thousands.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { root } from '../samples.mjs';

const here = join(root, 'tests/differential');
const iura = join(root, 'build/native/iura');
const households = Number(process.env.IURA_HOUSEHOLDS ?? 5000);

/** { status, stdout } of one of the programs here. */
function python(program, ...args) {
  const { status, stdout, stderr } = spawnSync('python3', ['-B', join(here, program), '--iura', iura, ...args], { encoding: 'utf8', maxBuffer: 1e9 });
  return { status, told: `${stdout}${stderr}` };
}

test(`${households} households: the same verdicts and amounts, to the cent`, () => {
  const { status, told } = python('compare.py', '--households', `${households}`, '--jobs', `${availableParallelism()}`);
  console.error(told.replace(/^/gm, '    '));
  assert.equal(status, 0, told);
});

// With IURA_HOUSEHOLDS every figure, else one of each kind: an amount, a rate, a limit, a term, the day of a reform.
const planted = ['category.2', 'spi.general', 'flat.1', 'capital.lower', 'capital.middle_rate', 'built.exempt', 'reform.cohabitants', 'heating.ceiling', 'heating.days'];

test('a figure that is off by a cent or a day in our copy of the law is noticed', () => {
  const { status, told } = process.env.IURA_HOUSEHOLDS
    ? python('planted.py', '--households', '12000')
    : python('planted.py', '--households', '1500', '--figures', planted.join());
  assert.equal(status, 0, told);
});

test('the comparison itself ends red when our copy of the law is a cent off', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iura-'));
  const amounts = readFileSync(join(here, 'amounts.json'), 'utf8');
  writeFileSync(join(folder, 'amounts.json'), amounts.replace('"9058.25"', '"9058.26"'));
  const { status, told } = python('compare.py', '--households', '500', '--amounts', join(folder, 'amounts.json'));
  rmSync(folder, { recursive: true });
  assert.equal(status, 1, told);
  assert.match(told, /^[1-9]\d* differences$/m);
});

test('every reading in which the core differs is written down, and no other', () => {
  const [, list] = readFileSync(join(here, 'verdicts.py'), 'utf8').match(/^OTHER_READINGS = \{(.*?)^\}/ms);
  const readings = [...list.matchAll(/"([^"]+)"/g)].map(([, name]) => name).filter((name) => !name.includes('_')).sort();
  const written = [...readFileSync(join(here, 'differences.md'), 'utf8').matchAll(/^### (.*)$/gm)].map(([, name]) => name).sort();
  const households = readFileSync(join(here, 'differences.ndjson'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line).reading).sort();
  assert.deepEqual(written, readings);
  assert.deepEqual(households, readings);
});

test('the household of each of them still shows it: when not, the core was mended, and the reading goes', () => {
  const { status, told } = python('written.py');
  assert.equal(status, 0, told);
});
