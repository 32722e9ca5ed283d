// One household on the command line: in words, as JSON, with its steps, and whatever can be wrong with a file.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { faulty_answers, not_answers, read_json, usual_date } from '../samples.mjs';
import { alone, assessed, iura } from './iura.mjs';

const on = ['--date', usual_date];
const words = (answers, ...args) => iura(['assess', '-', ...on, ...args], JSON.stringify(answers));
const amount_of_one = assessed(alone).rights[0].month.low;

/** Somebody with this income a month, and nothing else. */
const with_income = (amount) => ({ ...alone, you: { ...alone.you, incomes: [{ kind: 'unemployment', amount: { amount, per: 'month', basis: 'net' } }] } });

test('somebody alone without means gets the full amount, told in Dutch', () => {
  const { status, stdout, stderr } = words(alone);
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^Je .*1\.367,34 euro per maand\.$/m);
  assert.match(stdout, /RMI-wet, art\. 14, \u00a7 1/);
});

test('the same in French, with the same amount and the same lines', () => {
  const { status, stdout } = words(alone, '--lang', 'fr');
  assert.equal(status, 0);
  assert.match(stdout, /^Vous .* 1 367,34 euros par mois\.$/m);
  assert.match(stdout, /loi DIS, art\. 14, \u00a7 1/);
  const lines = (text) => text.split('\n').filter((line) => line.startsWith('  |')).length;
  assert.equal(lines(stdout), lines(words(alone).stdout));
  assert.doesNotMatch(stdout, / OCMW|\{\w+\}|undefined|NaN/);
});

test('a "no" says the nearest change, and that change makes it a "yes"', () => {
  const too_much = assessed(with_income('1.500,00')).rights[0];
  assert.equal(too_much.verdict, 'not_entitled');
  assert.deepEqual(too_much.deciding, ['insufficient_means']);
  const [{ path, amount, verdict }] = too_much.nearest_changes;
  assert.deepEqual([path, verdict], ['you/incomes/0/amount', 'entitled']);
  assert.equal(assessed(with_income(amount)).rights[0].verdict, 'entitled');
  assert.equal(assessed(with_income(Number(amount) + 0.01)).rights[0].verdict, 'not_entitled');
  assert.match(words(with_income('1.500,00')).stdout, /^ {2}> .*1\.500 euro per maand/m);
});

test('without answers the result depends; with a sure right, what is asked next is what narrows it most', () => {
  const { rights: [right], missing } = assessed({});
  assert.equal(right.verdict, 'depends');
  assert.equal(right.month.low, '0.00');
  assert.ok(Number(right.month.high) > Number(amount_of_one));
  assert.ok(missing.length > 5);
  const sure = { you: { age: 30, status: 'belgian', region: 'flanders' }, others: [{ relation: 'child', age: 4, in_charge: true, presence: 'full', child_situation: [] }] };
  const narrowing = assessed(sure).missing.map(({ narrows }) => Number(narrows));
  assert.ok(narrowing.length > 5);
  assert.deepEqual(narrowing, [...narrowing].sort((a, b) => b - a));
  assert.match(words({}).stdout, /^ {2}\? .* \(others\)$/m);
});

test('--trace gives every step with its provision, operands and value', () => {
  assert.equal(assessed(alone).rights[0].trace, undefined);
  const { trace } = assessed(alone, '--trace').rights[0];
  const amount = trace.find(({ id }) => id === 'category_amount');
  assert.deepEqual([amount.act, amount.provision], ['law_2002_05_26', 'art. 14, \u00a7 1']);
  assert.equal(amount.operands.base.parameter, 'base.single');
  assert.match(words(alone, '--trace').stdout, /^ +0 category_amount = .*base\.single.*\[law_2002_05_26, art\. 14, \u00a7 1\]$/m);
});

test('in the trace counts are numbers and choices have the names of the catalogue', () => {
  const parent = { relation: 'parent', age: 60, shares_household: true, leefloon_claim: 'no', housing_paid_by_others: 0, accounts: [], properties: [], cessions: [],
    incomes: [{ kind: 'pension', amount: { amount: 3000, per: 'month', basis: 'net' } }] };
  const steps = Object.fromEntries(assessed({ ...alone, others: [parent] }, '--trace').rights[0].trace.map((step) => [step.id, step]));
  assert.deepEqual(steps.from_relatives.operands.percent, { low: 100, high: 100 });
  assert.deepEqual(steps.from_relatives.operands.claimants, { low: 1, high: 1 });
  assert.deepEqual(steps.category.value, { possible: ['cohabitant'] });
  assert.deepEqual(steps.status.operands.status, { possible: ['belgian'] });
  assert.deepEqual(steps.income.operands.kind, { possible: ['pension'] });
  const named = ({ value, operands }) => [value, ...Object.values(operands)].flatMap((one) => one.possible ?? []);
  for (const answers of [{}, { ...alone, others: [{ relation: 'spouse', leefloon_claim: 'no' }, { relation: 'child', age: 8, in_charge: true }] }])
    for (const right of assessed(answers, '--trace').rights) assert.deepEqual(right.trace.flatMap(named).filter((name) => !/^[a-z][a-z_]+$/.test(name)), []);
});

test('a condition that decides is told once, however many categories are possible', () => {
  const { deciding } = assessed({ ...alone, others: undefined, you: { ...alone.you, incomes: undefined } }).rights[0];
  assert.deepEqual(deciding, ['insufficient_means']);
});

test('a fault in an answer that does not apply is told by its key', () => {
  const { status, stdout } = words({ ...alone, you: { ...alone.you, stay_start: '31/02/2024' } });
  assert.equal(status, 1);
  assert.match(stdout, /^you\/stay_start: date\.no_such_day \(does not apply\)$/m);
});

