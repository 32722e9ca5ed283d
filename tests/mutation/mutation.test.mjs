// The tool that makes mutants of the rules (scripts/mutate) itself: on a small rule it makes what it should, and tells exactly those that no test notices.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { root } from '../samples.mjs';

const here = join(root, 'tests/mutation');

test('every mutant of a small rule is noticed, but those that change nothing and those of the function that no test calls', () => {
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', ['-B', join(here, 'planted.py')], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  // At 1,000 the difference is nothing too.
  assert.deepEqual(stdout.trim().split('\n'), ['3 >= to >', '3 1000 + 1', '5 == to !=', '5 65 + 1', '5 65 - 1', '22 mutants']);
});

test('each survivor that cannot matter has its file, its line as it stands there, its changes and a reason', () => {
  for (const { file, line, changes, reason } of JSON.parse(readFileSync(join(here, 'survivors.json'), 'utf8'))) {
    assert.ok(readFileSync(join(root, file), 'utf8').split('\n').some((one) => one.trim() === line), `${file}: ${line}`);
    assert.ok(changes.length > 0 && reason.length > 20, `${file}: ${line}`);
  }
});
