// A link to an origin that the headers do not list would do nothing when a person follows it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { links } from '../../web/headers.mjs';
import { tree } from './tree.mjs';

export function link_faults(files, listed) {
  return files.filter(({ path }) => /^(core|i18n)\/.*\.json$|^web\/.*\.(mjs|tsx?)$/.test(path) && !path.endsWith('.schema.json')).flatMap(({ path, text }) => {
    const origins = [...new Set([...text.matchAll(/https?:\/\/[^\s"'`\\<>)]+/g)].map(([url]) => new URL(url).origin))];
    return origins.filter((origin) => !listed.includes(origin)).map((origin) => `${path} links to ${origin}: add it to "links" in web/headers.json`);
  });
}

test('every link in data, words and page is one that the headers let a person follow', () => assert.deepEqual(link_faults(tree(), links), []));
test('planted: a link to an origin that is not listed', () => {
  const file = { path: 'core/law/acts.json', text: '{"url":"https://one.example/a","other":"https://two.example/b"}' };
  assert.equal(link_faults([file], ['https://one.example']).length, 1);
});