test('a "no" that a change turns into a "depends" says so, and says that it is not sure', () => {
  const early = { you: { age: 30, lives_in_belgium: false } };
  assert.deepEqual(assessed(early).rights[0].nearest_changes, [{ path: 'you/lives_in_belgium', verdict: 'depends', value: 1 }]);
  assert.match(words(early).stdout, /^ {2}> Met een ander antwoord op .* is er misschien een recht\./m);
  assert.match(words(early, '--lang', 'fr').stdout, /^ {2}> Avec une autre réponse .* il y aurait peut-être un droit\./m);
});

test('the day decides the amount: --date, and before it a date in the answers', () => {
  const month = (answers, date) => JSON.parse(iura(['assess', '-', '--format', 'json', '--date', date], JSON.stringify(answers)).stdout);
  assert.equal(month(alone, '2021-01-01').rights[0].month.low, '984.68');
  assert.equal(month({ ...alone, date: '2021-01-01' }, usual_date).date, '2021-01-01');
  assert.equal(month({ ...alone, date: '2021-01-01' }, usual_date).rights[0].month.low, '984.68');
});

test('before the first known amount nothing is calculated, and that is said', () => {
  const { status, stdout } = iura(['assess', '-', '--date', '1990-01-01'], JSON.stringify(alone));
  assert.equal(status, 0);
  assert.ok(stdout.startsWith(`${read_json('i18n/result/nl.json').headline.cannot_say}\n`));
  assert.doesNotMatch(stdout, /\d+,\d\d/);
  const result = assessed({ ...alone, date: '1990-01-01' });
  assert.deepEqual([result.rights, result.uncovered.length > 40, result.uncovered[0]], [[], true, 'integration_income']);
});

test('past the day of an expected change the result is flagged', () => {
  const later = assessed({ ...alone, date: '2027-03-01' });
  const index = ({ possibly_outdated }) => possibly_outdated.filter(({ parameter }) => parameter === 'index.coefficient');
  assert.deepEqual(index(later), [{ parameter: 'index.coefficient', since: '2027-03-01' }]);
  assert.match(iura(['assess', '-', '--date', '2027-03-01'], JSON.stringify(alone)).stdout, /^ {2}! /m);
  assert.deepEqual(index(assessed({ ...alone, date: '2027-02-28' })), []);
  // A figure that nobody was found to print after that day is told too, by its right.
  assert.ok(later.possibly_outdated.some(({ parameter }) => parameter.startsWith('groeipakket.')));
});

test('a file gives what standard input gives', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iura-'));
  const file = join(folder, 'home.json');
  writeFileSync(file, `\ufeff${JSON.stringify(alone)}\r\n`);
  assert.equal(iura(['assess', file, ...on]).stdout, words(alone).stdout);
  rmSync(folder, { recursive: true });
});

test('a file that is not there, or is a folder, cannot be read, and the message says so', () => {
  for (const [file, why] of [['/nowhere/home.json', 'No such file or directory'], [tmpdir(), 'Is a directory']]) {
    assert.deepEqual(iura(['assess', file, ...on]), { status: 1, stdout: '', stderr: `${file}: cannot be read: ${why}\n` });
  }
});

test('text that is no household, has a key twice or nests too deep is refused as a whole', () => {
  for (const text of ['', ...not_answers]) {
    const { status, stdout, stderr } = iura(['assess', '-', ...on], text);
    assert.deepEqual([status, stdout], [1, ''], text.slice(0, 40));
    assert.match(stderr, /^-: not a JSON object with answers/, text.slice(0, 40));
  }
});

test('a fault inside is reported under its path, in words and as a key, and the rest is assessed', () => {
  const answers = with_income('1,200');
  const { status, stdout } = words(answers);
  assert.equal(status, 1);
  assert.match(stdout, /^you\/incomes\/0\/amount: .*1\.200.*1,20/m);
  const { errors, rights } = assessed(answers);
  assert.deepEqual(errors, [{ path: 'you/incomes/0/amount', key: 'money.ambiguous', values: { first: '1200', second: '1.20' } }]);
  assert.equal(rights[0].verdict, 'depends');
});

test('no fault in the answers ends in a crash, silence or another exit status than 1', () => {
  for (const answers of faulty_answers) {
    const told = JSON.stringify(answers).slice(0, 80);
    for (const format of ['json', 'text']) {
      for (const lang of ['nl', 'fr']) {
        const { status, stdout, stderr } = words(answers, '--format', format, '--lang', lang);
        assert.deepEqual([status, stderr], [1, ''], told);
        assert.doesNotMatch(stdout, /undefined|NaN|\{[a-z_]+\}/, told);
      }
    }
    assert.ok(assessed(answers).errors.length > 0, told);
  }
});

test('a date that is none, in the answers or as an option, is refused with a message', () => {
  assert.match(words({ ...alone, date: '2026-02-30' }).stdout, /^date: not a date/m);
  const { status, stderr } = iura(['assess', '-', '--date', '2026-02-30'], '{}');
  assert.notEqual(status, 0);
  assert.match(stderr, /2026-02-30/);
});

test('a wrong option, language or format is refused, and --help says what there is', () => {
  for (const args of [[], ['nothing'], ['assess'], ['assess', '-', '--lang', 'de'], ['assess', '-', '--format', 'xml'], ['batch', '--lang', 'nl']]) {
    const { status, stdout, stderr } = iura(args, '{}');
    assert.ok(status > 0 && stderr.length > 0 && stdout === '', args.join(' '));
  }
  const { status, stdout } = iura(['--help']);
  assert.equal(status, 0);
  for (const command of ['assess', 'batch', 'questions', 'parameters', 'check']) assert.match(stdout, new RegExp(`^ {2}${command} `, 'm'));
});
