// Household by household the same bytes natively and in WebAssembly, on a population in lots of some thousands: one, or IURA_HOUSEHOLDS together.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';
import { root } from '../samples.mjs';
import { core } from './core.mjs';

const lot = 3000;
const households = Number(process.env.IURA_HOUSEHOLDS ?? lot);
const date = '2026-11-22';
const iura = (input, ...args) => execFileSync(join(root, 'build/native/iura'), [...args, '--date', date], { input, encoding: 'utf8', maxBuffer: 2 ** 30 }).trimEnd().split('\n');

test(`${households} households of a population: every result is the same to the byte`, async () => {
  const { call } = await core();
  let compared = 0;
  for (let seed = 7; compared < households; seed += 1) {
    const homes = iura('', 'population', '--seed', `${seed}`, '--count', `${lot}`);
    const results = iura(`${homes.join('\n')}\n`, 'batch');
    assert.equal(results.length, homes.length);
    for (const [at, home] of homes.entries()) {
      const native = results[at].replace(`"line":${at + 1},`, '');
      const in_wasm = call(`{"op":"assess","date":"${date}","answers":${home}}`);
      if (native !== in_wasm) assert.fail(`seed ${seed}, household ${at + 1}: ${home}\n${native}\n${in_wasm}`);
    }
    compared += homes.length;
  }
  assert.ok(compared >= households);
});
