// The result as a whole, over all personas: each right has one place, the sums are those of the cards, and the plan puts first what opens other things.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { random_household, read_json, root } from '../samples.mjs';
import { core, languages } from './core.mjs';

const { ask } = await core();
const personas = readdirSync(join(root, 'tests/personas')).filter((name) => name.endsWith('.json')).map((name) => read_json(`tests/personas/${name}`));
const result_of = ({ answers, date }, lang = 'nl') => ask({ op: 'view', lang, date, answers, page: null }).result;
const looks_at = new Map([...readFileSync(join(root, 'core/rights/catalogue.cpp'), 'utf8').matchAll(/Right\{"(\w+)".*?, \d+, "([\w ]*)", \w+\}/g)].map(([, id, others]) => [id, others.split(' ').filter(Boolean)]));

test('the catalogue was read', () => assert.equal(looks_at.size, 50));

test('every right has its place once: a card, what does not fit, what is still to be asked, or what cannot be calculated for the day', () => {
  for (const persona of personas) {
    const { cards, not_now, not_yet, coverage } = result_of(persona);
    const { uncovered } = ask({ op: 'assess', date: persona.date, answers: persona.answers });
    assert.equal(cards.filter(({ person }) => person === 0).length + not_now.length + not_yet.length + uncovered.length, looks_at.size, persona.name);
    // What has no figures for this day is said by name.
    const names = uncovered.map((right) => read_json(`i18n/rights/${right}/nl.json`).name);
    assert.ok(names.every((name) => coverage.some((line) => line.includes(name))), persona.name);
    assert.equal(new Set(cards.map(({ id }) => id)).size, cards.length);
  }
});

test('the total a month and once is the sum of the cards, without advances and without what comes in already', () => {
  let checked = 0;
  for (const persona of [...personas, ...Array.from({ length: 100 }, (_, seed) => ({ name: `seed ${seed}`, answers: random_household(seed), date: '2026-11-22' }))]) {
    const { cards, total } = result_of(persona);
    const sum = (name) => cards.reduce((all, { amount }) => all + amount[name].low, 0);
    assert.ok(total.expected_month.low <= sum('expected_month') + cards.length, persona.name);
    assert.ok(Math.abs(total.once.low - sum('once')) <= cards.length, persona.name);
    assert.ok(total.month.low <= total.expected_month.low && total.expected_month.high <= total.month.high, persona.name);
    assert.ok(total.then.low >= total.now.low, persona.name);
    checked += total.expected_month.low > 0 ? 1 : 0;
  }
  assert.ok(checked > 20);
});

test('what comes in already is told as the person told it, also where our own amount is a range; where that is open, it is a range too', () => {
  const { couple } = read_json('core/household/start_cases.json');
  const said = (answers, lang) => {
    const start = read_json(`i18n/result/${lang}.json`).total.already.split('{')[0].replaceAll('\u00a0', ' ');
    return result_of({ answers, date: '2026-11-22' }, lang).total.lines.map((line) => line.replaceAll('\u00a0', ' ')).find((line) => line.startsWith(start))?.slice(start.length);
  };
  assert.equal(said(couple, 'nl'), '400 euro per maand.');
  assert.equal(said(couple, 'fr'), '400 euros par mois.');
  const told = (amount) => ({ ...couple, you: { ...couple.you, incomes: couple.you.incomes.map((one) => one.kind === 'family_benefit_for_children' ? { ...one, amount } : one) } });
  assert.equal(said(told({ amount: '250', per: 'month', basis: 'net' }), 'nl'), '250 euro per maand.');
  assert.match(said(told('unknown'), 'nl'), /^(tussen|hoogstens|tot) /);
});

test('the plan puts a right after every other one of the plan that it looks at, and names each once', () => {
  const needs = (id) => [id, ...looks_at.get(id).flatMap(needs)];
  for (const persona of personas) {
    const order = result_of(persona).plan.flatMap(({ items }) => items.map(({ right }) => right));
    assert.equal(new Set(order).size, order.length, persona.name);
    order.forEach((id, at) => needs(id).filter((other) => other !== id && order.includes(other)).forEach((other) => assert.ok(order.indexOf(other) < at, `${persona.name}: ${id} before ${other}`)));
  }
});

test('every paper is listed once, with where to get it and for which rights of the plan', () => {
  for (const lang of languages)
    for (const persona of personas) {
      const { documents, plan } = result_of(persona, lang);
      const titles = plan.flatMap(({ items }) => items.map(({ title }) => title));
      assert.equal(new Set(documents.map(({ id }) => id)).size, documents.length);
      for (const paper of documents) assert.ok(paper.name && paper.from && paper.for.length > 0 && paper.for.every((title) => titles.includes(title)), `${persona.name}: ${paper.id}`);
    }
});

test('a figure that is overdue is said on the card, in both languages', () => {
  const home = { date: '2026-11-22', answers: { you: { region: 'flanders', status: 'belgian', taxable_income: 20_000 }, others: [{ relation: 'child', age: 4, in_charge: true, presence: 'full', child_situation: [] }] } };
  for (const lang of languages) {
    const { cards } = result_of(home, lang);
    assert.match(cards.find(({ right }) => right === 'groeipakket').stale, /2026/);
    assert.equal(cards.find(({ right }) => right === 'integration_income').stale, null);
  }
});

test('a count is never told as an amount of money', () => {
  const counts = /(aantal|mensen|kinderen|personen|nombre|personnes|enfants)[^.:]*:[^.:\d]*[\d\u00a0.,]+\s?euros?/i;
  assert.match('Mensen die meetellen: 2 euro.', counts);
  for (const lang of languages)
    for (const persona of personas)
      for (const { title, sum } of result_of(persona, lang).cards) for (const { detail } of sum) assert.doesNotMatch(detail, counts, `${persona.name}: ${title}`);
});

test('looking back tells nothing where nothing was missed, and what was missed with its rule', () => {
  const look_back = (answers, lang) => ask({ op: 'look_back', lang, date: '2026-11-22', answers }).look_back;
  for (const lang of languages) {
    const { none, items } = look_back({ you: {} }, lang);
    assert.deepEqual([items, typeof none], [[], 'string']);
    const alone = look_back(read_json('tests/personas/pensioner.json').answers, lang);
    assert.equal(alone.items[0].right, 'income_guarantee_for_elderly');
    assert.equal(alone.items[0].months, 12);
    assert.ok(alone.items[0].back && alone.items[0].text && alone.lead);
    assert.equal(alone.none, null);
  }
});
