// A link to an origin that the headers do not list would do nothing when a person follows it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { links } from '../../web/headers.mjs';
import { tree } from './tree.mjs';

/** Where the page can lead a person: addresses in data under "url…", any address in words and pages. */
function origins_in({ path, text }) {
  const address = path.startsWith('core/') ? /"url\w*"\s*:\s*"(https?:[^"]+)"/g : /(https?:\/\/[^\s"'`\\<>){}]+)/g;
  return [...new Set([...text.matchAll(address)].map(([, url]) => new URL(url).origin))];
}

export function link_faults(files, listed) {
  const told = files.filter(({ path }) => /^(core|i18n)\/.*\.json$|^web\/.*\.(mjs|tsx?)$/.test(path) && !path.endsWith('.schema.json'));
  const missing = told.flatMap((file) => origins_in(file).filter((origin) => !listed.includes(origin))
    .map((origin) => `${file.path} links to ${origin}: add it to "links" in web/headers.json`));
  const used = new Set(told.flatMap(origins_in));
  const idle = listed.filter((origin) => !used.has(origin)).map((origin) => `web/headers.json lists ${origin}, where no link goes`);
  return [...missing, ...idle];
}

test('the headers let a person follow every link in data, words and page, and no other', () => assert.deepEqual(link_faults(tree(), links), []));
test('planted: a link to an origin that is not listed, and an origin that nothing links to', () => {
  const data = { path: 'core/law/acts.json', text: '{"url_nl":"https://one.example/a","source":"https://two.example/b"}' };
  const words = { path: 'i18n/interface/nl.json', text: '{"more":"Zie https://three.example/c"}' };
  assert.deepEqual(link_faults([data, words], ['https://one.example', 'https://three.example']), []);
  assert.equal(link_faults([data, words], ['https://one.example']).length, 1);
  assert.equal(link_faults([data], ['https://one.example', 'https://three.example']).length, 1);
});
