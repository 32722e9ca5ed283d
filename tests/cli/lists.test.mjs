// What Iura asks, what it counts with, and whether its data are in order.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { catalogue, root } from '../samples.mjs';
import { iura } from './iura.mjs';

const lines_of = (...args) => {
  const { status, stdout, stderr } = iura(args);
  assert.deepEqual([status, stderr], [0, '']);
  return stdout.trimEnd().split('\n');
};

test('questions lists every question of the catalogue with its words, in both languages', () => {
  const keys = Object.entries(catalogue.things).flatMap(([thing, questions]) => questions.map(({ id }) => `${thing}.${id}`)).sort();
  for (const lang of ['nl', 'fr']) {
    const lines = lines_of('questions', '--lang', lang);
    const questions = lines.filter((line) => !line.startsWith(' '));
    assert.deepEqual(questions.map((line) => line.split(' ')[0]).sort(), keys);
    for (const line of questions) assert.match(line, /^[a-z_]+\.[a-z_]+ {2}\[[a-z_]+\/[a-z_]+\] {2}\S/);
    for (const line of lines.filter((one) => one.startsWith(' '))) assert.match(line, /^ {4}[a-z0-9_]+ {2}\S/);
  }
  assert.notDeepEqual(lines_of('questions', '--lang', 'fr'), lines_of('questions'));
});

test('a choice that is never offered is not listed', () => {
  assert.ok(!lines_of('questions').some((line) => line.startsWith('    self  ')));
});

test('parameters lists every figure with its value, since when, its status, its source and its provision', () => {
  const lines = lines_of('parameters', '--date', '2026-11-22');
  assert.ok(lines.length > 30);
  for (const line of lines) {
    if (/ = (not in force|cannot be calculated)/.test(line)) continue;
    assert.match(line, /^[a-z0-9_]+(\.[a-z0-9_]+)+ = -?\d+(\.\d+)? \S+ {2}from \d{4}-\d{2}-\d{2} {2}(verified|derived|recalled) {2}https?:\/\/\S+ {2}\[\w+, .+\](  POSSIBLY OUTDATED)?$/);
  }
});

test('parameters follow the day, and --right leaves out the rest', () => {
  const coefficient = (date) => lines_of('parameters', '--date', date).find((line) => line.startsWith('law.index.coefficient'));
  assert.notEqual(coefficient('2021-01-01'), coefficient('2026-11-22'));
  assert.match(coefficient('1990-01-01'), /cannot be calculated for this date/);
  assert.match(coefficient('2027-03-01'), /POSSIBLY OUTDATED$/);
  assert.ok(lines_of('parameters', '--right', 'integration_income').every((line) => line.startsWith('integration_income.')));
  assert.equal(iura(['parameters', '--right', 'nothing']).stdout, '');
});

test('check names what is overdue, by its right, and ends with a code of its own for it', () => {
  const overdue = (day) => iura(['check', '--as-of', day]).stdout.split('\n').filter((line) => line.startsWith('overdue since '));
  const before = iura(['check', '--as-of', '2024-06-30']);
  assert.equal(overdue('2027-02-28').some((line) => line.includes('law.index.coefficient')), false);
  assert.equal(overdue('2027-03-01').some((line) => /^overdue since 2027-03-01: law\.index\.coefficient \(.+\)$/.test(line)), true);
  const { status, stdout } = iura(['check', '--as-of', '2026-11-22']);
  assert.equal(status, 3);
  assert.match(stdout, /^overdue since 2025-01-01: maximum_billing\.ceiling\.1 \(.+\)$/m);
  assert.match(stdout, /^\d+ parameters, \d+ questions, \d+ rights checked as of 2026-11-22: 0 problems, \d+ figures overdue\n$/m);
  assert.equal([0, 1].includes(before.status), true, 'in the middle of 2024 nothing was overdue');
});

test('diff tells what changes between two days, and between our figures and those of a folder', () => {
  const { status, stdout } = iura(['diff', '--from', '2026-08-31', '--to', '2026-09-01']);
  assert.equal(status, 0);
  assert.match(stdout, /^law\.index\.coefficient: 1\.7758 factor \(from 2026-03-01\) -> 1\.8114 factor \(from 2026-09-01\)$/m);
  assert.equal(iura(['diff', '--from', '2026-09-01', '--to', '2026-09-01']).stdout, '0 figures differ\n');
  assert.equal(iura(['diff', '--with', 'core', '--to', '2026-11-22']).stdout, '0 figures differ\n');
  const folder = mkdtempSync(join(tmpdir(), 'iura-'));
  cpSync(join(root, 'core'), folder, { recursive: true, filter: (path) => !/\.[ch]pp$/.test(path) });
  const file = join(folder, 'rights/heating_allowance/parameters.json');
  const edited = JSON.parse(readFileSync(file, 'utf8'));
  edited['pump.lump_sum'].values.push({ from: '2026-10-01', value: '250.00', status: 'verified', source: 'https://verwarmingsfonds.be', verified_on: '2026-11-22' });
  writeFileSync(file, JSON.stringify(edited));
  assert.equal(iura(['diff', '--with', folder, '--to', '2026-11-22']).stdout, 'heating_allowance.pump.lump_sum: 210.00 euro (from 2024-01-01) -> 250.00 euro (from 2026-10-01)\n1 figure differs\n');
  rmSync(folder, { recursive: true });
  assert.equal(iura(['diff', '--with', '/nowhere']).status, 1);
});

test('check sees a day about which our data say nothing', () => {
  const { status, stdout } = iura(['check', '--as-of', '1990-01-01']);
  assert.equal(status, 1);
  assert.match(stdout, /^says nothing about 1990-01-01: law\.index\.coefficient$/m);
});
