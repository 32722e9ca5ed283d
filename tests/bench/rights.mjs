// All rights: assessments a second with their traces, natively, in WebAssembly and over the border as text; allocations; how the time grows with rights
// and with cores; curves; a population.
import { execFileSync, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root, usual_date } from '../samples.mjs';
import { number, table } from './table.mjs';

const native = ['build/native/iura_bench'];
// Without the quick first compiler: what counts is the code a page runs after its first moments.
const wasm = ['node', '--no-liftoff', '--no-experimental-fetch', 'build/wasm/iura_bench.js'];

/** The lines of a bench program: figures, and texts at the end of each. */
function lines([program, ...before], part) {
  const found = execFileSync(program, [...before, part], { cwd: root, encoding: 'utf8' }).trim().split('\n').map((line) => line.split('\t').map((cell) => (/^[\d.]+$/.test(cell) ? Number(cell) : cell)));
  const faults = found.filter(([first]) => !(first > 0));
  if (faults.length) throw new Error(faults.map((fault) => fault.join(' ')).join('\n'));
  return found;
}

/** All households in turn: as many as there are, in the time that they take together. */
export const in_turn = (rates) => rates.length / rates.reduce((time, rate) => time + 1 / rate, 0);
const ratio = (value) => value.toFixed(2);

function speeds() {
  const by_name = (found) => new Map(found.map((row) => [row.at(-1), row[0]]));
  const [on_machine, in_wasm, native_door] = [lines(native, 'rate'), lines(wasm, 'rate'), lines(native, 'door')].map(by_name);
  const told = JSON.parse(execFileSync('node', ['--no-liftoff', '--expose-gc', '--no-experimental-fetch', 'tests/bench/door.mjs'], { cwd: root, encoding: 'utf8' }));
  const of = (operation) => told.rates.filter((one) => one.operation === operation);
  const all = { native: in_turn([...on_machine.values()]), wasm: in_turn([...in_wasm.values()]), native_door: in_turn([...native_door.values()]), door: in_turn(of('assess with traces').map(({ rate }) => rate)) };
  const row = (name, ...[machine, module, machine_text, text, bytes]) => [ratio(module / machine), ratio(text / module), number(machine), number(module), number(machine_text), number(text), bytes, name];
  console.log('\nAssessments of all 49 rights a second with their traces, one core. Text: {"op":"assess","trace":true} in, the answer out');
  table([
    ['wasm:native', 'text:wasm', 'native', 'wasm', 'native text', 'wasm text', 'answer B', 'household'],
    ...of('assess with traces').map(({ name, rate, bytes }) => row(name, on_machine.get(name), in_wasm.get(name), native_door.get(name), rate, number(bytes))),
    row('all of them in turn', all.native, all.wasm, all.native_door, all.door, ''),
  ]);
  console.log('\nThe door in WebAssembly, a second, all households in turn');
  table([['a second', 'ms', 'operation'], ...[...new Set(told.rates.map(({ operation }) => operation))].map((operation) => {
    const rate = in_turn(of(operation).map((one) => one.rate));
    return [number(rate), (1000 / rate).toFixed(2), operation];
  })]);
  console.log('\nMemory after views of households that differ');
  table([['views', 'core MB', 'JavaScript MB', ''], ...told.memory.map(({ count, core, javascript }) => [number(count), core.toFixed(1), javascript.toFixed(1), ''])]);
  const [, at_1000, at_10000] = told.memory;
  return [
    { what: 'assessments of all rights a second natively, one core', value: all.native, least: 30_000, aim: '100,000' },
    { what: 'WebAssembly to native, inside', value: all.wasm / all.native, least: 0.42, aim: '0.5' },
    { what: 'assessments of all rights with traces a second in WebAssembly, text to text', value: all.door, least: 150, aim: '20,000' },
    { what: 'memory of the core after 10,000 views to that after 1,000', value: at_10000.core / at_1000.core, most: 1, aim: '1' },
  ];
}

function memory_asked() {
  const found = lines(native, 'allocations');
  console.log('\nHow often memory is asked for, and bytes of it, each time');
  table([['assess', 'B', 'build', 'B', 'text to text', 'B', 'household'], ...found.map((row) => [...row.slice(0, 6).map(number), row[6]])]);
  return [{ what: 'allocations in an assessment of all rights, at most', value: Math.max(...found.map(([count]) => count)), most: 80, aim: 'no storm' },
    { what: 'allocations of the same as text to text, at most', value: Math.max(...found.map((row) => row[4])), most: 50_000, aim: 'no storm' }];
}

