// The worker's sheet: of the form its schema says, every question once, the same amounts as a view, and a means test that adds up.
import assert from 'node:assert/strict';
import test from 'node:test';
import { catalogue, example_cases, faulty_answers, random_household, read_json } from '../samples.mjs';
import { faults_by } from '../schemas.mjs';
import { core, languages } from './core.mjs';

const { ask } = await core();
const view_schema = read_json('core/presentation/view.schema.json');
const faults = faults_by(read_json('core/presentation/sheet.schema.json'), view_schema);
const field_faults = faults_by({ $ref: 'urn:iura:view:1#/$defs/field' }, view_schema);
const date = '2026-11-22';
const sheet = (answers, on = date, lang = 'nl') => ask({ op: 'sheet', lang, date: on, answers });
const view = (answers, on = date, lang = 'nl') => ask({ op: 'view', lang, date: on, answers, page: null });

const inside = (fields) => fields.flatMap((field) => [field, ...(field.list?.items ?? []).flatMap((item) => inside(item.fields))]);
const fields_of = ({ sections }) => sections.flatMap(({ fields }) => inside(fields));
const as_of_a_view = ({ short, answer, assumed, list, ...field }) => field;

/** The sheet has what is missing in the order of its questions, a view has the most useful first. */
const in_any_order = (part) => JSON.stringify(part, (key, value) => (key === 'missing' ? [...value].sort((a, b) => (a.path < b.path ? -1 : 1)) : value));

/** What is wrong with a sheet: its form, a question that stands twice, another result than the view of the same answers. */
function all_faults(answers, on) {
  return languages.flatMap((lang) => {
    const shown = sheet(answers, on, lang);
    const found = [...faults(shown), ...fields_of(shown).flatMap((field) => field_faults(as_of_a_view(field)))];
    const paths = fields_of(shown).map(({ path }) => path);
    found.push(...paths.filter((path, n) => paths.indexOf(path) !== n).map((path) => `${path} stands twice`));
    const same = view(answers, on, lang);
    for (const part of ['date_text', 'date_warning', 'errors', 'result']) if (in_any_order(shown[part]) !== in_any_order(same[part])) found.push(`${lang}: another ${part} than a view`);
    return found;
  });
}

test('every worked example: in form, and the result is the one of a view', { timeout: 600_000 }, () => {
  for (const { name, date: on, answers } of example_cases().filter((_, n) => n % 4 === 0)) assert.deepEqual(all_faults(answers, on), [], name);
});

test('households made at random, answers with faults, nothing at all, and days outside our amounts', { timeout: 600_000 }, () => {
  for (let seed = 0; seed < 40; seed += 1) assert.deepEqual(all_faults(random_household(seed, { answered: (seed % 8) / 7 }), date), [], `household ${seed}`);
  for (const answers of [{}, ...faulty_answers]) assert.deepEqual(all_faults(answers, date), [], JSON.stringify(answers).slice(0, 80));
  for (const on of ['1990-01-01', '2021-01-01', '2100-12-31']) assert.deepEqual(all_faults(random_household(1), on), [], on);
});

test('the sheet asks what the pages ask: every page of the summary, the list of what is missing and the next one', () => {
  for (let seed = 0; seed < 30; seed += 1) {
    const answers = random_household(seed, { answered: 0.7 });
    const paths = new Set(fields_of(sheet(answers)).map(({ path }) => path));
    const { summary, result } = view(answers);
    const asked = [...summary.flatMap(({ rows }) => rows), ...result.missing].map(({ path }) => path);
    assert.deepEqual(asked.filter((path) => !paths.has(path)), [], `household ${seed}`);
  }
});

test('every chapter of the catalogue has a place in the order of the sections', () => {
  const chapters = new Set(Object.values(catalogue.things).flat().map(({ chapter }) => chapter));
  const seen = new Set(Array.from({ length: 60 }, (_, seed) => sheet(random_household(seed, { answered: 0.95 })).sections.map(({ id }) => id)).flat());
  assert.deepEqual([...chapters].filter((chapter) => !seen.has(chapter)), []);
});

const exact = (...figures) => figures.every((figure) => figure === null || figure.low === figure.high);

/** Rows to their total, told less exempt to counted, and the steps to the amount of the card; a cent a line for rounding. */
function sum_faults({ people, steps, right, person }, cards) {
  const found = [];
  for (const { who, rows, total } of people) {
    for (const { id, told, exempt, counted, capital } of rows)
      if (told && exempt && !capital && exact(told, exempt, counted) && Math.abs(told.low - exempt.low - counted.low) > 1) found.push(`${who}, ${id}: ${told.text} - ${exempt.text} is ${counted.text}`);
    if (!total || !exact(total.counted, ...rows.map(({ counted }) => counted))) continue;
    const sum = rows.reduce((all, { counted }) => all + counted.low, 0);
    if (Math.abs(sum - total.counted.low) > rows.length) found.push(`${who}: rows come to ${sum}, the total is ${total.counted.low}`);
  }
  const card = cards.find((one) => one.right === right && one.person === person);
  const last = steps.find(({ kind }) => kind === 'total');
  if (last && (last.month.low !== card.amount.expected_month.low || last.month.high !== card.amount.expected_month.high)) found.push(`${right}: ${last.month.text} is not the amount of the card`);
  return found;
}

