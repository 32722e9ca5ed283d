// The README is true: what it shows of the command line is what the command line prints.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { root } from '../samples.mjs';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'iura-readme-'));
after(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'home.json'), readme.match(/```json\n([\s\S]*?)```/)[1]);

const run = (command) => spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', env: { ...process.env, PATH: `${root}build/native:${process.env.PATH}` } })
  .stdout.replace(/[\u00a0\u202f]/g, ' ').trimEnd().split('\n');

/** Commands ("$ …") with the lines shown below them. */
const examples = [...readme.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block]) => block.split(/^\$ /m).slice(1))
  .map((example) => { const [command, ...shown] = example.trimEnd().split('\n'); return { command, shown }; });

const is_shown = (line, printed) => new RegExp(`^${line.split('\u2026').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('.*')}$`).test(printed);

/** The first shown line that is not printed in its place; "..." stands for any number of lines, an ellipsis for a part of one. */
function not_printed(shown, printed) {
  let at = 0;
  let skip = false;
  for (const line of shown) {
    if (line === '...') { skip = true; continue; }
    const found = skip ? printed.findIndex((one, i) => i >= at && is_shown(line, one)) : at;
    if (found < 0 || !is_shown(line, printed[found] ?? '')) return line;
    at = found + 1;
    skip = false;
  }
  return skip || at === printed.length ? undefined : `${printed[at]} (printed, but not shown)`;
}

for (const { command, shown } of examples) test(`README: ${command}`, () => assert.equal(not_printed(shown, run(command)), undefined));

test('planted: an example that shows a line too many, too few or another one', () => {
  assert.ok(examples.length > 5);
  assert.equal(not_printed(['a', '...', 'c'], ['a', 'b', 'c']), undefined);
  assert.equal(not_printed(['a \u2026 (c)'], ['a b (c)']), undefined);
  for (const shown of [['a'], ['a', 'c'], ['...', 'b'], ['a', '...', 'd']]) assert.notEqual(not_printed(shown, ['a', 'b', 'c']), undefined);
});

test('every path that the README names is there', () => {
  const named = [...readme.matchAll(/`((?:core|i18n|tests|web|wasm|scripts)\/[\w./]*)/g)].map(([, path]) => path).filter((path) => !/<|,$/.test(path));
  assert.ok(named.length > 5);
  assert.deepEqual(named.filter((path) => !existsSync(join(root, path))), []);
});
