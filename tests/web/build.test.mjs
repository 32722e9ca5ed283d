// What the site's build promises: types that fit, the same bytes each time, a first visit that is small.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const site = join(root, 'build/site');
// What stands between a person and the first question, and then everything that a result in that language needs.
const first_load_limit = 112_000;
const result_limit = 295_000;

const contents = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name)).map((path) => [path.slice(folder.length), readFileSync(path, 'base64')]).sort();

test('the page fits its types', () => {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'web'], { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, stdout);
});

test('the pages and the command line name the same build', () => {
  const told = execFileSync(join(root, 'build/native/iura'), ['--version'], { encoding: 'utf8' });
  const { build } = JSON.parse(readFileSync(`${site}.json`, 'utf8'));
  assert.equal(told, `iura ${build}\n`);
  assert.match(readFileSync(join(site, 'nl/index.html'), 'utf8'), new RegExp(`data-build="${build}"`));
});

test('building again gives the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iura-site-'));
  execFileSync(process.execPath, [join(root, 'web/build.mjs'), join(folder, 'site')], { cwd: folder, stdio: 'pipe' });
  assert.deepEqual(contents(join(folder, 'site')), contents(site));
  rmSync(folder, { recursive: true });
});

for (const { language, total, rest, files, ...parts } of JSON.parse(readFileSync(`${site}.json`, 'utf8')).first_load) {
  test(`the first visit in ${language} loads at most ${first_load_limit / 1000} kB (brotli): ${total} bytes`, () => {
    assert.ok(files.length > 4 && Object.values(parts).every((size) => size > 0));
    assert.ok(total <= first_load_limit, `${total} bytes: ${JSON.stringify(parts)}`);
  });

  test(`a first result in ${language} needs at most ${result_limit / 1000} kB (brotli), all rights included: ${total + rest} bytes`, () => {
    assert.ok(rest > 0 && total + rest <= result_limit);
  });
}
