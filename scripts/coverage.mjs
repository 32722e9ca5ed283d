// node scripts/coverage.mjs [suites for --run_test]: how many branches of the values, the law, what rights ask and the rights the unit tests
// take, both ways, and each that they do not. Clang's own coverage: a template counts once, whatever it is made for. Some minutes the first time.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const build = join(root, 'build/coverage');
const tool = (name, args) => execFileSync(`${name}-14`, args, { cwd: build, maxBuffer: 1e9, encoding: 'utf8' });
const [suites = '!*_properties'] = process.argv.slice(2);

execFileSync(join(root, 'scripts/build'), ['coverage'], { stdio: 'inherit' });
execFileSync(join(build, 'iura_tests'), [`--run_test=${suites}`], { cwd: root, stdio: 'inherit', env: { ...process.env, LLVM_PROFILE_FILE: join(build, 'tests.profraw') } });
tool('llvm-profdata', ['merge', '--sparse', 'tests.profraw', '-o', 'tests.profdata']);
const counted = ['values', 'law', 'resources', 'rights'].map((name) => `core/${name}`);
const { data } = JSON.parse(tool('llvm-cov', ['export', 'iura_tests', '--instr-profile=tests.profdata']));

/** Branches of a file, one for each place: { line, column, yes, no }, the counts of all that is made of a template together. */
function branches_of(file) {
  const places = new Map();
  for (const [line, column, , , yes, no] of file.branches) {
    const place = places.get(`${line}:${column}`) ?? { line, column, yes: 0, no: 0 };
    places.set(`${line}:${column}`, { ...place, yes: place.yes + yes, no: place.no + no });
  }
  return [...places.values()];
}

const sums = new Map();
for (const file of data[0].files) {
  const path = relative(root, file.filename);
  const folder = path.split('/').slice(0, 2).join('/');
  if (!counted.includes(folder)) continue;
  const source = readFileSync(file.filename, 'utf8').split('\n');
  const sum = sums.get(folder) ?? { taken: 0, all: 0 };
  for (const { line, column, yes, no } of branches_of(file)) {
    sum.all += 2;
    sum.taken += (yes > 0) + (no > 0);
    if (yes === 0 || no === 0) console.log(`${path}:${line}:${column} never ${yes === 0 ? (no === 0 ? 'reached' : 'true') : 'false'}: ${source[line - 1].trim().slice(0, 140)}`);
  }
  sums.set(folder, sum);
}
for (const [folder, { taken, all }] of sums) console.log(`${folder}: ${taken} of ${all} branches, ${((100 * taken) / all).toFixed(2)} %`);
