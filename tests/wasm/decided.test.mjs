// A decision that was otherwise, at the door: its form, its sentences in both languages, and what it says to a bad request.
import assert from 'node:assert/strict';
import test from 'node:test';
import { example_cases, faulty_answers, random_household, read_json } from '../samples.mjs';
import { faults_by } from '../schemas.mjs';
import { core, languages } from './core.mjs';

const { ask } = await core();
const faults = faults_by(read_json('core/presentation/decided.schema.json'));
const date = '2026-11-22';
const { answers } = read_json('tests/personas/working_poor_single.json');
const decided = (more, lang = 'nl', of = answers) => ask({ op: 'decided', lang, date, answers: of, right: 'integration_income', ...more });

test('of every right with every verdict, in three households each, findings are in the form of the schema, for a refusal and for amounts, in both languages', { timeout: 300_000 }, () => {
  const households = example_cases().filter(({ answers: { you } }) => you?.region !== undefined);
  assert.ok(households.length > 30);
  const tried = new Map();
  const often_enough = (kind) => { tried.set(kind, (tried.get(kind) ?? 0) + 1); return tried.get(kind) > 3; };
  for (const { name, answers: given } of households) {
    for (const { right, person, verdict, amount } of ask({ op: 'view', lang: 'nl', date, answers: given, page: null }).result.cards) {
      if (often_enough(`${right} ${verdict}`)) continue;
      for (const what of [{ refused: true }, { amount: Math.min(1_000_000, Math.max(1, Math.round(amount.month.high * 0.8))) }]) {
        const [nl, fr] = languages.map((lang) => decided({ right, person, ...what }, lang, given));
        assert.deepEqual(faults(nl), [], `${name} ${right}: ${JSON.stringify(nl).slice(0, 400)}`);
        assert.deepEqual(faults(fr), [], `${name} ${right}`);
        assert.ok(nl.decided, `${name} ${right} ${JSON.stringify(nl)}`);
        assert.deepEqual(nl.decided.explanations.map(({ parts }) => parts), fr.decided.explanations.map(({ parts }) => parts));
        assert.doesNotMatch(JSON.stringify([nl, fr]).replace(/"(parts|same_parts|right|pages)":(\[[^\]]*\]|"[^"]*")/g, ''), /\{\w+\}|undefined|‘’|«\u00a0\u00a0»/, `${name} ${right}`);
      }
    }
  }
});

test('a decision says ours, theirs and the difference, and what to do next', () => {
  const { decided: found } = decided({ amount: '100' });
  assert.match(found.summary, /^Wij komen uit op 138,18\u00a0euro per maand\. In de beslissing staat 100\u00a0euro per maand\. Dat is 38,18\u00a0euro minder\.$/);
  assert.ok(found.explanations.length > 0);
  assert.match(found.appeal[0], /arbeidsrechtbank, binnen drie maanden/);
  assert.match(decided({ amount: '100' }, 'fr').decided.summary, /^Nous calculons 138,18\u00a0euros par mois\. La décision dit 100\u00a0euros par mois\. C’est 38,18\u00a0euros de moins\.$/);
});

test('the same amount agrees, and one cent more or less does not', () => {
  assert.equal(decided({ amount: '138,18' }).decided.agrees, true);
  assert.deepEqual(decided({ amount: 13_818 }).decided.explanations, []);
  for (const amount of ['138,17', '138,19']) assert.equal(decided({ amount }).decided.agrees, false);
});

test('a wage that was counted 50 euro higher is named, with its article and the question to ask', () => {
  const more = { you: { ...answers.you, incomes: [{ ...answers.you.incomes[0], amount: { amount: '1300', per: 'month', basis: 'net' } }] }, others: [] };
  const { result } = ask({ op: 'view', lang: 'nl', date, answers: more, page: null });
  const theirs = result.cards.find(({ right }) => right === 'integration_income').amount.expected_month.low;
  const { explanations } = decided({ amount: theirs }).decided;
  const place = explanations.findIndex(({ parts }) => parts[0].path === 'you/incomes/0/amount');
  assert.ok(place >= 0 && place < 3, JSON.stringify(explanations.map(({ parts }) => parts)));
  assert.equal(explanations[place].parts[0].to, 130_000);
  assert.match(explanations[place].article, /KB RMI|RMI-wet/);
  assert.match(explanations[place].ask[0], /^Vraag aan het OCMW: /);
});

test('nothing granted is a refusal', () => {
  assert.deepEqual(decided({ amount: '0' }).decided.explanations, decided({ refused: true }).decided.explanations);
});

test('an amount that cannot be read, or is out of range, is said in words; what is no right is a problem', () => {
  for (const lang of languages)
    for (const amount of ['', 'veel', '-5', '1.2.3', '99999999999', null, 7.5, -1, [], { a: 1 }]) assert.ok(decided({ amount }, lang).wrong?.length > 10, JSON.stringify(amount));
  for (const more of [{ right: 'nonsense', amount: '1' }, { right: 7, amount: '1' }, { person: 77, amount: '1' }, { person: -3, right: null }]) assert.ok(decided(more).problem);
});

test('answers that are half, faulty or made at random get findings too', () => {
  for (const given of [{}, { you: { age: 30 } }, ...faulty_answers.map((one) => one.answers ?? one), ...[1, 2, 3, 4, 5].map(random_household)]) {
    for (const what of [{ refused: true }, { amount: '500' }]) assert.deepEqual(faults(decided(what, 'fr', given)), []);
  }
});
