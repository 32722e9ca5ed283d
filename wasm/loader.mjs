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

/**
 * call() answers a request. After a fault, which it throws, only restart() makes the core usable again;
 * a restarted core knows no language yet.
 * @param {BufferSource | Response | Promise<Response>} source the bytes of iura.wasm, or the answer to fetching it
 * @param {Promise<Response>} [later] with iura.first.wasm as source, the answer to fetching iura.later.wasm
 */
export async function load_core(source, later) {
  const bytes = source instanceof ArrayBuffer || ArrayBuffer.isView(source);
  const [module, second] = await Promise.all([bytes ? WebAssembly.compile(source) : WebAssembly.compileStreaming(source), later && WebAssembly.compileStreaming(later)]);
  /** @type {any} */
  let core;
  const restart = async () => {
    core = (await WebAssembly.instantiate(module, host(module))).exports;
    if (second) await WebAssembly.instantiate(second, { primary: core });
    core._initialize();
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
  return { call, restart };
}
