// node font.mjs <output.cpp> <font.ttf>
// Writes a C++ source with the part of a font that Dutch and French need, for the canvas of the workbench: no hinting, no layout tables.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [output, font] = process.argv.slice(2);

const range = (first, last) => Array.from({ length: last - first + 1 }, (_, n) => first + n);
const signs = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...[...'\u0152\u0153\u0178\u2010\u2011\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u20ac\u2022\u2190\u2192\u2212\u2264\u2265\u25b2\u25ba\u25bc\u25cf\u25cb\u25a0'].map((sign) => sign.codePointAt(0))];

const without_hinting = 1;
const tag = (name) => [...name].reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0);
const dropped = ['GSUB', 'GPOS', 'GDEF', 'kern', 'DSIG', 'FFTM', 'OS/2', 'name', 'post'];
const drop_tables = 3;  // HB_SUBSET_SETS_DROP_TABLE_TAG

const wasm = readFileSync(fileURLToPath(import.meta.resolve('harfbuzzjs/hb-subset.wasm')));
const { instance: { exports: hb } } = await WebAssembly.instantiate(wasm);
const bytes = readFileSync(font);
const place = hb.malloc(bytes.length);
new Uint8Array(hb.memory.buffer).set(bytes, place);
const face = hb.hb_face_create(hb.hb_blob_create(place, bytes.length, 2, 0, 0), 0);
const input = hb.hb_subset_input_create_or_fail();
hb.hb_subset_input_set_flags(input, without_hinting);
for (const sign of signs) hb.hb_set_add(hb.hb_subset_input_unicode_set(input), sign);
for (const name of dropped) hb.hb_set_add(hb.hb_subset_input_set(input, drop_tables), tag(name));
const subset = hb.hb_subset_or_fail(face, input);
if (!subset) throw new Error(`${font} cannot be cut down`);
const blob = hb.hb_face_reference_blob(subset);
const part = new Uint8Array(hb.memory.buffer, hb.hb_blob_get_data(blob, 0), hb.hb_blob_get_length(blob));

const lines = Array.from({ length: Math.ceil(part.length / 40) }, (_, n) => part.subarray(n * 40, n * 40 + 40).join(','));
const ranges = signs.reduce((pairs, sign) => {
  if (pairs.length > 0 && pairs.at(-1)[1] === sign - 1) pairs.at(-1)[1] = sign; else pairs.push([sign, sign]);
  return pairs;
}, []);
writeFileSync(output, `// Written by scripts/font.mjs.
#include "font.hpp"

namespace iura::workbench {
namespace {
constexpr unsigned char bytes[] = {
${lines.join(',\n')}};
constexpr unsigned short signs[] = {${ranges.flat().join(', ')}, 0};
}
std::span<const unsigned char> font() { return bytes; }
const unsigned short* signs_of_font() { return signs; }
}
`);
