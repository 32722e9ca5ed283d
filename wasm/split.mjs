// node wasm/split.mjs <iura.wasm with names>: beside it iura.first.wasm, which shows the questions, and iura.later.wasm, what only these ask
// for: the operations of later_operations in core/presentation/door.cpp, and the rights. The page fetches the second after the first;
// loader.mjs puts them together.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

const [whole] = process.argv.slice(2);
const beside = (ending) => whole.replace(/wasm$/, ending);
const run = (tool, ...args) => execFileSync(tool, args, { maxBuffer: 2 ** 29, encoding: 'utf8' });
/** Functions that only a later operation starts with, or calls as one of the catalogue. They are called by their address, so they are in the table. */
const is_later_operation = (name) => /::\w+_later\\28/.test(name);
const is_right = (name) => /^\$iura::\w+\\28iura::Case\\20const&\\2c\\20unsigned\\20long\\29$/.test(name);

const uses = new Map();
const known = new Set();
let at = null;
for (const line of run('wasm-dis', whole).split('\n')) {
  const [, name] = line.match(/^ \(func (\$\S+)/) ?? [];
  if (name) uses.set(at = name, new Set());
  // What is exported or in the table may be called by anybody.
  if (/^ \((elem|export|start) /.test(line)) for (const [one] of line.matchAll(/\$[^\s()]+/g)) known.add(one);
  for (const [, one] of line.matchAll(/\((?:call|return_call|ref\.func) (\$\S+?)[\s)]/g)) uses.get(at)?.add(one);
  const [, called] = line.match(/\((?:call|return_call|ref\.func) (\$\S+)$/) ?? [];
  if (called) uses.get(at)?.add(called);
}
const [operations, rights] = [is_later_operation, is_right].map((is) => [...known].filter(is).length);
if (operations !== 8 || rights < 40) throw new Error(`${operations} later operations and ${rights} rights are in the table`);

const first = new Set();
const visit = (name) => {
  if (first.has(name) || !uses.has(name)) return;
  first.add(name);
  uses.get(name).forEach(visit);
};
[...known].filter((name) => !is_later_operation(name) && !is_right(name)).forEach(visit);
const later = [...uses.keys()].filter((name) => !first.has(name)).map((name) => name.slice(1));

const list = beside('later.txt');
writeFileSync(list, later.join('\n'));
run('wasm-split', '--all-features', whole, `--split-funcs=@${list}`, '-o1', beside('first.wasm'), '-o2', beside('later.wasm'));
for (const part of ['first.wasm', 'later.wasm']) run('wasm-opt', '--all-features', '--strip-debug', '--strip-producers', beside(part), '-o', beside(part));
run('wasm-opt', '--all-features', '--strip-debug', whole, '-o', whole);
rmSync(list);
console.log(`${later.length} of ${uses.size} functions come later: ${readFileSync(beside('later.wasm')).length} of ${readFileSync(whole).length} bytes`);
