// node build_hash.mjs [output.cpp]: what a result rests on, in twelve signs: the rules, their data and all words. The same for the command
// line and the pages of one tree, wherever it stands. With a file: a C++ source that holds it behind iura::embedded::build().
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
export const parts = ['core', 'i18n'];

/** Of the files with these paths, all below `parts`; `read` gives the content of one. */
export function hash_of(paths, read) {
  const sources = paths.filter((path) => /\.(cpp|hpp|json)$/.test(path));
  const hash = createHash('sha256');
  for (const part of parts)
    for (const path of sources.filter((path) => path.startsWith(`${part}/`)).sort()) hash.update(`${path}\0`).update(read(path)).update('\0');
  return hash.digest('hex').slice(0, 12);
}

export function build_hash(folder = root) {
  const paths = parts.flatMap((part) => readdirSync(join(folder, part), { recursive: true }).map((name) => join(part, name)));
  return hash_of(paths, (path) => readFileSync(join(folder, path)));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [output] = process.argv.slice(2);
  if (!output) console.log(build_hash());
  else writeFileSync(output, `// Written by scripts/build_hash.mjs.\n#include "embedded.hpp"\n\nnamespace iura::embedded {\nstd::string_view build() { return "${build_hash()}"; }\n}\n`);
}
