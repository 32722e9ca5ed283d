// Loads the core and talks with it: text in, text out. The same for the page and for tests in Node.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The core uses nothing of its host. What the C++ library would ask for in an emergency ends the call. */
function host(module) {
  const imports = {};
  for (const { module: library, name } of WebAssembly.Module.imports(module)) {
    imports[library] ??= {};
    imports[library][name] = () => { throw new Error(`the core stopped in ${name}`); };
  }
  if (imports.env?.emscripten_notify_memory_growth) imports.env.emscripten_notify_memory_growth = () => {};
  return imports;
}

/** @typedef {BufferSource | Response | Promise<Response>} Source bytes, or the answer to fetching them */

/** @param {Source} source */
const compile = (source) => source instanceof ArrayBuffer || ArrayBuffer.isView(source) ? WebAssembly.compile(source) : WebAssembly.compileStreaming(source);

/**
 * call() answers a request. After a fault, which it throws, only restart() makes the core usable again;
 * a restarted core knows no language yet. With iura.first.wasm, add() puts iura.later.wasm to it, once.
 * @param {Source} source iura.wasm, or its first part
 */
export async function load_core(source) {
  const module = await compile(source);
  /** @type {WebAssembly.Module | undefined} */
  let second;
  /** @type {any} */
  let core;
  const restart = async () => {
    core = (await WebAssembly.instantiate(module, host(module))).exports;
    if (second) await WebAssembly.instantiate(second, { primary: core });
    core._initialize();
  };
  /** @param {Source} later */
  const add = async (later) => {
    second = await compile(later);
    await WebAssembly.instantiate(second, { primary: core });
  };
  /** @param {string} request @returns {string} */
  const call = (request) => {
    const text = encoder.encode(request);
    const room = core.iura_request(text.length);
    new Uint8Array(core.memory.buffer, room, text.length).set(text);
    const length = core.iura_call();
    return decoder.decode(new Uint8Array(core.memory.buffer, core.iura_response(), length));
  };
  await restart();
  return { add, call, restart };
}
