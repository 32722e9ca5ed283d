// The rights of core/rights/catalogue.cpp, as pages need them that are made without the core: which there are and who grants them.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns {{id: string, authority: string}[]} in the order of the catalogue */
export function catalogue() {
  const lines = readFileSync(`${root}core/rights/catalogue.cpp`, 'utf8').matchAll(/^ {4}Right\{"(\w+)", "(\w+)",/gm);
  const rights = [...lines].map(([, id, authority]) => ({ id, authority }));
  const folders = readdirSync(`${root}core/rights`, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  if (rights.map(({ id }) => id).sort().join() !== folders.sort().join()) throw new Error('core/rights/catalogue.cpp is not read as one line a right');
  return rights;
}
