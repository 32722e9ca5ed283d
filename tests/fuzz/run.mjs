// node tests/fuzz/run.mjs [--seconds 60] [--seed 1] [--keep] [target…]
// After `scripts/build fuzz`: lets libFuzzer work on every target (or those named) for so many seconds each; it goes on from where the last run on
// this machine ended. What ends a target is put into build/fuzz/finds. --keep writes the smallest part of all that was found to tests/fuzz/corpus.
import { parseArgs } from 'node:util';
import { keep } from './corpus.mjs';
import { fuzz, minimised } from './libfuzzer.mjs';
import { targets } from './material.mjs';

const room = 48_000;  // bytes a target

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' }, keep: { type: 'boolean', default: false } } });
const unknown = positionals.filter((name) => !targets.includes(name));
if (unknown.length) {
  console.error(`No target ${unknown.join(', ')}; there are: ${targets.join(', ')}`);
  process.exit(2);
}

let found = 0;
for (const target of positionals.length ? positionals : targets) {
  const { ok, runs, covered, finds, told } = fuzz(target, Number(values.seconds), { seed: Number(values.seed), with_seeds: true });
  console.log(`${new Date().toISOString().slice(11, 19)} ${target}: ${runs} runs in ${values.seconds} s, ${covered} edges, ${ok ? 'nothing found' : `FOUND: ${finds.join(' ')}\n${told.slice(-3000)}`}`);
  if (!ok) found += 1;
  else if (values.keep) console.log(`  ${keep(target, minimised(target), room)} inputs had no room`);
}
process.exit(found ? 1 : 0);
