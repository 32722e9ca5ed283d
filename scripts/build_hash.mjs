// node build_hash.mjs [output.cpp]: what a result rests on, in twelve signs: the rules, their data and all words. The same for the command
// line and the pages of one tree, wherever it stands. With a file: a C++ source that holds it behind iura::embedded::build().
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const parts = ['core', 'i18n'];
const is_source = /\.(cpp|hpp|json)$/;

export function build_hash(folder = root) {
  const hash = createHash('sha256');
  for (const part of parts)
    for (const path of readdirSync(join(folder, part), { recursive: true }).map((name) => join(part, name)).filter((name) => is_source.test(name)).sort())
      hash.update(`${path}\0`).update(readFileSync(join(folder, path))).update('\0');
  return hash.digest('hex').slice(0, 12);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [output] = process.argv.slice(2);
  if (!output) console.log(build_hash());
  else writeFileSync(output, `// Written by scripts/build_hash.mjs.\n#include "embedded.hpp"\n\nnamespace iura::embedded {\nstd::string_view build() { return "${build_hash()}"; }\n}\n`);
}
