// The build hash says what a result rests on: rules, data and words, and nothing else.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { build_hash } from '../../scripts/build_hash.mjs';
import { root } from './tree.mjs';

test('the same sources in another folder have the same hash; a changed rule, figure, word or name another', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iura-hash-'));
  for (const part of ['core', 'i18n']) cpSync(join(root, part), join(folder, part), { recursive: true });
  const first = build_hash(folder);
  assert.match(first, /^[0-9a-f]{12}$/);
  assert.equal(first, build_hash());
  const seen = new Set([first]);
  for (const path of ['core/assess.cpp', 'core/law/parameters.json', 'i18n/result/nl.json', 'core/new.hpp']) {
    writeFileSync(join(folder, path), '{}');
    seen.add(build_hash(folder));
  }
  assert.equal(seen.size, 5);
  writeFileSync(join(folder, 'core/notes.txt'), 'x');
  assert.ok(seen.has(build_hash(folder)));
  rmSync(folder, { recursive: true });
});
