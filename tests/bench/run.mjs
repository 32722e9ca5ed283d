// node tests/bench/run.mjs [--check]: assessments a second and points of a curve a second, natively and in WebAssembly, measured in one run.
// With --check it fails below what we promise.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const least_native = 100_000;
const least_ratio = 0.5;

// A point of a curve is a household built anew, an assessment and a sum; of an exact curve also every step of it is compared.
const least_sampled = 0.4;
const least_exact = 0.2;

const root = fileURLToPath(new URL('../..', import.meta.url));

function rates(program, ...args) {
  const lines = execFileSync(program, args, { cwd: root, encoding: 'utf8' }).trim().split('\n').map((line) => line.split('\t'));
  const faults = lines.filter(([rate]) => !(Number(rate) > 0));
  if (faults.length) throw new Error(faults.map((fault) => fault.join(' ')).join('\n'));
  return new Map(lines.map(([rate, name]) => [name, Number(rate)]));
}

for (const part of ['native', 'wasm']) execFileSync('scripts/build', [part], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
const native = rates('build/native/iura_bench');
// Without the quick first compiler: what counts is the code a page runs after its first moments.
const wasm = rates('node', '--no-liftoff', '--no-experimental-fetch', 'build/wasm/iura_bench.js');

const rows = [...native].map(([name, rate]) => ({ name, native: rate, wasm: wasm.get(name), ratio: wasm.get(name) / rate }));
console.log('    native      wasm  ratio  household (assessments a second)');
for (const { name, native, wasm, ratio } of rows) {
  console.log(`${String(native).padStart(10)}${String(wasm).padStart(10)}${ratio.toFixed(2).padStart(7)}  ${name}`);
}
// All households in turn: as many assessments as there are households, in the time they take together.
const together = (rate) => Math.round(rows.length / rows.reduce((time, row) => time + 1 / row[rate], 0));
const all = { native: together('native'), wasm: together('wasm') };
const ratio = all.wasm / all.native;
console.log(`${String(all.native).padStart(10)}${String(all.wasm).padStart(10)}${ratio.toFixed(2).padStart(7)}  all of them in turn (aim: ${least_native} and ${least_ratio})`);

// A population: made, read, assessed and written as lines by one process, as each machine of many would.
const count = 20_000;
const lines = execFileSync('build/native/iura', ['population', '--count', String(count), '--date', '2026-11-22'], { cwd: root, maxBuffer: 1e9 });
const seconds = (args) => {
  const start = process.hrtime.bigint();
  execFileSync('build/native/iura', ['batch', '--date', '2026-11-22', ...args], { cwd: root, input: lines, stdio: ['pipe', 'ignore', 'inherit'] });
  return Number(process.hrtime.bigint() - start) / 1e9;
};
const brief = count / seconds(['--brief']);
const whole = count / seconds([]);
console.log(`${String(Math.round(brief)).padStart(10)}          ${(brief / all.native).toFixed(2).padStart(7)}  lines of a population a second, in short; with everything told ${Math.round(whole)} (ratio to assessments alone)`);

/** [{ name, assessed, sampled, looked_at, found }], each a second. */
const curves = (program, ...args) => execFileSync(program, args, { cwd: root, encoding: 'utf8' }).trim().split('\n').map((line) => line.split('\t'))
  .map(([assessed, sampled, looked_at, found, name]) => ({ name, assessed: Number(assessed), sampled: Number(sampled), looked_at: Number(looked_at), found: Number(found) }));
const slow = [];
for (const [where, rows_of] of [['native', curves('build/native/iura_bench', 'curve')], ['wasm', curves('node', '--no-liftoff', '--no-experimental-fetch', 'build/wasm/iura_bench.js', 'curve')]]) {
  console.log(`\n  assessed   sampled  ratio     exact  ratio  curves  household, ${where} (points a second; whole exact curves of 0 to 2,500 euro a second)`);
  for (const { name, assessed, sampled, looked_at, found } of rows_of) {
    console.log(`${String(assessed).padStart(10)}${String(sampled).padStart(10)}${(sampled / assessed).toFixed(2).padStart(7)}${String(looked_at).padStart(10)}${(looked_at / assessed).toFixed(2).padStart(7)}${found.toFixed(0).padStart(8)}  ${name}`);
    if (sampled / assessed < least_sampled || looked_at / assessed < least_exact) slow.push(name);
  }
}
process.exit(process.argv.includes('--check') && (all.native < least_native || ratio < least_ratio || slow.length > 0) ? 1 : 0);
