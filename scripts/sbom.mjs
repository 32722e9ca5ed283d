// node scripts/sbom.mjs: the software bill of materials of the site as it was built, CycloneDX: npm's own list, in which what is not in the
// site is marked as a tool, and what Debian brings. The same tree gives the same bytes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (program, ...args) => execFileSync(program, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 });

/** Debian's packages of which something is in the site, and what. */
const from_debian = { 'nlohmann-json3-dev': 'JSON values, in the core', emscripten: 'the C and C++ library, in the core', 'fonts-liberation': 'the letters of the workbench' };

function debian() {
  const lines = run('dpkg-query', '-W', '-f=${Package}\t${Version}\n', ...Object.keys(from_debian)).trim().split('\n');
  const imgui = readFileSync(join(root, 'scripts/imgui'), 'utf8').match(/^name=imgui_(.+)$/m)[1];
  return [...lines.map((line) => line.split('\t')).map(([name, version]) => [name, version, from_debian[name]]), ['imgui', imgui, 'the workbench (Dear ImGui, Debian’s source package)']]
    .map(([name, version, what]) => ({ type: 'library', name, version, scope: 'required', description: what, 'bom-ref': `deb/${name}@${version}`, purl: `pkg:deb/debian/${name}@${encodeURIComponent(version)}?distro=bookworm` }));
}

/** A number of the form that a bill needs, out of what it is about. */
const serial = (text) => `urn:uuid:${createHash('sha256').update(text).digest('hex').replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-5$3-8$4-$5')}`;

const name_of = ({ group, name }) => (group ? `${group}/${name}` : name);

export function sbom() {
  const bill = JSON.parse(run('npm', 'sbom', '--sbom-format', 'cyclonedx'));
  const { packages, build } = JSON.parse(readFileSync(join(root, 'build/site.json'), 'utf8'));
  const in_site = new Set(packages);
  const timestamp = new Date(1000 * Number(run('git', 'log', '-1', '--format=%ct'))).toISOString();
  const components = [...bill.components.map((one) => ({ ...one, scope: in_site.has(name_of(one)) ? 'required' : 'excluded' })), ...debian()].sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
  const missing = packages.filter((name) => !components.some((one) => name_of(one) === name));
  if (missing.length > 0) throw new Error(`in the site but not in the bill: ${missing.join(', ')}`);
  // npm names the whole after the folder that it stands in.
  return { ...bill, serialNumber: serial(`${build} ${timestamp}`), metadata: { ...bill.metadata, timestamp, component: { ...bill.metadata.component, name: 'iura' } }, components };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) console.log(JSON.stringify(sbom(), null, 2));
