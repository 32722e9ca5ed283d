// The module as the page gets it: what it exports, what it wants of its host, and text through the door and back.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { load_core } from '../../wasm/loader.mjs';

const bytes = readFileSync(new URL('../../build/wasm/iura.wasm', import.meta.url));
const is_json = (text) => typeof JSON.parse(text) === 'object';

test('the module exports three functions of ours and asks its host for nothing that reads, writes or tells the time', async () => {
  const module = await WebAssembly.compile(bytes);
  const exported = WebAssembly.Module.exports(module).map(({ name }) => name);
  assert.deepEqual(exported.filter((name) => name.startsWith('iura_')).sort(), ['iura_call', 'iura_request', 'iura_response']);
  const harmless = ['emscripten_notify_memory_growth', 'proc_exit', '__cxa_allocate_exception', '__cxa_throw', 'abort'];
  assert.deepEqual(WebAssembly.Module.imports(module).map(({ name }) => name).filter((name) => !harmless.includes(name)), []);
});

test('any text gets a JSON answer, and the core lives on', async () => {
  const { call } = await load_core(bytes);
  const deep = '['.repeat(100_000);
  const requests = ['', '{', 'null', '[]', '{}', '"\u20ac \u00e9 \u{1f600}"', '{"op":"nothing"}', '{"op":"view"}', '{"op":7}', '\0', deep,
    '{"op":"view","lang":"xx","date":"x","answers":7,"page":{}}', `{"op":"view","answers":${deep}}`, 'x'.repeat(1_000_000)];
  for (const request of requests) assert.ok(is_json(call(request)), request.slice(0, 40));
});

test('the same request gives the same answer, before and after a restart', async () => {
  const { call, restart } = await load_core(bytes);
  const request = '{"op":"nothing \u20ac"}';
  const first = call(request);
  assert.equal(call(request), first);
  await restart();
  assert.equal(call(request), first);
});

// A stand-in for the core that works once and then traps.
const frail = `(module (memory (export "memory") 1) (global $used (mut i32) (i32.const 0))
  (func (export "_initialize"))
  (func (export "iura_request") (param i32) (result i32) (i32.const 0))
  (func (export "iura_response") (result i32) (i32.const 0))
  (func (export "iura_call") (result i32)
    (if (global.get $used) (unreachable))
    (global.set $used (i32.const 1))
    (i32.const 2)))`;

test('a fault inside is thrown, and a restart makes the core usable again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'iura-frail-'));
  writeFileSync(join(folder, 'frail.wat'), frail);
  execFileSync('wasm-as', [join(folder, 'frail.wat'), '-o', join(folder, 'frail.wasm')]);
  const { call, restart } = await load_core(readFileSync(join(folder, 'frail.wasm')));
  assert.equal(call('{}'), '{}');
  assert.throws(() => call('{}'), WebAssembly.RuntimeError);
  await restart();
  assert.equal(call('[]'), '[]');
  rmSync(folder, { recursive: true });
});