function with_more_rights() {
  const found = lines(native, 'rights');
  const names = [...new Set(found.map(([, , , name]) => name))];
  const rows = [...new Map(found.map(([count, , what]) => [`${what} ${count}`, { count, what }])).values()]
    .map((row) => ({ ...row, rate: in_turn(names.map((name) => found.find(([count, , what, whose]) => count === row.count && what === row.what && whose === name)[1])) }));
  const whole = rows.filter(({ what }) => what === 'first').at(-1);
  console.log('\nWith the number of rights, natively, all households in turn');
  table([['to all', 'rights', 'a second', 'ns a right', 'which'], ...rows.map(({ count, what, rate }) => [
    ratio(rate / whole.rate), `${count}`, number(rate), number(1e9 / rate / count), what === 'first' ? `the first ${count} in their order` : `${what} alone, with what it looks at`])]);
  return [];
}

const finished = (program, args) => new Promise((resolve, reject) => {
  let told = '';
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.on('data', (text) => { told += text; });
  child.once('error', reject);
  child.once('close', () => resolve(told));
});

/** As many processes as cores, at the same moment: what each of them still makes. */
async function with_more_cores() {
  const cores = availableParallelism();
  const of = (text) => in_turn(text.trim().split('\n').map((line) => Number(line.split('\t')[0])));
  const rows = [];
  for (let processes = 1; processes <= cores; processes += 1) {
    const rates = await Promise.all(Array.from({ length: processes }, () => finished(native[0], [])));
    rows.push({ processes, rate: rates.map(of).reduce((sum, rate) => sum + rate, 0) });
  }
  console.log(`\nWith cores, natively, all households in turn (${cores} cores here)`);
  table([['to one', 'a second', 'processes'], ...rows.map(({ processes, rate }) => [ratio(rate / rows[0].rate), number(rate), `${processes}`])]);
  return [];
}

// A population: read, assessed and written as lines by one process, and by GNU parallel with one for each core.
function population() {
  const count = 10_000;
  const iura = join(root, 'build/native/iura');
  const timed = (program, args, input) => {
    const start = process.hrtime.bigint();
    const output = execFileSync(program, args, { cwd: root, input, maxBuffer: 1e9, stdio: ['pipe', 'pipe', 'inherit'] });
    return { rate: count / (Number(process.hrtime.bigint() - start) / 1e9), output };
  };
  const made = timed(iura, ['population', '--count', String(count), '--date', usual_date]);
  const batch = ['batch', '--date', usual_date];
  const cores = availableParallelism();
  const rows = [['made up', made], ['batch --brief', timed(iura, [...batch, '--brief'], made.output)], ['batch', timed(iura, batch, made.output)],
    [`batch --brief, GNU parallel, ${cores} cores`, timed('parallel', ['--will-cite', '--pipe', '--block', '100M', '-j', String(cores), '-N', String(count / cores / 2), iura, ...batch, '--brief'], made.output)]];
  const brief = rows[1][1].rate;
  console.log(`\nA population of ${number(count)} households, as lines`);
  table([['to brief', 'a second', 'what'], ...rows.map(([name, { rate }]) => [ratio(rate / brief), number(rate), name])]);
  return [{ what: 'households of a population a second, batch --brief, one core', value: brief, least: 8_000, aim: '' }];
}

// A point of a curve is a household built anew, an assessment and a sum; of an exact curve also every step of it is compared.
function curves() {
  const kept = [];
  for (const [where, program] of [['native', native], ['WebAssembly', wasm]]) {
    const rows = lines(program, 'curve');
    console.log(`\nCurves of 0 to 2,500 euro a month, ${where}`);
    table([['sampled:assessed', 'exact:assessed', 'points/s', 'exact points/s', 'whole exact curves/s', '1,000 points ms', 'household'], ...rows.map(([assessed, sampled, looked_at, whole, name]) => [
      ratio(sampled / assessed), ratio(looked_at / assessed), number(sampled), number(looked_at), number(whole), (1e6 / sampled).toFixed(1), name])]);
    for (const [assessed, sampled, looked_at, , name] of rows) {
      kept.push({ what: `points of a curve to assessments, ${where}, ${name}`, value: sampled / assessed, least: 0.4, aim: '' }, { what: `the same of an exact curve, ${where}`, value: looked_at / assessed, least: 0.2, aim: '' });
      if (where === 'WebAssembly') kept.push({ what: 'ms for a curve of 1,000 points in WebAssembly', value: 1e6 / sampled, most: 160, aim: 'below 8' });
    }
  }
  return kept;
}

export async function rights() {
  return [...speeds(), ...memory_asked(), ...with_more_rights(), ...await with_more_cores(), ...curves(), ...population()];
}
