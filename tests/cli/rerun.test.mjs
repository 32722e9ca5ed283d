// A result worked out again as it was: which commit a build hash is of, and what is said where there is none.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { build_hash } from '../../scripts/build_hash.mjs';
import { commit_of } from '../../scripts/commit_of.mjs';
import { root } from '../samples.mjs';

let folder;
const git = (...args) => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.be', ...args], { cwd: folder, encoding: 'utf8' }).trim();
const write = (path, text) => { mkdirSync(dirname(join(folder, path)), { recursive: true }); writeFileSync(join(folder, path), text); };

/** Commits these files; the hash of the tree as it stands on the disk, and the commit. */
function committed(files) {
  for (const [path, text] of Object.entries(files)) write(path, text);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'a change');
  return { hash: build_hash(folder), commit: git('rev-parse', 'HEAD') };
}

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'iura-rerun-'));
  git('init', '--quiet');
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('the hash of an amount, a rule or a word that changed since leads to the commit in which it stood', () => {
  const first = committed({ 'core/law/parameters.json': '{"a": 1}', 'core/law/rule.cpp': 'yes', 'i18n/result/nl.json': '"één"', 'README.md': 'one' });
  const amount = committed({ 'core/law/parameters.json': '{"a": 2}' });
  const word = committed({ 'i18n/result/nl.json': '"twee"' });
  const rule = committed({ 'core/law/rule.cpp': 'no', 'core/law/empty.json': '' });
  for (const { hash, commit } of [first, amount, word, rule]) assert.equal(commit_of(hash, folder), commit);
  assert.equal(new Set([first, amount, word, rule].map(({ hash }) => hash)).size, 4);
});

test('what no result rests on leaves the hash as it was', () => {
  const before_ = build_hash(folder);
  const { hash } = committed({ 'README.md': 'two', 'core/notes.txt': 'not a rule', 'tests/a_test.cpp': 'test' });
  assert.equal(hash, before_);
});

test('a hash of nothing here is refused with a reason, and so is a text that is no hash', () => {
  assert.equal(commit_of('000000000000', folder), undefined);
  const told = (...args) => { const { status, stderr } = spawnSync(process.execPath, ['scripts/rerun.mjs', ...args], { cwd: root, encoding: 'utf8' }); return { status, stderr }; };
  assert.deepEqual(told('1.0.0'), { status: 2, stderr: 'A build is twelve signs, 0 to 9 and a to f: node scripts/rerun.mjs <build> assess answers.json\n' });
  const none = told('000000000000');
  assert.equal(none.status, 2);
  assert.match(none.stderr, /No commit here has the build 000000000000/);
});
