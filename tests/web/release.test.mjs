// What a host gets: everything there, checked by its sums, with a bill of what is in it; and no release of a tree that is not as it was committed.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { read_json, root } from '../samples.mjs';

const { version } = read_json('package.json');
const release = (folder) => spawnSync(process.execPath, ['scripts/release.mjs', '--without-report', folder], { cwd: root, encoding: 'utf8' });

test('a release has the site, the configurations, the bill and sums that are right, twice the same; a changed tree gives none', { timeout: 120_000 }, (t) => {
  const [one, other] = ['one', 'other'].map((name) => mkdtempSync(join(tmpdir(), `iura-${name}-`)));
  t.after(() => { for (const folder of [one, other]) rmSync(folder, { recursive: true }); });
  const made = release(one);
  if (execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' })) {
    assert.equal(made.status, 1);
    assert.match(made.stderr, /^No release: the tree has changes/);
    return;
  }
  assert.equal(made.status, 0, made.stderr);
  const folder = join(one, `iura-${version}`);
  for (const path of ['site/nl/index.html', 'site/nl/index.html.br', 'site/_headers', 'hosts/nginx.conf', 'hosts/apache.conf', 'hosts/Caddyfile', 'CHANGELOG.md', 'VERSION', 'sbom.cdx.json']) assert.ok(existsSync(join(folder, path)), path);
  execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: folder });
  const { components, metadata } = JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8'));
  assert.equal(metadata.component.version, version);
  const scope = Object.fromEntries(components.map((part) => [part.name, part.scope]));
  for (const name of ['preact', 'age-encryption', 'qr', 'imgui', 'nlohmann-json3-dev']) assert.equal(scope[name], 'required', name);
  for (const name of ['playwright-core', 'esbuild', 'axe-core']) assert.equal(scope[name], 'excluded', name);
  assert.equal(release(other).status, 0);
  const bytes = [one, other].map((parent) => readFileSync(join(parent, `iura-${version}.tar.gz`)));
  assert.ok(bytes[0].equals(bytes[1]));
});
