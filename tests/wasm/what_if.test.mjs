// The what-if at the door: its form, its numbers in step with the assessment, and what it says to a bad request.
import assert from 'node:assert/strict';
import test from 'node:test';
import { example_cases, faulty_answers, random_household, read_json } from '../samples.mjs';
import { faults_by } from '../schemas.mjs';
import { core, languages } from './core.mjs';

const { ask, call } = await core();
const faults = faults_by(read_json('core/presentation/what_if.schema.json'));
const date = '2026-11-22';
const { answers } = read_json('tests/personas/working_poor_single.json');
const texts = Object.fromEntries(languages.map((lang) => [lang, read_json(`i18n/what_if/${lang}.json`)]));
const what_if = (more, lang = 'nl', of = answers) => ask({ op: 'what_if', lang, date, answers: of, ...more });
const compare = (scenarios, lang = 'nl', of = answers) => ask({ op: 'compare', lang, date, answers: of, scenarios });

test('of every persona every choice has a curve and every change a comparison, in the form of the schema, in both languages', { timeout: 600_000 }, () => {
  const personas = example_cases().filter(({ answers: { you } }) => you?.region !== undefined).slice(0, 25);
  assert.ok(personas.length > 10);
  for (const { name, answers: given } of personas) {
    for (const lang of languages) {
      const choices = what_if({}, lang, given);
      assert.deepEqual(faults(choices), [], name);
      for (const { path } of choices.variables.slice(0, 4)) {
        const found = what_if({ path }, lang, given);
        assert.deepEqual(faults(found), [], `${name} ${path}`);
        assert.ok(found.curve, `${name} ${path}: ${JSON.stringify(found).slice(0, 100)}`);
        assert.deepEqual(found.curve.points.map(({ x }) => x), [...found.curve.points.map(({ x }) => x)].sort((a, b) => a - b));
      }
      const scenarios = choices.alterations.map(({ do: what, path, fields }) => [{ do: what, path, ...Object.fromEntries(fields.map((field) => [field.name, '20,50'])) }]);
      for (let n = 0; n < scenarios.length; n += 8) {
        const found = compare(scenarios.slice(n, n + 8), lang, given);
        assert.deepEqual(faults(found), [], `${name}: ${JSON.stringify(found).slice(0, 300)}`);
        assert.ok(found.compare, `${name}: ${JSON.stringify(found).slice(0, 300)}`);
      }
    }
  }
});

test('the curve at what was told is what the result says, and the cliff is where the leefloon ends', () => {
  const { curve } = what_if({ path: 'you/incomes/0/amount', to: '2500' });
  assert.equal(curve.told, 125_000);
  assert.equal(curve.to, 250_000);
  const { total } = ask({ op: 'view', lang: 'nl', date, answers, page: null }).result;
  const { at } = what_if({ path: 'you/incomes/0/amount', at: curve.told });
  assert.deepEqual(at.disposable, total.then);
  const [cliff] = curve.cliffs;
  assert.deepEqual([cliff.from, cliff.loss, cliff.better_from], [136_734, { low: 2083, high: 2083 }, 138_818]);
  assert.ok(cliff.rights.some(({ right, in_kind }) => right === 'social_energy_tariff' && in_kind));
  assert.match(cliff.text, /1\.367,34\u00a0euro/);
  assert.match(what_if({ path: 'you/incomes/0/amount' }, 'fr').curve.cliffs[0].text, /1\u00a0367,34\u00a0euros/);
});

test('whoever has no wage can ask what one brings', () => {
  const without = { you: { ...answers.you, incomes: [] }, others: [] };
  assert.equal(what_if({}, 'nl', without).variables[0].path, 'you/incomes/new/amount');
  assert.ok(what_if({ path: 'you/incomes/new/amount' }, 'nl', without).curve.cliffs.length > 0);
});

