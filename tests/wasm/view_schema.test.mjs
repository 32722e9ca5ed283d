// Whatever the page is given has the form that core/presentation/view.schema.json says, in both languages and on every page.
import assert from 'node:assert/strict';
import test from 'node:test';
import { example_cases, faulty_answers, random_household, read_json } from '../samples.mjs';
import { faults_by } from '../schemas.mjs';
import { core, languages } from './core.mjs';

const { ask } = await core();
const faults = faults_by(read_json('core/presentation/view.schema.json'));

/** All pages that a view leads to. */
const pages_of = (view) => [view.next, ...view.result.missing.map(({ page }) => page), view.page?.then, ...(view.page?.is_list ? view.page.is_list.items.map(({ first_page }) => first_page) : []),
  ...view.errors.map(({ page }) => page), ...view.summary.flatMap(({ rows }) => rows.map(({ page }) => page))].filter(Boolean);

/** Views of these answers, page after page, until there is no page that was not seen. */
function faults_on_all_pages(answers, date, most = Infinity) {
  const found = [];
  const seen = new Set();
  const to_see = [null];
  while (to_see.length && seen.size < most) {
    const page = to_see.pop();
    if (seen.has(page)) continue;
    seen.add(page);
    const views = languages.map((lang) => ask({ op: 'view', lang, date, answers, page }));
    found.push(...views.flatMap((view, i) => faults(view).map((fault) => `${languages[i]} ${page}: ${fault}`)));
    const [dutch, french] = views.map((view) => JSON.stringify(pages_of(view)));
    if (dutch !== french) found.push(`${page}: the languages lead to other pages: ${dutch} and ${french}`);
    if (page !== null && views[0].page === null) found.push(`${page}: leads to no page`);
    to_see.push(...pages_of(views[0]));
  }
  return found;
}

test('every page of all worked examples and personas', { timeout: 600_000 }, () => {
  const cases = example_cases();
  assert.ok(cases.length > 0, 'there are no worked examples');
  for (const { name, date, answers } of cases) assert.deepEqual(faults_on_all_pages(answers, date, 4), [], name);
});

test('every page of households made at random, complete and hardly begun', { timeout: 600_000 }, () => {
  for (let seed = 0; seed < 40; seed += 1) assert.deepEqual(faults_on_all_pages(random_household(seed, { answered: (seed % 8) / 7 }), '2026-11-22', 30), [], `household ${seed}`);
});

test('days before our first amount, of every law, and long after the last', () => {
  for (const date of ['1990-01-01', '2021-01-01', '2026-02-28', '2026-03-01', '2027-03-01', '2100-12-31']) {
    for (let seed = 0; seed < 5; seed += 1) assert.deepEqual(faults_on_all_pages(random_household(seed), date, 3), [], date);
  }
});

test('answers with faults', () => {
  for (const answers of faulty_answers) assert.deepEqual(faults_on_all_pages(answers, '2026-11-22', 25), [], JSON.stringify(answers).slice(0, 80));
});

test('only a page: the same page, without where to go then', () => {
  for (const answers of [{}, random_household(3), random_household(4), ...faulty_answers]) {
    const request = { op: 'view', lang: 'nl', date: '2026-11-22', answers };
    const pages = [...new Set([...pages_of(ask({ ...request, page: null })), 'you:nothing'])];
    for (const page of pages) {
      const only = ask({ ...request, page, only: 'page' });
      assert.deepEqual(faults(only), [], page);
      const whole = ask({ ...request, page }).page;
      if (whole !== null) delete whole.then;
      assert.deepEqual(only, { page: whole }, page);
    }
  }
});

test('a fault in an answer to a question that no longer applies is not told, and told again when it applies', () => {
  const errors = (status) => ask({ op: 'view', lang: 'nl', date: '2026-11-22', page: null, answers: { you: { status, stay_start: '31/02/2024', worker_or_family_of_worker: false } } }).errors.map(({ key, page }) => [key, page]);
  assert.deepEqual(errors('belgian'), []);
  assert.deepEqual(errors('eu_citizen'), [['date.no_such_day', 'you:stay']]);
  assert.deepEqual(errors('unknown'), [['date.no_such_day', null]]);
});

test('requests that are not in order', () => {
  for (const request of [7, {}, { op: 'nothing' }, { op: 'view' }, { op: 'view', lang: 'de', date: '2026-11-22' }, { op: 'view', lang: 'nl', date: '2026-02-30' }]) {
    const answer = ask(request);
    assert.ok(answer.problem);
    assert.deepEqual(faults(answer), []);
  }
});

test('planted: a view that says too much, too little or something else is not of that form', () => {
  const view = ask({ op: 'view', lang: 'nl', date: '2026-11-22', answers: { you: { age: 30 } }, page: 'you:who' });
  assert.deepEqual(faults(view), []);
  const changes = [
    (copy) => { delete copy.next; }, (copy) => { copy.more = 1; }, (copy) => { copy.page.heading = ''; }, (copy) => { copy.page.fields[0].type = 'choices'; },
    (copy) => { delete copy.page.fields[0].understood; }, (copy) => { copy.result.provisional = 'yes'; }, (copy) => { delete copy.result.typical_text; },
    (copy) => { copy.result.cards[0].reasons.push(''); }, (copy) => { copy.result.cards[0].sources[0].url = 'http://example.org'; }, (copy) => { copy.problem = 'x'; },
  ];
  for (const change of changes) {
    const copy = structuredClone(view);
    change(copy);
    assert.equal(faults(copy).length, 1, `${change}`);
  }
});
