// What fuzzing found worth keeping, once more on every run of the tests; with IURA_LONG=1 libFuzzer itself goes on for a while, with both sanitizers.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../samples.mjs';
import { kept, unpack } from './corpus.mjs';
import { fuzz } from './libfuzzer.mjs';
import { seeds, targets } from './material.mjs';

for (const target of targets) {
  test(`${target}: every input of the corpus, and every input it began with, is taken without a property broken`, (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'iura-fuzz-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const corpus = kept(target);
    assert.ok(corpus.length > 50, `only ${corpus.length} inputs are kept`);
    const inputs = new Set([...corpus, ...seeds(target).map((seed) => Buffer.from(seed))].map((bytes) => bytes.toString('base64')));
    unpack([...inputs].map((bytes) => Buffer.from(bytes, 'base64')), folder);
    const { status, stdout, stderr } = spawnSync(join(root, `build/native/iura_fuzz_${target}`), [folder], { encoding: 'utf8', maxBuffer: 1e8 });
    assert.equal(status, 0, stderr.split('\n').slice(-4).join('\n'));
    assert.equal(stdout, `${inputs.size} inputs\n`);
  });
}

test('libFuzzer finds nothing in twenty seconds a target', { skip: !process.env.IURA_LONG && 'with IURA_LONG=1' }, () => {
  execFileSync(join(root, 'scripts/build'), ['fuzz'], { stdio: 'ignore' });
  for (const target of targets) {
    const { ok, runs, told } = fuzz(target, 20, { seed: Date.now() % 1e6, with_seeds: true });
    assert.ok(ok, `${target}: ${told.slice(-3000)}`);
    assert.ok(runs > 100, `${target} was run ${runs} times`);
  }
});