test('a place is read as typed, and what cannot be read is said', () => {
  const path = 'you/incomes/0/amount';
  assert.equal(what_if({ path, at: '1.367,34' }).at.x, 136_734);
  for (const at of ['veel', '', '-5', '12,345', null, {}, [1]]) assert.ok(what_if({ path, at }).wrong, JSON.stringify(at));
  for (const more of [{ to: 'ver' }, { to: 0 }, { to: -1 }, { from: 900, to: 900 }, { to: 1e15 }, { from: '10', to: '5' }]) assert.ok(what_if({ path, ...more }).wrong, JSON.stringify(more));
});

const family = (child, more = {}) => ({
  you: { age: 36, lives_in_belgium: true, status: 'belgian', homeless: false, studies: 'none', willing_to_work: 'yes', accounts: [], properties: [], cessions: [], region: 'flanders', statuses: [], taxable_income: '18000', receives_leefloon: false,
    incomes: [{ kind: 'wage', amount: { amount: '1500', per: 'month', basis: 'net' }, started_on_leefloon: false, work_type: 'ordinary' }], ...more },
  others: [{ relation: 'child', in_charge: true, presence: 'full', child_situation: [], ...child }],
});
const plain = (text) => text.replace(/\u00a0/g, ' ');

test('an age has no cliff of another scheme, no slope, no sentence about amounts, and says how it reckons', () => {
  for (const lang of languages) {
    const { words } = texts[lang];
    const { curve } = what_if({ path: 'others/0/age' }, lang, family({ age: 3 }));
    assert.ok(curve.cliffs.every(({ to }) => to >= 18), JSON.stringify(curve.cliffs.map(({ text }) => text)));
    assert.ok(curve.cliffs.some(({ to }) => to === 18));
    for (const { lines } of curve.cliffs) assert.ok(lines.every((line) => !line.startsWith(words.never.split('{')[0])), lines.join(' '));
    assert.ok(curve.notes.includes(words.note_age));
    const calm = what_if({ path: 'others/0/age', to: 17 }, lang, family({ age: 3 })).curve;
    assert.deepEqual(calm.cliffs, []);
    assert.match(calm.cliffs_none, /3|17/);
    assert.ok(!calm.cliffs_none.startsWith(words.cliffs_none.split('{')[0]), calm.cliffs_none);
  }
});

test('an upper end that is not above the start has a sentence of its own', () => {
  assert.equal(plain(what_if({ path: 'you/incomes/0/amount', to: '0' }).wrong), 'Vul een bedrag in dat hoger is dan 0 euro.');
  assert.equal(plain(what_if({ path: 'others/0/age', to: '0' }, 'fr', family({ age: 3 })).wrong), 'Indiquez un nombre plus élevé que 0.');
});

test('each place of the curve is one point', () => {
  for (const path of ['you/incomes/0/amount', 'you/age']) {
    const places = what_if({ path }).curve.points.map(({ x }) => x);
    assert.equal(new Set(places).size, places.length, path);
  }
});

test('what ends is said to stop, and what is no longer sure that it may', () => {
  const { cliffs } = what_if({ path: 'you/incomes/0/amount', to: '2500' }).curve;
  const leefloon = cliffs[0].rights.find(({ right }) => right === 'integration_income');
  assert.equal(leefloon.how, 'ends');
  assert.ok(cliffs[0].lines.some((line) => line.startsWith('Dit stopt: ') && line.includes(leefloon.title)), cliffs[0].lines.join(' '));
  assert.ok(!cliffs[0].lines.some((line) => line.startsWith('Dit wordt minder')));
});

test('whoever gains or loses a partner has another taxable income, which is open, and the notes say so', () => {
  const given = family({ age: 3 });
  for (const lang of languages) {
    const { words } = texts[lang];
    const notes = (scenario) => compare([scenario], lang, given).compare.notes;
    const { columns, rows, notes: said } = compare([[{ do: 'partner_in', value: '4000' }]], lang, given).compare;
    assert.ok(said.includes(words.note_taxable_open) && !said.includes(words.note_taxable));
    const benefit = rows.find(({ right }) => right === 'groeipakket');
    assert.ok(benefit.cells[1].month.low < benefit.cells[1].month.high);
    assert.equal(benefit.cells[0].month.low, benefit.cells[0].month.high);
    assert.ok(columns[1].disposable.low < columns[1].disposable.high);
    for (const scenario of [[{ do: 'wage', value: '900' }], [{ do: 'set', path: 'you/incomes/0/amount', value: '1600' }], [{ do: 'hours', path: 'you/incomes/0', of: '38', value: '30' }], [{ do: 'ends', path: 'you/incomes/0' }]])
      assert.ok(notes(scenario).includes(words.note_taxable), JSON.stringify(scenario));
    assert.ok(notes([{ do: 'turns_18', path: 'others/0' }]).includes(words.note_age));
    assert.ok(!notes([{ do: 'before_reform' }]).some((note) => [words.note_taxable, words.note_taxable_open, words.note_age].includes(note)));
  }
});

