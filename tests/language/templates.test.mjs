// Every text of i18n/ keeps the rules, and every exception is needed.
import assert from 'node:assert/strict';
import test from 'node:test';
import { is_common } from './frequency.mjs';
import { hard_to_read } from './measures.mjs';
import { all_texts, languages } from './places.mjs';
import { template_findings } from './templates.mjs';
import { glossary, known, termbase, without_terms } from './terms.mjs';
import { filled, plain_words } from './words.mjs';

const texts = all_texts();
const said_to_citizens = (language) => texts.filter(({ kind }) => kind !== 'expert').map((one) => filled(one[language]));

test('every text is plain, and says the same in Dutch and French', () => {
  assert.deepEqual(template_findings(texts).map(({ rule, place, said }) => `${rule}  ${place}  ${said}`), []);
});

test('each part of a file is easy to read as a whole', () => {
  const parts = new Map();
  for (const { place, kind, ...said } of texts) {
    if (kind !== 'citizen' && kind !== 'legal') continue;
    const part = `${place.startsWith('rights/') ? place.split('/', 2).join('/') : place.split('.')[0]} ${kind}`;
    parts.set(part, [...(parts.get(part) ?? []), { kind, ...said }]);
  }
  assert.ok(parts.size > 100);
  assert.deepEqual([...parts].flatMap(([part, all]) => languages.flatMap((language) => hard_to_read(all.map((one) => filled(one[language])).join('\n'), language, all[0].kind).map((said) => `${language} ${part}: ${said}`))), []);
});

test('a planted bad text of each class is found where it stands', () => {
  const bad = 'Desalniettemin wordt je dossier onderzocht.';
  const found = (place, kind) => template_findings([{ place, kind, nl: bad, fr: 'Le CPAS regarde.' }]).map(({ rule }) => rule);
  assert.deepEqual(found('interface/x', 'citizen'), ['passive', 'rare']);
  assert.deepEqual(found('rights/x/steps.y', 'legal'), []);
  assert.deepEqual(template_findings([{ place: 'worker/x', kind: 'expert', nl: 'Je loonfiche. Een. Twee.', fr: 'Votre fiche.' }]).map(({ rule }) => rule), ['term', 'same']);
});

test('a word with a reason is rare, stands once and stands in some text', () => {
  for (const language of languages) {
    const listed = Object.values(known[language].words).flat();
    assert.equal(new Set(listed).size, listed.length);
    const used = new Set(said_to_citizens(language).flatMap((text) => plain_words(without_terms(text, language), language)).map((word) => word.toLowerCase()));
    assert.deepEqual(listed.filter((word) => is_common(word, language) || !used.has(word)), []);
  }
});

test('a term of the glossary stands in some text, no two are written alike, and each is explained in few words', () => {
  for (const language of languages) {
    const terms = Object.values(glossary[language].terms);
    const forms = terms.flatMap(({ said }) => said.split('|'));
    assert.equal(new Set(forms).size, forms.length);
    const elsewhere = texts.filter(({ place }) => !place.startsWith('glossary/')).map((one) => one[language].toLowerCase()).join('\n');
    assert.deepEqual(terms.filter(({ said }) => !said.split('|').some((form) => elsewhere.includes(form.toLowerCase()))).map(({ term }) => term), []);
    assert.deepEqual(terms.filter(({ term, said }) => !said.toLowerCase().split('|').includes(term.toLowerCase())).map(({ term }) => term), []);
    assert.deepEqual(terms.filter(({ text }) => plain_words(text, language).length > 40).map(({ term }) => term), []);
  }
});

test('no word is the right one for one thing and the wrong one for another', () => {
  for (const language of languages) {
    const right = new Set(Object.values(termbase).map((concept) => concept[language].term));
    assert.deepEqual(Object.values(termbase).flatMap((concept) => concept[language].not).filter((term) => right.has(term)), []);
  }
});
