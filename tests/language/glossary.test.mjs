// How the page finds the words of the glossary in what it shows.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { transformSync } from 'esbuild';
import { glossary } from './terms.mjs';

const { code } = transformSync(readFileSync(new URL('../../web/src/glossary.ts', import.meta.url), 'utf8'), { loader: 'ts', format: 'esm' });
const { terms_in } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
const found = (language, ...texts) => terms_in(texts, glossary[language]).map(({ term }) => term);

test('terms are found once, in the order in which they come, in any text', () => {
  assert.deepEqual(found('nl', 'Vraag een leefloon.', null, 'Het OCMW beslist over je leefloon.', undefined), ['leefloon', 'OCMW']);
  assert.deepEqual(found('fr', 'L\u2019exon\u00e9ration ISP et la GRAPA (CPAS).'), ['exon\u00e9ration ISP', 'GRAPA', 'CPAS']);
});

test('the longest term counts: an equivalent leefloon is no leefloon', () => {
  assert.deepEqual(found('nl', 'Een equivalent leefloon.'), ['equivalent leefloon']);
  assert.deepEqual(found('fr', 'Vos allocations familiales.'), ['allocations familiales']);
});

test('a term at the start of a sentence is found, a part of a word is not, and capitals must be capitals', () => {
  assert.deepEqual(found('nl', 'Uitkering of niet.'), ['uitkering']);
  assert.deepEqual(found('nl', 'De beslagen ramen, de netto-ontvangst niet'), ['netto']);
  assert.deepEqual(found('fr', 'Une ale fra\u00eeche, un apa, le rc.'), []);
});

test('both languages explain the same terms, each by its name in the other', () => {
  assert.deepEqual(Object.keys(glossary.nl.terms), Object.keys(glossary.fr.terms));
  for (const key of Object.keys(glossary.nl.terms)) assert.deepEqual([glossary.nl.terms[key].other, glossary.fr.terms[key].other], [glossary.fr.terms[key].term, glossary.nl.terms[key].term]);
});
