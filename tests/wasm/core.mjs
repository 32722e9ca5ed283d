// The core as the page has it: the module, with both languages learnt.
import { readFileSync } from 'node:fs';
import { languages, merge_texts } from '../../scripts/merge_texts.mjs';
import { load_core } from '../../wasm/loader.mjs';

export { languages };

/** { call, ask }: a request in text, or as a value; the answer likewise. */
export async function core() {
  const { call } = await load_core(readFileSync(new URL('../../build/wasm/iura.wasm', import.meta.url)));
  const ask = (request) => JSON.parse(call(JSON.stringify(request)));
  for (const lang of languages) ask({ op: 'load_language', lang, texts: merge_texts(lang) });
  return { call, ask };
}
