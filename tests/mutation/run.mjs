// node tests/mutation/run.mjs [--take 20] [--seed 1] [--in folder] [file…]: how many small faults in the rules the unit tests notice.
// Takes so many faults of each file at random (0: all), one after the other in a copy of the tree (a git worktree, build/mutation), builds
// the unit tests with it and runs them, those of rights first. A fault that no test notices is printed, and so is the share of those
// that were. Those listed in survivors.json, each with the reason why it makes no difference, are left out. About ten seconds a fault.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../samples.mjs';
import { mutants_of } from './operators.mjs';

const { values: { take, seed, in: place }, positionals } = parseArgs({ allowPositionals: true, options: { take: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' }, in: { type: 'string', default: 'build/mutation' } } });
const tree = join(root, place);
const survivors = JSON.parse(readFileSync(join(root, 'tests/mutation/survivors.json'), 'utf8'));
const is_listed = (file, { was, what }) => survivors.some((one) => one.file === file && one.line === was.trim() && one.change === what);

const folders = ['core/values', 'core/law', 'core/resources', 'core/rights'];
const files = positionals.length ? positionals : folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).filter((name) => name.endsWith('.cpp')).map((name) => join(folder, name))).sort();

/** Numbers that are the same for the same seed (mulberry32). */
function random_from(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const run = (program, args, seconds) => spawnSync(program, args, { cwd: tree, encoding: 'utf8', timeout: seconds * 1000, killSignal: 'SIGKILL', env: { ...process.env, IURA_HOUSEHOLDS: '300' } });
const build = () => run('cmake', ['--build', 'build/native', '--target', 'iura_tests'], 900).status === 0;
const passes = (suites, seconds) => run('build/native/iura_tests', [`--run_test=${suites}`, '--log_level=nothing', '--report_level=no', '--color_output=no'], seconds).status === 0;

if (!existsSync(tree)) spawnSync('git', ['worktree', 'add', '--detach', tree, 'HEAD'], { cwd: root, stdio: 'inherit' });
if (run('cmake', ['--preset', 'native'], 600).status !== 0 || !build() || !passes('*', 600)) {
  console.error('The tests do not pass without a fault.');
  process.exit(2);
}

const sum = { killed: 0, all: 0, invalid: 0 };
for (const file of files) {
  const source = readFileSync(join(tree, file), 'utf8');
  const random = random_from(Number(seed) * 7919 + file.length);
  const all = mutants_of(source).filter((mutant) => !is_listed(file, mutant)).map((mutant) => [random(), mutant]).sort(([a], [b]) => a - b).map(([, mutant]) => mutant);
  const own = { killed: 0, all: 0 };
  for (const mutant of Number(take) ? all.slice(0, Number(take)) : all) {
    const lines = source.split('\n');
    lines[mutant.line] = mutant.now;
    writeFileSync(join(tree, file), lines.join('\n'));
    if (!build()) {
      sum.invalid += 1;
      continue;
    }
    own.all += 1;
    // Quick ones first; a fault may also make a loop without end.
    if (!passes('integration_income,other_rights,amount,fact,date', 60) || !passes('!*_properties,!workbench*', 120) || !passes('*_properties', 240)) own.killed += 1;
    else console.log(`SURVIVED ${file}:${mutant.line + 1} ${mutant.what} in ${mutant.was.trim()}`);
  }
  writeFileSync(join(tree, file), source);
  sum.killed += own.killed;
  sum.all += own.all;
  console.log(`${file}: ${own.killed} of ${own.all} noticed`);
}
console.log(`${sum.killed} of ${sum.all} noticed, ${((100 * sum.killed) / sum.all).toFixed(1)} %; ${sum.invalid} did not compile`);
process.exit(sum.killed === sum.all ? 0 : 1);
