// node tests/bench/run.mjs [--check] [peers] [rights] [page]: how fast, how large, how much memory; all parts, or those that are named. Ratios are
// measured in one run, so that they hold on a busy machine as well. With --check it fails below what we promise.
import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { root } from '../samples.mjs';
import { page } from './page.mjs';
import { peers } from './peers.mjs';
import { rights } from './rights.mjs';
import { promises } from './table.mjs';

const parts = { peers: { run: peers, needs: ['native', 'wasm'] }, rights: { run: rights, needs: ['native', 'wasm'] }, page: { run: page, needs: ['wasm', 'site'] } };
/** Only what is measured is built: not the unit tests. */
const targets = { native: ['iura', 'iura_bench', 'iura_small'], wasm: ['iura_wasm', 'iura_bench', 'iura_small', 'iura_workbench'] };
function build(part) {
  const run = (program, ...args) => execFileSync(program, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (part === 'site') return run('node', 'web/build.mjs');
  run('cmake', '--preset', part);
  return run('cmake', '--build', '--preset', part, '--target', ...targets[part]);
}
const named = process.argv.slice(2).filter((word) => word !== '--check');
const unknown = named.filter((name) => !parts[name]);
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(', ')}; there are: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
const wanted = Object.keys(parts).filter((name) => named.length === 0 || named.includes(name));
new Set(wanted.flatMap((name) => parts[name].needs)).forEach(build);

console.log(`${new Date().toISOString().slice(0, 16)}  ${cpus()[0].model}, ${cpus().length} cores, Node ${process.versions.node}; others wait for ${loadavg()[0].toFixed(1)} cores`);
const figures = [];
for (const name of wanted) figures.push(...await parts[name].run());
console.log('\nWhat is promised, and what is aimed at');
const missed = promises(figures);
process.exit(process.argv.includes('--check') && missed.length > 0 ? 1 : 0);
