// Every letter, for every right, in both languages: whole sentences about this right and this authority, and terms from the data alone.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { catalogue } from '../../scripts/catalogue.mjs';
import { languages, merge_texts } from '../../scripts/merge_texts.mjs';
import { take_up_data } from '../../web/take_up.mjs';
import { core } from '../wasm/core.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => JSON.parse(readFileSync(root + path, 'utf8'));
const { outputFiles: [script] } = esbuild.buildSync({ absWorkingDir: root, entryPoints: ['web/src/take_up/letter.ts'], bundle: true, format: 'esm', write: false });
const { kinds_of, letter_of } = await import(`data:text/javascript;base64,${Buffer.from(script.contents).toString('base64')}`);

const texts = Object.fromEntries(languages.map((language) => [language, merge_texts(language)]));
const data = take_up_data(texts);
const today = '2026-11-23';
const { ask } = await core();
const verdict_in = (region, id) => ask({ op: 'assess', lang: 'nl', date: today, answers: { you: { age: 40, region } } }).rights.find(({ right }) => right === id).verdict;
const blanks_of = (letter) => letter.lines.flat().filter((piece) => typeof piece === 'object').map(({ blank }) => blank);
const text_of = (letter) => letter.lines.map((line) => line.map((piece) => (typeof piece === 'string' ? piece : '…')).join('')).join('\n');
const each = (check) => { for (const lang of languages) for (const right of data.rights) for (const kind of kinds_of(right)) check({ lang, id: right.id, kind, letter: letter_of(data, lang, right.id, kind, today) }); };

test('each letter of each right is about that right, to somebody, without an open place, in both languages', () => {
  let letters = 0;
  each(({ lang, id, kind, letter }) => {
    const told = `${lang} ${id} ${kind}`;
    const text = text_of(letter);
    assert.match(letter.subject + text, /\S/, told);
    assert.ok(letter.to.trim().length > 3 && !/undefined|null/.test(letter.to), `${told}: to ${letter.to}`);
    assert.ok(letter.right && letter.subject.includes(letter.right) && text.includes(letter.right), `${told}: the right is not named`);
    assert.doesNotMatch(letter.subject + text + letter.enclosed.join(), /[{}]|undefined|null|  /, told);
    for (const line of letter.lines) assert.match(typeof line.at(-1) === 'string' ? line.at(-1) : '', /[.?:]$/, `${told}: ${text}`);
    assert.equal(new Set(letter.lines.map((line) => JSON.stringify(line))).size, letter.lines.length, told);
    letters += 1;
  });
  const in_debt = data.rights.filter(({ debt }) => debt).length;
  assert.equal(letters, languages.length * (catalogue().length * 4 + in_debt));
});

test('payment in parts is a letter only for a right with which a debt can be: a sum paid too much, a loan, a bill', () => {
  const offered = (id) => kinds_of(data.rights.find((right) => right.id === id)).includes('payment_plan');
  for (const id of ['integration_income', 'rental_guarantee', 'advance_on_benefits', 'social_energy_tariff', 'income_protection', 'groeipakket', 'end_of_unemployment']) assert.ok(offered(id), id);
  for (const id of ['reference_address', 'debt_mediation', 'legal_aid', 'uitpas', 'train_reduction', 'digital_inclusion', 'integration_project', 'food_aid']) assert.ok(!offered(id), id);
  // Whatever pays money in a worked case can be asked back.
  for (const { id, debt } of data.rights) {
    const pays = ({ expect }) => [expect?.month, expect?.once, expect?.year].some((sum) => sum !== undefined && !/^0(\D0*)?$/.test(String(sum)));
    const cases = existsSync(`${root}tests/rights/${id}/cases.json`) ? read(`tests/rights/${id}/cases.json`) : [];
    if (cases.some(pays)) assert.ok(debt, id);
  }
});

test('a right of some regions is nowhere else given: in each other region the answer is no', () => {
  const regions = ['flanders', 'wallonia', 'brussels', 'german_community'];
  const of_regions = data.rights.filter((right) => right.regions);
  assert.ok(of_regions.length >= 11);
  for (const { id, regions: its } of of_regions) {
    assert.deepEqual(its.filter((one) => !regions.includes(one)), [], id);
    for (const region of regions.filter((one) => !its.includes(one))) assert.equal(verdict_in(region, id), 'not_entitled', `${id} in ${region}`);
    assert.ok(its.some((region) => verdict_in(region, id) !== 'not_entitled'), `${id} at home`);
  }
});

test('a letter has the right\u2019s own name, but where that speaks to the person', () => {
  each(({ lang, id, letter }) => {
    if (!(id in data.letters[lang].rights)) assert.equal(letter.right, texts[lang][`rights/${id}`].name);
    // The letter speaks for the person, never to them.
    if (lang === 'nl') assert.doesNotMatch(letter.enclosed.join() + letter.subject + text_of(letter), /\b(je|jij|jouw|jullie)\b/i, `${id}: speaks to the person`);
    else assert.doesNotMatch(`${letter.enclosed.join()} ${letter.right}`, /\b(vous|votre|vos)\b/i, `${id}: speaks to the person`);
  });
  for (const lang of languages) {
    assert.deepEqual(Object.keys(data.letters[lang].rights).filter((id) => !data.rights.some((right) => right.id === id)), []);
    assert.deepEqual(Object.keys(data.letters[lang].documents).filter((id) => !(id in data.named[lang].documents)), []);
  }
});

