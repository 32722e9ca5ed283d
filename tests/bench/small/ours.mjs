// The small means test with our core in WebAssembly, the crossing of the border and the objects for JavaScript included. The module is beside the
// bundle that is measured.
import { readFileSync } from 'node:fs';

const decoder = new TextDecoder();

export async function make(law, source = new URL('iura_small.wasm', import.meta.url)) {
  const { instance } = await WebAssembly.instantiate(readFileSync(source), { env: { emscripten_notify_memory_growth() {} }, wasi_snapshot_preview1: { proc_exit() { throw new Error('the core stopped'); } } });
  const { memory, small_answers, small_call, small_rows, small_result, _initialize } = instance.exports;
  _initialize();
  const [answers_at, rows_at, result_at] = [small_answers() / 4, small_rows(), small_result() / 8];
  // Views on memory that may move once it grows.
  let ints = new Int32Array(0);
  let doubles = new Float64Array(0);
  const look = () => {
    if (ints.length > 0) return;
    ints = new Int32Array(memory.buffer);
    doubles = new Float64Array(memory.buffer);
  };
  const names = new Map();
  const name_at = (at) => {
    const start = ints[at];
    let name = names.get(start);
    if (name === undefined) names.set(start, name = decoder.decode(new Uint8Array(memory.buffer, start, ints[at + 1])));
    return name;
  };
  const call = (home) => {
    look();
    ints[answers_at] = home.day;
    ints[answers_at + 1] = home.category;
    ints[answers_at + 2] = home.wage;
    ints[answers_at + 3] = home.exempt_work ? 1 : 0;
    ints[answers_at + 4] = home.partner;
    ints[answers_at + 5] = home.unemployment;
    ints[answers_at + 6] = home.capital;
    ints[answers_at + 7] = home.cadastral;
    ints[answers_at + 8] = home.children;
    const count = small_call();
    look();
    return count;
  };
  return {
    evaluate(home) {
      call(home);
      return doubles[result_at];
    },
    explain(home) {
      const reasons = new Array(call(home));
      for (let row = 0; row < reasons.length; row += 1) {
        const at = rows_at + 32 * row;
        reasons[row] = { line: name_at(at / 4), provision: name_at(at / 4 + 2), value: doubles[at / 8 + 2], high: doubles[at / 8 + 3] };
      }
      return { cents: doubles[result_at], reasons };
    },
  };
}
