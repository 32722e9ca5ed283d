// What Emscripten writes beside the workbench (build/wasm/workbench.mjs); web/build.mjs gives it this name.
declare module 'workbench-glue' {
  export interface Workbench {
    HEAPU8: Uint8Array;
    /** 0 where there is no WebGL. */
    _workbench_start(french: number): number;
    _workbench_room(bytes: number): number;
    _workbench_tell(what: number, modifiers: number): number;
    _workbench_pointer(x: number, y: number, buttons: number, wheel_x: number, wheel_y: number): void;
    _workbench_frame(width: number, height: number, pixels: number, text_size: number, seconds: number, redraw: number): number;
    _workbench_ask(what: number): number;
    _workbench_law(french: number): number;
    _workbench_answer(): number;
  }
  type Done = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void;
  export default function create(options: { instantiateWasm(imports: WebAssembly.Imports, done: Done): object }): Promise<Workbench>;
}