test('the means test adds up, person by person, and ends at the amount of the card', { timeout: 600_000 }, () => {
  let rows = 0;
  let relatives = 0;
  for (const { name, date: on, answers } of example_cases()) {
    const { means_tests, result } = sheet(answers, on);
    for (const one of means_tests) {
      assert.deepEqual(sum_faults(one, result.cards), [], name);
      rows += one.people.reduce((sum, each) => sum + each.rows.length, 0);
      relatives += one.people.length > 1 ? 1 : 0;
    }
  }
  assert.ok(rows > 200 && relatives > 10, `${rows} rows, ${relatives} tests with the means of others`);
});

test('planted: a row that is missing, an exemption that is off', () => {
  const { means_tests: [one], result } = sheet(read_json('tests/personas/single_parent.json').answers);
  assert.deepEqual(sum_faults(one, result.cards), []);
  const without = structuredClone(one);
  without.people[0].rows.shift();
  assert.equal(sum_faults(without, result.cards).length, 1);
  const off = structuredClone(one);
  off.people[0].rows[1].exempt.low = off.people[0].rows[1].exempt.high = 1;
  assert.equal(sum_faults(off, result.cards).length, 1);
});

test('a single mother with a job: wage, exemption for work, and what is exempt by which letter of article 22', () => {
  const { means_tests: [{ people: [{ rows, total }], steps }] } = sheet(read_json('tests/personas/single_parent.json').answers);
  const line = ({ id, told, exempt, counted, provision }) => [id, told?.text ?? null, exempt?.text ?? null, counted.text, provision.replace(/^.*?, /, '')];
  assert.deepEqual(rows.map(line), [
    ['income', '9.360,00', '0,00', '9.360,00', 'art. 22, § 1'],
    ['income', '5.046,00', '5.046,00', '0,00', 'art. 22, § 1, b'],
    ['income', '3.000,00', '3.000,00', '0,00', 'art. 22, § 1, c'],
    ['work_exemption', null, '3.863,88', '\u22123.863,88', 'art. 35'],
    ['savings', '1.500,00', null, '0,00', 'art. 27'],
  ]);
  assert.equal(total.counted.text, '5.496,12');
  assert.equal(steps.find(({ kind }) => kind === 'total').month.text, '1.415,71');
});

test('the first month is told a month, and no year is made of it', () => {
  const { means_tests: [{ steps }] } = sheet({ ...read_json('core/household/start_cases.json').single });
  assert.deepEqual(steps.filter(({ id }) => ['amount_a_month', 'first_month'].includes(id)).map(({ year, month }) => [year, month.text]), [[null, '1.367,34'], [null, '410,20']]);
});

test('a pensioner: the income guarantee counts nine tenths of the pension, less what is free, up to the amount of the card', () => {
  const { means_tests, result } = sheet(read_json('core/household/start_cases.json').pensioner);
  const { people: [{ rows, total }], steps, right } = means_tests.find(({ people }) => people[0].rows[0].id === 'pensions');
  assert.deepEqual(rows.map(({ told, exempt, counted }) => [told.text, exempt.text, counted.text]), [['13.200,00', '1.320,00', '11.880,00']]);
  assert.equal(total.counted.text, '11.880,00');
  // 19,731.24 - (11,880 - 1,000) = 8,851.24 a year, 737.60 a month.
  assert.deepEqual(steps.map(({ year }) => year.text), ['11.880,00', '19.731,24', '10.880,00', '8.851,24']);
  assert.equal(steps.at(-1).month.low, result.cards.find((card) => card.right === right).amount.month.low);
});

test('while the category is open, no means test is made up', () => {
  const { means_tests: [one] } = sheet({ you: { age: 30 } });
  assert.deepEqual([one.category_open, one.people, one.steps], [true, [], []]);
});

test('a young person with parents: the means of each parent stand apart', () => {
  const { means_tests: [{ people }] } = sheet(read_json('core/household/start_cases.json').with_parents);
  assert.deepEqual(people.map(({ person, rows }) => [person, rows.map(({ id, counted }) => `${id} ${counted.text}`)]), [[0, ['savings 0,00']], [1, ['income 25.200,00']]]);
});

test('every household to start from reads without a fault, has a certain category, and leaves few questions open', () => {
  for (const [name, answers] of Object.entries(read_json('core/household/start_cases.json'))) {
    const { result, errors, means_tests } = sheet(answers);
    assert.deepEqual(errors, [], name);
    assert.ok(means_tests.every(({ category_open }) => !category_open), name);
    assert.ok(result.missing.length <= 5, `${name}: ${result.missing.map(({ path }) => path)}`);
  }
});
