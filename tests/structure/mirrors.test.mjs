// One path finds a right: the same folder name in core/, i18n/ and tests/, and its name nowhere on the page.
import assert from 'node:assert/strict';
import test from 'node:test';
import { rights, tracked_paths, tree } from './tree.mjs';

export function mirror_faults(files) {
  const paths = files.map(({ path }) => path);
  const rights_in = (folder) => [...new Set(paths.map((path) => path.match(`^${folder}/rights/([^/]+)/`)?.[1]).filter(Boolean))];
  const lacking = rights(files).flatMap((right) => [
    ...[`core/rights/${right}/rule.cpp`, `core/rights/${right}/claim.json`, `i18n/rights/${right}/nl.json`, `i18n/rights/${right}/fr.json`].filter((path) => !paths.includes(path)),
    ...(paths.some((path) => path.startsWith(`tests/rights/${right}/cases`)) ? [] : [`tests/rights/${right}/cases.json`]),
  ]).map((path) => `${path} is missing`);
  const orphans = ['i18n', 'tests'].flatMap((folder) => rights_in(folder)
    .filter((right) => !rights(files).includes(right)).map((right) => `${folder}/rights/${right}: no such right in core/rights`));
  return [...lacking, ...orphans];
}

export function name_faults(files) {
  const names = rights(files);
  return files.filter(({ path }) => /^(web|wasm)\//.test(path))
    .flatMap(({ path, text }) => names.filter((right) => text.includes(right) || path.includes(right)).map((right) => `${path} names ${right}`));
}

export const built_faults = (paths) => paths.filter((path) => /(^|\/)(build|dist|node_modules)\//.test(path) || /\.(wasm|br|o|a)$/.test(path));

const heating = [
  { path: 'core/rights/heating/rule.cpp', text: '' },
  { path: 'core/rights/heating/claim.json', text: '{}' },
  { path: 'i18n/rights/heating/nl.json', text: '{}' },
  { path: 'i18n/rights/heating/fr.json', text: '{}' },
  { path: 'tests/rights/heating/cases.json', text: '[]' },
];

test('every right has its rule, how to claim it, its words in both languages and its worked cases', () => assert.deepEqual(mirror_faults(tree()), []));
test('planted: a right without words or tests, words without a right', () => {
  assert.deepEqual(mirror_faults(heating), []);
  for (const { path } of heating.slice(1)) {
    const faults = mirror_faults(heating.filter((file) => file.path !== path));
    assert.deepEqual(faults, [`${path} is missing`]);
  }
  assert.equal(mirror_faults([...heating, { path: 'i18n/rights/old/nl.json', text: '{}' }]).length, 1);
});

test('page and binding know no right by name', () => assert.deepEqual(name_faults(tree()), []));
test('planted: a page that names a right', () => {
  assert.deepEqual(name_faults([...heating, { path: 'web/src/card.tsx', text: 'if (card.id === "heating") {}' }]), ['web/src/card.tsx names heating']);
});

test('nothing built is committed', () => assert.deepEqual(built_faults(tracked_paths()), []));
test('planted: built files', () => {
  assert.equal(built_faults(['build/site/index.html', 'node_modules/x/y.js', 'web/core.wasm', 'web/build.mjs']).length, 3);
});
