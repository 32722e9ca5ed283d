// node scripts/release.mjs [--without-report] [folder]: makes build/release/iura-<version>, all that a host needs, and the same as .tar.gz:
// the site with its compressed files, configurations, bill of materials, conformance report, changelog and checksums.
// Refuses a tree with changes, a version that the changelog does not tell of, and a site of another tree. `--without-report`: the
// conformance report, which runs its tests first, is left out, and the folder says so.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build_hash } from './build_hash.mjs';
import { sbom } from './sbom.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const without_report = args.includes('--without-report');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const name = `iura-${version}`;
const parent = args.find((arg) => !arg.startsWith('-')) ?? join(root, 'build/release');
const folder = join(parent, name);
const git = (...what) => execFileSync('git', what, { cwd: root, encoding: 'utf8' }).trim();

function refuse(reason) {
  console.error(`No release: ${reason}`);
  process.exit(1);
}

if (git('status', '--porcelain')) refuse('the tree has changes that are not committed.');
const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
if (!changelog.includes(`\n## ${version} `)) refuse(`CHANGELOG.md has no part “## ${version} …”.`);
if (!existsSync(join(root, 'build/site.json'))) refuse('there is no site; scripts/build native wasm site makes it.');
const { build } = JSON.parse(readFileSync(join(root, 'build/site.json'), 'utf8'));
if (build !== build_hash()) refuse(`the site in build/site is of build ${build}, this tree is ${build_hash()}.`);

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'hosts'), { recursive: true });
cpSync(join(root, 'build/site'), join(folder, 'site'), { recursive: true });
for (const host of ['nginx.conf', 'apache.conf', 'Caddyfile']) copyFileSync(join(root, `build/site.${host}`), join(folder, 'hosts', host));
writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(sbom(), null, 2)}\n`);
writeFileSync(join(folder, 'VERSION'), `Iura ${version}, build ${build}, commit ${git('rev-parse', 'HEAD')}\n${without_report ? 'Without a conformance report.\n' : ''}`);
if (!without_report) {
  if (spawnSync(process.execPath, ['scripts/conformance.mjs'], { cwd: root, stdio: 'inherit' }).status !== 0) refuse('a test that the conformance report rests on failed.');
  for (const ending of ['html', 'json']) copyFileSync(join(root, `build/conformance.${ending}`), join(folder, `conformance.${ending}`));
}

const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
writeFileSync(join(folder, 'SHA256SUMS'), files.map((path) => `${createHash('sha256').update(readFileSync(join(folder, path))).digest('hex')}  ${path}\n`).join(''));
// Nothing of this machine or of today in it: the same tree gives the same archive.
const archive = `${folder}.tar.gz`;
const tar = execFileSync('tar', ['--create', '--directory', parent, '--sort=name', `--mtime=@${git('log', '-1', '--format=%ct')}`, '--owner=0', '--group=0', '--numeric-owner', '--mode=u=rwX,go=rX', name], { maxBuffer: 1e9 });
writeFileSync(archive, execFileSync('gzip', ['-9', '--no-name', '--stdout'], { input: tar, maxBuffer: 1e9 }));
console.log(`${archive}\n${files.length + 1} files, sha256 ${createHash('sha256').update(readFileSync(archive)).digest('hex')}`);
