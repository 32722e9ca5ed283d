// The kept inputs of a target: corpus/<target>.ndjson, a line for each; text as a JSON string, other bytes as {"base64": ...}.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../samples.mjs';

const file_of = (target) => join(root, `tests/fuzz/corpus/${target}.ndjson`);

/** @returns {Buffer[]} */
export function kept(target) {
  if (!existsSync(file_of(target))) return [];
  const lines = readFileSync(file_of(target), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
  return lines.map((line) => (typeof line === 'string' ? Buffer.from(line) : Buffer.from(line.base64, 'base64')));
}

/** Keeps these, the short ones first, as far as they go into so many bytes; how many did not. */
export function keep(target, inputs, room) {
  const lines = inputs.map((bytes) => (Buffer.from(bytes.toString()).equals(bytes) ? JSON.stringify(bytes.toString()) : JSON.stringify({ base64: bytes.toString('base64') })));
  lines.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  let used = 0;
  const chosen = lines.filter((line) => (used += Buffer.byteLength(line) + 1) <= room);
  writeFileSync(file_of(target), chosen.map((line) => `${line}\n`).join(''));
  return lines.length - chosen.length;
}

/** One file for each, as libFuzzer and replay.cpp read them. */
export function unpack(inputs, folder) {
  mkdirSync(folder, { recursive: true });
  for (const input of inputs) writeFileSync(join(folder, createHash('sha1').update(input).digest('hex')), input);
  return folder;
}

export const packed = (folder) => readdirSync(folder).map((name) => readFileSync(join(folder, name)));