test('each change is a sentence that says a name once', () => {
  const labels = (lang) => what_if({}, lang, family({ age: 3 }, { tenancy: 'private_rent', rent: { amount: '750', per: 'month' } })).alterations.map(({ label }) => plain(label));
  for (const label of ['Je loon wordt anders (nu 1.500 euro netto)', 'Je werkt meer of minder uren (nu 1.500 euro netto)', 'De huur wordt anders (nu 750 euro)', 'Later: je kind wordt 18 jaar']) assert.ok(labels('nl').includes(label), labels('nl').join('\n'));
  for (const label of ['Votre salaire change (maintenant 1 500 euros net)', 'Plus tard : votre enfant a 18 ans']) assert.ok(labels('fr').includes(label), labels('fr').join('\n'));
});

test('a wage is said to be net; that one keeps of it what is told holds as long as the tax note stays, and the notes say so', () => {
  const note = { nl: /zolang je aanslagbiljet hetzelfde is\.$/, fr: /tant que votre avertissement-extrait de rôle ne change pas\.$/ };
  for (const lang of languages) {
    const { words } = texts[lang];
    const { curve } = what_if({ path: 'you/incomes/0/amount', to: '4000' }, lang);
    assert.equal(curve.name, words.net_wage);
    const kept = curve.segments.filter(({ kept_per_100 }) => kept_per_100 > 0);
    assert.ok(kept.some(({ kept_per_100 }) => kept_per_100 === 10_000));
    for (const { text } of kept) assert.match(plain(text), note[lang]);
    for (const { text, kept_per_100 } of curve.segments) if (kept_per_100 !== null) assert.match(text, lang === 'nl' ? /100 euro netto/ : /100 euros nets/);
    assert.ok(curve.notes.includes(words.note_net) && curve.notes.includes(words.note_taxable));
    assert.ok(curve.cliffs.every(({ text }) => /netto| net /.test(text)));
    assert.ok(compare([[{ do: 'wage', value: '900' }]], lang).compare.notes.includes(words.note_net));
  }
});

test('of a gross wage nothing is said of what one keeps, since nobody knows the net', () => {
  const gross = family({ age: 3 }, { incomes: [{ kind: 'wage', amount: { amount: '2400', per: 'month', basis: 'gross' }, started_on_leefloon: false, work_type: 'ordinary' }] });
  for (const lang of languages) {
    const { words } = texts[lang];
    const { variables, alterations } = what_if({}, lang, gross);
    assert.equal(variables[0].name, words.gross_wage);
    assert.ok(alterations.some(({ fields }) => fields.some(({ label }) => label === words.field_gross_wage)));
    const { curve } = what_if({ path: 'you/incomes/0/amount' }, lang, gross);
    assert.ok(curve.segments.every(({ text }) => text === '' || text === words.marginal_open));
    assert.ok(!curve.notes.includes(words.note_net));
  }
});

test('requests that are not in order', () => {
  for (const path of ['you/status', 'you/incomes', 'nothing', 'you/incomes/9/amount', '/', 'others/0/age']) assert.ok(what_if({ path }).problem, path);
  for (const scenarios of [undefined, 7, [7], [[7]], [[{}]], [[{ do: 'fly' }]], [[{ do: 'set', path: 'you/status' }]], [[{ do: 'on_date', date: '2026-02-30' }]], Array(9).fill([]), [Array(13).fill({ do: 'wage', value: 0 })]]) {
    const found = compare(scenarios);
    assert.ok(found.problem, JSON.stringify(scenarios));
    assert.deepEqual(faults(found), []);
  }
});

