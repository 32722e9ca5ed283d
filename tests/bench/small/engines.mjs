// The engines that the small means test is asked of, and each as it would be sent: one minified file with everything it needs.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../../samples.mjs';
import { law } from './law.mjs';

const require = createRequire(import.meta.url);

const zen = '@gorules/zen-engine-linux-x64-gnu';

/** `exact`: a single wrong cent fails the bench. `addon`: machine code for one kind of computer, which no page can load. */
export const engines = [
  { name: 'ours, in WebAssembly', file: 'ours', exact: true, wasm: 'build/wasm/iura_small.wasm' },
  { name: 'plain JavaScript, by hand', file: 'plain', exact: true },
  { name: 'publicodes', file: 'publicodes', package: 'publicodes' },
  { name: 'json-rules-engine', file: 'json_rules', package: 'json-rules-engine', asynchronous: true },
  { name: 'GoRules ZEN', file: 'zen', package: zen, addon: zen, asynchronous: true },
];

export function version_of(name) {
  const { devDependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return { ...devDependencies, ...optionalDependencies }[name];
}

const folder = join(root, 'build/bench');
const compressed = (path) => brotliCompressSync(readFileSync(path)).length;

/** { path, bytes }: the file, and how much comes over the line for it, compressed with brotli. */
export async function bundle({ file, wasm, addon }) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${file}.mjs`);
  // Ours has its figures in the module, as the page has.
  const entry = wasm ? `import { make } from './${file}.mjs';\nexport default make();\n` : `import { make } from './${file}.mjs';\nexport default make(${JSON.stringify(law)});\n`;
  const { outputFiles: [{ text }] } = await build({
    stdin: { contents: entry, resolveDir: join(root, 'tests/bench/small') }, bundle: true, minify: true, format: 'esm', platform: 'node', external: ['@gorules/*'], write: false,
  });
  // What asks for Node's own parts the old way finds them.
  const old = /\brequire\b|__require/.test(text) ? "import{createRequire as r}from'node:module';const require=r(import.meta.url);" : '';
  writeFileSync(path, old + text);
  if (wasm) copyFileSync(join(root, wasm), join(folder, 'iura_small.wasm'));
  const beside = wasm ? join(folder, 'iura_small.wasm') : addon ? require.resolve(addon) : null;
  return { path, bytes: compressed(path) + (beside ? compressed(beside) : 0) };
}

/** What the native program says of households. */
export function ask_native(what, homes) {
  const input = homes.map(({ day, category, wage, exempt_work, ...rest }) => [day, category, wage, Number(exempt_work), rest.partner, rest.unemployment, rest.capital, rest.cadastral, rest.children].join(' ')).join('\n');
  return execFileSync(join(root, 'build/native/iura_small'), [what], { input, encoding: 'utf8', maxBuffer: 1e8 });
}
