// What Iura asks, what it counts with, and whether its data are in order.
import assert from 'node:assert/strict';
import test from 'node:test';
import { catalogue } from '../samples.mjs';
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
    if (line.includes(' = not in force')) continue;
    assert.match(line, /^[a-z_]+(\.[a-z0-9_]+)+ = -?\d+(\.\d+)? \S+ {2}from \d{4}-\d{2}-\d{2} {2}(verified|derived|recalled) {2}https:\/\/\S+ {2}\[\w+, .+\]$/);
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

test('check is content on the day before an expected change, and not on the day itself', () => {
  const before = iura(['check', '--as-of', '2027-02-28']);
  assert.equal(before.status, 0);
  assert.match(before.stdout, /^\d+ parameters, \d+ questions, \d+ rights checked as of 2027-02-28: 0 problems\n$/);
  const after = iura(['check', '--as-of', '2027-03-01']);
  assert.equal(after.status, 1);
  assert.match(after.stdout, /^overdue since 2027-03-01: index\.coefficient \(.+\)$/m);
  assert.match(after.stdout, /: 1 problems\n$/);
});

test('check sees a day about which our data say nothing', () => {
  const { status, stdout } = iura(['check', '--as-of', '1990-01-01']);
  assert.equal(status, 1);
  assert.match(stdout, /^says nothing about 1990-01-01: index\.coefficient$/m);
});
