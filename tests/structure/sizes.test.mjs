// A file that one can read at once.
import assert from 'node:assert/strict';
import test from 'node:test';
import { tree } from './tree.mjs';

const limit = 400;

export function size_faults(files) {
  return files.filter(({ path }) => /\.(cpp|hpp|mjs|ts|tsx|css|cmake)$|^scripts\/[^.]+$/.test(path))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > limit).map(({ path, lines }) => `${path} has ${lines} lines`);
}

test(`no source file has more than ${limit} lines`, () => assert.deepEqual(size_faults(tree()), []));
test('planted: a file that is one line too long', () => {
  assert.deepEqual(size_faults([{ path: 'web/src/a.tsx', text: 'x\n'.repeat(limit) }]), []);
  assert.equal(size_faults([{ path: 'web/src/a.tsx', text: 'x\n'.repeat(limit + 1) }]).length, 1);
});

test('the binding has at most 100 lines', () => {
  for (const { path, text } of tree()) if (/^wasm\/[^/]+\.(cpp|mjs)$/.test(path)) assert.ok(text.split('\n').length <= 101, path);
});
