// The workbench's WebAssembly: text in and out, in the numbers that wasm/workbench/browser.cpp gives them.
import create from 'workbench-glue';
import { part } from '../core';

export const told = { words: 0, case: 1, copied: 2, key_down: 3, key_up: 4, typed: 5, focus_lost: 6 };
export const asked = { case: 0, result: 1, state: 2, file: 3, page: 4, copied: 5 };

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Fetches it, with the words of one language. */
async function load_module(language: 'nl' | 'fr') {
  const [core, own, ...words] = await Promise.all([
    new Promise<Awaited<ReturnType<typeof create>>>((resolve, reject) => {
      create({
        instantiateWasm: (imports, done) => {
          part('core').then((response) => WebAssembly.instantiateStreaming(response, imports)).then(({ instance, module }) => done(instance, module)).catch(reject);
          return {};
        },
      }).then(resolve, reject);
    }),
    part('workbench').then((response) => response.json()),
    ...[language, `${language}_rest`].map((name) => part(name).then((response) => response.text())),
  ]);
  const write = (text: string) => {
    const bytes = encoder.encode(text);
    const room = core._workbench_room(bytes.length);
    core.HEAPU8.set(bytes, room);
  };
  const tell = (what: number, text = '', modifiers = 0): boolean => {
    write(text);
    return core._workbench_tell(what, modifiers) !== 0;
  };
  const read = (length: number): string => {
    const place = core._workbench_answer();
    return decoder.decode(core.HEAPU8.slice(place, place + length));
  };
  for (const text of words) tell(told.words, text);
  tell(told.words, JSON.stringify({ workbench: own[language] }));
  return { core, write, tell, read };
}

const number_of = (language: 'nl' | 'fr') => Number(language === 'fr');

/** With the canvas; throws where there is no WebGL. */
export async function start_engine(language: 'nl' | 'fr') {
  const { core, tell, read } = await load_module(language);
  if (core._workbench_start(number_of(language)) === 0) throw new Error('no WebGL');
  return { tell, ask: (what: number) => read(core._workbench_ask(what)), pointer: core._workbench_pointer, frame: core._workbench_frame };
}

export type Engine = Awaited<ReturnType<typeof start_engine>>;

/** Without a canvas: the law in memory (wasm/workbench/law_door.hpp). */
export async function start_law(language: 'nl' | 'fr') {
  const { core, write, read } = await load_module(language);
  return (request: object) => {
    write(JSON.stringify(request));
    return JSON.parse(read(core._workbench_law(number_of(language))));
  };
}