test('French letters have their spaces and apostrophes', () => {
  for (const right of data.rights) for (const kind of kinds_of(right)) {
    const { id } = right;
    const letter = letter_of(data, 'fr', id, kind, today);
    assert.doesNotMatch(letter.subject + text_of(letter) + letter.to, /'|[^\u00a0\d][:;?!]/, `${id} ${kind}`);
  }
});

test('every authority of the catalogue has a procedure, a name in letters, and words on where to go', () => {
  const { authorities, procedures } = read('core/law/procedures.json');
  const used = [...new Set(catalogue().map(({ authority }) => authority))].sort();
  assert.deepEqual(Object.keys(authorities).sort(), used);
  for (const lang of languages) {
    assert.deepEqual(Object.keys(data.letters[lang].authorities).sort(), used);
    for (const id of used) assert.ok(data.named[lang].authorities[id].where && data.named[lang].authorities[id].appeal, id);
  }
  const wanted = new Set([...Object.values(authorities), ...Object.values(read('core/law/procedures.json').rights)]);
  assert.deepEqual(Object.keys(procedures).sort(), [...wanted].sort());
});

test('every term is dated, has a source, and is used; every act that a letter cites has its title', () => {
  const { terms, procedures, protected_income } = read('core/law/procedures.json');
  const steps = [protected_income, ...Object.values(procedures).flatMap((procedure) => [procedure.receipt, procedure.decision, procedure.reasons, procedure.appeal])].filter(Boolean);
  assert.deepEqual([...new Set(steps.map(({ term }) => term).filter(Boolean))].sort(), Object.keys(terms).sort());
  for (const { act, provision } of steps.filter((step) => step.act)) for (const lang of languages) assert.ok(provision && data.named[lang].acts[act], act);
  for (const [name, term] of Object.entries(terms)) {
    if (term.parameter) continue;
    for (const { from, value, status, source, verified_on } of term.values) {
      assert.match(from + verified_on, /^(\d{4}-\d{2}-\d{2}){2}$/, name);
      assert.ok(/^\d+$/.test(value) && ['verified', 'recalled'].includes(status) && source.startsWith('https://'), name);
    }
  }
});

test('a leefloon is decided within the days of its own parameter, an appeal within its months; the letter cites the article', () => {
  const parameters = read('core/rights/integration_income/parameters.json');
  const days = parameters['procedure.decision_days'].values.at(-1).value;
  const months = parameters['procedure.appeal_months'].values.at(-1).value;
  assert.match(text_of(letter_of(data, 'nl', 'integration_income', 'request', today)), new RegExp(`binnen ${days}\u00a0dagen \\(wet van 26 mei 2002.*, art\\. 21, \u00a7 1\\)`));
  assert.match(text_of(letter_of(data, 'fr', 'integration_income', 'appeal', today)), new RegExp(`${months}\u00a0mois après la notification .*art\\. 47, \u00a7 1\\)`));
  assert.match(text_of(letter_of(data, 'nl', 'integration_income', 'receipt', today)), /ontvangstbewijs geeft \(wet van 26 mei 2002.*, art\. 18\)/);
});

test('another value of a term is another sentence, from its day on; before the first one the letter asks', () => {
  const changed = { ...data, terms: { ...data.terms, 'integration.decision': { unit: 'days', values: [{ from: '2026-01-01', value: '45' }, { from: '2026-12-01', value: '1' }] } } };
  const on = (date) => { const letter = letter_of(changed, 'nl', 'integration_income', 'request', date); return { text: text_of(letter), known: letter.term_known }; };
  assert.match(on('2026-11-30').text, /binnen 45\u00a0dagen/);
  assert.match(on('2026-12-01').text, /binnen 1\u00a0dag /);
  assert.equal(on('2025-12-31').known, false);
  assert.match(on('2025-12-31').text, /Wilt u mij laten weten wanneer u beslist/);
  assert.doesNotMatch(on('2025-12-31').text, /binnen/);
});

test('an appeal goes to the court that the law names, with its term; where no court is known, back to the authority, and no term is made up', () => {
  for (const lang of languages) for (const { id, authority, procedure } of data.rights) {
    const letter = letter_of(data, lang, id, 'appeal', today);
    const { appeal } = data.procedures[procedure];
    assert.equal(letter.to_court, appeal !== null, id);
    assert.equal(letter.to, appeal ? data.letters[lang].courts[appeal.court] : data.letters[lang].decided_by[authority] ?? data.letters[lang].authorities[authority]);
    assert.equal(letter.term_known, Boolean(appeal?.term), id);
    if (!appeal?.term) assert.doesNotMatch(text_of(letter), /\d/, `${id}: a term out of nothing`);
    if (appeal) assert.ok(text_of(letter).includes(data.letters[lang].decided_by[authority] ?? data.letters[lang].authorities[authority]), `${id}: who decided`);
  }
});

test('each letter has the blanks that its kind needs, and room for own words where they matter', () => {
  const wanted = { request: [], receipt: ['day'], decision: ['day'], appeal: ['day', 'received'], payment_plan: ['debt', 'part', 'day'] };
  each(({ lang, id, kind, letter }) => {
    assert.deepEqual(blanks_of(letter), wanted[kind], `${lang} ${id} ${kind}`);
    assert.deepEqual(Object.keys(data.words[lang].letters.blanks[kind] ?? {}).sort(), [...wanted[kind]].sort());
    assert.equal(letter.own_words_after !== null, kind in data.words[lang].letters.own_words);
  });
});
