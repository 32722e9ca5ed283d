// node door.mjs: the core as the page has it, asked in text and answering in text, as one line of JSON: how many a second of each operation and
// household, and the memory after many.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { merge_texts } from '../../scripts/merge_texts.mjs';
import { root, usual_date } from '../samples.mjs';

// The module keeps its memory to itself; here we look at it.
let memory = null;
const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = async (...given) => {
  const found = await instantiate(...given);
  memory = (found.instance ?? found).exports.memory ?? memory;
  return found;
};
const { load_core } = await import('../../wasm/loader.mjs');
const { call } = await load_core(readFileSync(join(root, 'build/wasm/iura.wasm')));
const language = JSON.stringify({ op: 'load_language', lang: 'nl', texts: merge_texts('nl') });
if (!JSON.parse(call(language)).ok) throw new Error('the core refused its language');

const households = JSON.parse(readFileSync(join(root, 'tests/bench/households.json'), 'utf8'));
const about = (op, answers, more) => JSON.stringify({ op, lang: 'nl', date: usual_date, answers, page: null, ...more });
const operations = { 'assess with traces': ['assess', { trace: true }], assess: ['assess', {}], view: ['view', {}], sheet: ['sheet', {}] };

/** The best of short runs. */
function rate(request) {
  let best = 0;
  for (let run = 0; run < 12; run += 1) {
    const start = performance.now();
    let done = 0;
    while (performance.now() - start < 60) { call(request); done += 1; }
    best = Math.max(best, done / (performance.now() - start) * 1000);
  }
  return best;
}

const rates = Object.entries(operations).flatMap(([operation, [op, more]]) => Object.entries(households).map(([name, answers]) => {
  const request = about(op, answers, more);
  const answer = call(request);
  if (JSON.parse(answer).problem) throw new Error(answer);
  return { operation, name, rate: rate(request), bytes: Buffer.byteLength(answer) };
}));

/** Views of households that differ: the memory of the core and of JavaScript after so many of them, in MB. */
const seen = [];
const after = (count) => {
  while (seen.length < count) seen.push(call(about('view', { you: { age: 18 + seen.length % 80, lives_in_belgium: true } })).length);
  globalThis.gc();
  return { count, core: memory.buffer.byteLength / 2 ** 20, javascript: process.memoryUsage().heapUsed / 2 ** 20 };
};
console.log(JSON.stringify({ rates, memory: [1, 1_000, 10_000].map(after) }));
