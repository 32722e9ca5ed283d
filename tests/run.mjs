// node tests/run.mjs [suite…]: builds, runs the suites one after the other, and ends in one line that counts all tests.
// A suite is a folder of tests/ with *.test.mjs files, or one of the programs below.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs a command; its output passes through, but for standard error when that is wanted. */
function command(program, args, { collect = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'inherit', collect ? 'pipe' : 'inherit'], env: { ...process.env, ...env } });
    let errors = '';
    child.stderr?.on('data', (text) => { errors += text; });
    child.once('error', (error) => { console.error(error.message); resolve({ ok: false, errors }); });
    child.once('close', (code) => resolve({ ok: code === 0, errors }));
  });
}

/** Told where it fails, and again at the very end, where a cut log still shows it. */
const failures = [];
function tell_failure(text) {
  console.log(text);
  failures.push(text);
}

/** A Boost.Test program: its summary comes as XML on standard error. */
async function boost(program, args, env) {
  const options = ['--color_output=no', '--log_level=error', '--report_format=XML', '--report_level=short'];
  const { ok, errors } = await command(program, [...args, ...options], { collect: true, env });
  const report = errors.match(/<TestResult>.*?<\/TestResult>/s)?.[0];
  const told = report ? errors.replace(report, '') : errors;
  if (!ok && told.trim()) tell_failure(told.trim());
  const count = (name) => Number(report?.match(new RegExp(` test_cases_${name}="(\\d+)"`))?.[1] ?? 0);
  const failed = count('failed') + count('timed_out');
  return { passed: count('passed') + count('passed_with_warnings'), failed: failed || (ok && report ? 0 : 1) };
}

/** The unit tests in two halves beside each other, each about as long: the properties of whole households and of what is told, and the rest. */
async function unit_tests(env) {
  const slow = ['household_properties', 'told_properties'];
  const halves = [[`--run_test=${slow.join(',')}`], slow.map((suite) => `--run_test=!${suite}`)];
  const counts = await Promise.all(halves.map((half) => boost('build/native/iura_tests', half, env)));
  return { passed: counts[0].passed + counts[1].passed, failed: counts[0].failed + counts[1].failed };
}

/** Node's own test runner, one line a test. */
async function node(files) {
  const counts = { passed: 0, failed: 0 };
  const stream = run({ files, concurrency: availableParallelism(), timeout: 20 * 60_000 });
  const line = (mark, { name, nesting, details }) => `  ${'  '.repeat(nesting)}${mark} ${name} (${Math.round(details.duration_ms)} ms)`;
  stream.on('test:pass', (event) => {
    if (event.details.type === 'suite') return;
    if (event.skip === undefined && event.todo === undefined) counts.passed += 1;
    console.log(line(event.skip === undefined ? '\u2713' : '-', event));
  });
  stream.on('test:fail', (event) => {
    if (event.details.type === 'suite' && event.details.error.failureType === 'subtestsFailed') return;
    counts.failed += 1;
    const reason = event.details.error.cause ?? event.details.error;
    const told = String(reason.stack ?? reason.message ?? reason).replace(/\n *at .*(node:|node_modules).*/g, '');
    tell_failure(`${line('\u2717', event)}\n${`${relative(root, event.file ?? '')}\n${told}`.replace(/^/gm, '      ')}`);
  });
  stream.on('test:stderr', ({ message }) => process.stdout.write(message));
  for await (const event of stream) void event;
  return counts;
}

const all_files = readdirSync(join(root, 'tests'), { recursive: true }).filter((path) => path.endsWith('.test.mjs')).sort();
const folders = [...new Set(all_files.map((path) => path.split('/')[0]))];
const in_folder = (folder) => all_files.filter((path) => path.startsWith(`${folder}/`)).map((path) => join(root, 'tests', path));

// Each suite with the parts it needs built. Cheap ones first.
const needed = { structure: [], bench: ['native', 'wasm'], clarity: ['wasm'], cli: ['native'], differential: ['native'], fuzz: ['replay'], language: ['wasm'], mutation: [], wasm: ['native', 'wasm'] };
const suites = [
  { name: 'native', build: ['native'], run: () => unit_tests() },
  { name: 'unit_wasm', build: ['wasm'], run: () => boost('node', ['--no-experimental-fetch', 'build/wasm/iura_tests.js']) },
  { name: 'sanitize', build: ['sanitize'], only_when: 'IURA_LONG', run: () => boost('build/sanitize/iura_tests', [], { RC_PARAMS: 'seed=20261122 max_success=100', IURA_HOUSEHOLDS: '100' }) },
  ...folders.map((name) => ({ name, build: needed[name] ?? ['native', 'wasm', 'site'], run: () => node(in_folder(name)) })),
];
suites.sort((a, b) => a.build.length - b.build.length);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length) {
  console.error(`No suite ${unknown.join(', ')}; there are: ${suites.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const chosen = suites.filter(({ name, only_when }) => (wanted.length ? wanted.includes(name) : !only_when || process.env[only_when]));

const built = new Map();
async function build(part) {
  if (!built.has(part)) built.set(part, (await command(join(root, 'scripts/build'), [part])).ok);
  return built.get(part);
}

const total = { passed: 0, failed: 0 };
for (const suite of chosen) {
  let ready = true;
  for (const part of suite.build) ready &&= await build(part);
  console.log(`\n${suite.name}`);
  const start = Date.now();
  const counts = ready ? await suite.run() : { passed: 0, failed: 1 };
  console.log(ready ? `  ${counts.passed} of ${counts.passed + counts.failed} in ${seconds(start)}` : '  not run: its build failed');
  total.passed += counts.passed;
  total.failed += counts.failed;
}
if (failures.length) console.log(`\nWhat failed, once more:\n${failures.map((text) => text.slice(0, 1500)).join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed || !total.passed ? 1 : 0);
