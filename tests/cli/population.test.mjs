// A made-up population, and assessing it on many machines: filters on lines, which any engine that shares out lines can run.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';
import { read_json, root, usual_date } from '../samples.mjs';
import { faults_by } from '../schemas.mjs';
import { batch, iura } from './iura.mjs';

const made_up = (...args) => iura(['population', '--date', usual_date, ...args]).stdout.trim().split('\n');

test('the same seed gives the same households, and as many as asked for', () => {
  const lines = made_up('--seed', '4', '--count', '50');
  assert.equal(lines.length, 50);
  assert.deepEqual(made_up('--seed', '4', '--count', '50'), lines);
  assert.notDeepEqual(made_up('--seed', '5', '--count', '50'), lines);
});

test('many machines share one population: each makes its own part, and together it is the whole', () => {
  const parts = [0, 20, 40].flatMap((first) => made_up('--seed', '4', '--first', String(first), '--count', '20'));
  assert.deepEqual(parts, made_up('--seed', '4', '--count', '60'));
});

test('each household of it is assessed without a fault, with a verdict on every right', () => {
  const { status, results } = batch(made_up('--count', '300'));
  assert.equal(status, 0);
  assert.ok(results.every(({ errors, rights }) => errors.length === 0 && rights.length >= 40));
});

test('under GNU parallel the results are those of one process', () => {
  const homes = `${made_up('--count', '400').join('\n')}\n`;
  const program = `${root}/build/native/iura`;
  const shared_out = spawnSync('parallel', ['--will-cite', '--pipe', '--keep-order', '-N', '100', '-j', '2', `${program} batch --date ${usual_date}`], { input: homes, encoding: 'utf8', maxBuffer: 1e9 });
  assert.equal(shared_out.status, 0, shared_out.stderr);
  const without_line = (text) => text.trim().split('\n').map((line) => ({ ...JSON.parse(line), line: 0 }));
  assert.deepEqual(without_line(shared_out.stdout), without_line(iura(['batch', '--date', usual_date], homes).stdout));
});

test('a count or seed that is no number is refused', () => {
  for (const args of [['--count', 'many'], ['--count', '-1'], ['--seed', '1.5'], ['--first', 'x']]) assert.notEqual(iura(['population', ...args]).status, 0, args.join(' '));
});

test('in short, a household has the verdicts and amounts that the whole result expects, and leaves out each certain no', () => {
  const homes = made_up('--count', '200');
  const whole = batch(homes).results;
  const short = batch(homes, '--brief').results;
  const faults = faults_by(read_json('core/presentation/brief.schema.json'));
  short.forEach((result, i) => {
    assert.deepEqual(faults(result), []);
    const told = whole[i].rights.filter(({ expected }) => expected.verdict !== 'not_entitled').map(({ right, person, expected: { verdict, month, once } }) => ({ right, person, verdict,
      ...(month.high === '0.00' ? {} : { month }), ...(once.high === '0.00' ? {} : { once }) }));
    assert.deepEqual(result.rights, told);
  });
  assert.deepEqual(batch(['{"you":'], '--brief').results[0].errors, [{ path: '', key: 'shape', values: {} }]);
});