test('a change that does not fit, or a number that cannot be read, is said with its scenario and at its field, which it names', () => {
  assert.deepEqual(compare([[], [{ do: 'partner_out' }]]).wrong.map(({ scenario }) => scenario), [1]);
  assert.deepEqual(compare([[{ do: 'wage', value: 'veel' }], [{ do: 'hours', path: 'you/incomes/0', value: '19', of: '0' }]]).wrong.map(({ scenario }) => scenario), [0, 1]);
  for (const lang of languages) {
    const { words } = texts[lang];
    const wrong = (one) => (compare([[one]], lang).wrong ?? []).map(({ field, text }) => [field, [words.field_hours_now, words.field_hours_then, words.field_net_wage, words.field_partner].filter((label) => text.includes(label))]);
    const hours = (of, value) => wrong({ do: 'hours', path: 'you/incomes/0', of, value });
    assert.deepEqual(hours('38', 'half'), [['value', [words.field_hours_then]]]);
    assert.deepEqual(hours('', '19'), [['of', [words.field_hours_now]]]);
    assert.deepEqual(hours('0', '169'), [['of', [words.field_hours_now]], ['value', [words.field_hours_then]]]);
    assert.match(plain(compare([[{ do: 'hours', path: 'you/incomes/0', of: '38', value: 'half' }]], lang).wrong[0].text), lang === 'nl' ? /een getal in van 0 tot 168\.$/ : /un nombre de 0 à 168\.$/);
    assert.deepEqual(hours('168', '0,5').length + hours('1', '168').length, 0);
    assert.deepEqual(wrong({ do: 'set', path: 'you/incomes/0/amount', value: 'x' }), [['value', [words.field_net_wage]]]);
    assert.deepEqual(wrong({ do: 'partner_in', value: 10 ** 15 }), [['value', [words.field_partner]]]);
    assert.deepEqual(wrong({ do: 'partner_out' }), [[null, []]]);
  }
});

test('hours, a partner, and the reform side by side', () => {
  const { columns, rows } = compare([[{ do: 'hours', path: 'you/incomes/0', of: '38', value: '19' }], [{ do: 'partner_in', value: '2000' }], [{ do: 'before_reform' }]]).compare;
  assert.equal(columns.length, 4);
  assert.match(columns[1].told_text, /^625\u00a0euro$/);
  assert.match(columns[2].told_text, /^3\.250\u00a0euro$/);
  assert.match(columns[3].date_text, /28\u00a0februari 2026/);
  assert.ok(rows.find(({ right }) => right === 'integration_income'));
  assert.equal(columns[0].difference_text, null);
});

test('nothing that is sent breaks it', () => {
  for (const given of [{}, ...faulty_answers, ...Array.from({ length: 15 }, (_, seed) => random_household(seed, { answered: (seed % 5) / 4 }))]) {
    const choices = what_if({}, 'fr', given);
    assert.deepEqual(faults(choices), [], JSON.stringify(given).slice(0, 100));
    for (const { path } of choices.variables.slice(0, 3)) assert.deepEqual(faults(what_if({ path }, 'fr', given)), [], path);
  }
  assert.ok(JSON.parse(call('{"op":"what_if"}')).problem);
  assert.ok(what_if({}, 'de').problem);
  assert.ok(ask({ op: 'what_if', lang: 'nl', date: 'x', answers }).problem);
});

test('planted: a curve that says something else is not of that form', () => {
  const found = what_if({ path: 'you/incomes/0/amount' });
  for (const change of [(copy) => { delete copy.curve.told; }, (copy) => { copy.curve.points[0].x = 1.5; }, (copy) => { copy.curve.cliffs[0].text = ''; }, (copy) => { copy.more = 1; }]) {
    const copy = structuredClone(found);
    change(copy);
    assert.notEqual(faults(copy).length, 0, `${change}`);
  }
});
