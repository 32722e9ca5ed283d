// node embed.mjs [--for-page] <output.cpp> <function> <base> <file.json>…
// Writes a C++ source that holds the files' text, without white space, behind iura::embedded::<function>().
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';

// What only the editors of our data read: it stays in the repository.
const for_editors = new Set(['note', 'published_on']);
// What the page does not show either: it names an act by its short title, and the command line tells where a figure was found.
const not_on_page = new Set(['source', 'formula', 'because', 'nl', 'fr', 'treatment']);

// Of what exempts an income the article is shown, in the worker's means test.
const shows_provisions = /\/exempt_resources\.json$/;

/** The same JSON on one line, without what is for editors; for the page, with a dash for what it does not show. */
export function minify(text, path, for_page = false) {
  const kept = (key, value) => (for_editors.has(key) ? undefined : for_page && not_on_page.has(key) && typeof value === 'string' ? '-'
    : for_page && key === 'provision' && typeof value === 'object' && !shows_provisions.test(path) ? undefined : value);
  try {
    return JSON.stringify(JSON.parse(text, kept));
  } catch (error) { throw new Error(`${path}: ${error.message}`); }
}

/** A C++ string literal, in pieces of a readable length. */
export function literal(text) {
  const pieces = text.match(/.{1,1000}/gsu) ?? [''];
  return pieces.map((piece) => `"${piece.replace(/["\\]/g, '\\$&')}"`).join('\n     ');
}

export function source(name, files) {
  const rows = files.map(({ path, text }) => `    {"${path}",\n     {${literal(text)}, ${Buffer.byteLength(text)}}},\n`).join('');  // with its length: a compiler counts only so far
  const list = `constexpr File list[] = {\n${rows}};\n\n`;
  return `// Written by scripts/embed.mjs.
#include "embedded.hpp"

namespace iura::embedded {
${files.length ? list : ''}std::span<const File> ${name}() { return ${files.length ? 'list' : '{}'}; }
}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const for_page = process.argv[2] === '--for-page';
  const [output, name, base, ...paths] = process.argv.slice(for_page ? 3 : 2);
  const files = paths.map((path) => ({ path: relative(base, path), text: minify(readFileSync(path, 'utf8'), path, for_page) }));
  writeFileSync(output, source(name, files));
}
