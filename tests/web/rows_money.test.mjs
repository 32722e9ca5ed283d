// Rows 1 to 21 of the table of bad inputs, in a real browser and both languages: an amount is read as it was meant and told back, or refused at the
// field; nothing else is lost. What the core reads as what is tried more widely in tests/household/read_money_test.cpp.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { core } from '../wasm/core.mjs';
import { languages, open_site } from './browser.mjs';
import { at_question, euro, hands, visit } from './row_page.mjs';
import { answers_of } from './saved_page.mjs';

const path = 'you/housing_paid_by_others';
const monthly = { nl: 'per maand', fr: 'par mois' };

let site;
const at = {};
before(async () => {
  site = await open_site();
  for (const language of languages) {
    const page = await at_question(site, language, path);
    at[language] = { page, ...hands(page, language, path) };
  }
});
after(() => site.close());

const read_as = (cents, ...typed) => async (language) => {
  for (const one of typed) await at[language].reads(one, { amount: euro(cents, language), period: monthly[language] }, 'money_period');
};
const refused = (key, typed, values) => async (language) => {
  for (const one of typed) await at[language].refuses(one, key, typeof values === 'function' ? values(language) : values);
};
const twice = (first, second) => (language) => ({ first: euro(first, language), second: euro(second, language) });

const rows = [
  [1, 'a dot between thousands, a comma before cents', read_as(120050, '1.200,50')],
  [2, 'any space between thousands', read_as(120050, '1 200,50', '1\u00a0200,50', '1\u202f200,50')],
  [3, 'a dot before one or two decimals', read_as(120050, '1200.50', '1200.5')],
  [4, 'a dot before three digits marks thousands', read_as(120000, '1.200')],
  [5, 'a comma before three digits has two readings: the person is asked which', refused('money.ambiguous', ['1,200'], twice(120000, 120))],
  [6, 'the English way', read_as(120050, '1,200.50')],
  [7, 'with its unit', read_as(120000, '€ 1200', '1200 €', '1200 EUR', '1200 euro', '1200,-')],
  [8, 'one decimal is ten cents', read_as(1250, '12,5')],
  [9, 'three decimals', refused('money.too_many_decimals', ['1200,505'])],
  [10, 'below zero', refused('money.negative', ['-50', '\u221250'])],
  [12, 'nothing, or only spaces, is not zero', refused('empty', ['', '   '])],
  [13, 'the way computers write numbers', refused('money.not_a_number', ['1e309', '1e3', 'Infinity', 'NaN'])],
  [14, 'the way programmers write numbers', refused('money.not_a_number', ['0x10', '1_000'])],
  [15, 'far too large: the limit is told', refused('money.too_large', ['999999999999999999'], (language) => ({ limit: euro(1_000_000_000, language) }))],
  [16, 'figures of other scripts', read_as(120000, '١٢٠٠', '１２００', '১২০০')],
  [17, 'signs that one cannot see are left out, and what is told back has none', (language) => read_as(120000, '12\u200b00')(language).then(() => read_as(2100, '\u202e0021')(language))],
  [18, 'words', refused('money.not_a_number', ['twaalfhonderd', 'douze cents'])],
  [19, 'a period behind it points to the choice of the period', refused('money.period_in_text', ['1200/maand', '14.000 per jaar', '900 par mois'])],
  [20, 'pasted with line ends and tabs', (language) => at[language].reads(' \t1 200,50 €\n', { amount: euro(120050, language), period: monthly[language] }, 'money_period')],
  [21, '10 000 signs: cut at what the field takes, then refused', (language) => at[language].refuses('9'.repeat(10_000), 'money.too_large', {}, ['9'.repeat(40)])],
];

for (const [number, name, check] of rows) test(`row ${number}: ${name}`, async () => { for (const language of languages) await check(language); });

test('row 11: zero is an answer, unlike an empty field', async () => {
  for (const language of languages) {
    const { page, type, reads } = at[language];
    await reads('0', { amount: euro(0, language) });
    await page.locator('form button.first').click();
    await page.locator('.answer_group').first().waitFor();
    assert.match((await answers_of(page)).replace(/\u00a0/g, ' '), new RegExp(`\\b${euro(0, language)}`));
    await visit(page, path);
    await type('12');
  }
});

test('row 21: 10 000 signs are read within 50 ms', async () => {
  const { call } = await core();
  const times = ['9', 'x', '.', '1 ', '\u{1f469}\u200d'].map((sign) => {
    const request = JSON.stringify({ op: 'view', lang: 'nl', date: '2026-11-22', only: 'page', page: 'you:free_housing', answers: { you: { housing_paid_by_others: { amount: sign.repeat(10_000 / sign.length), per: 'month' } } } });
    return Math.min(...[1, 2, 3].map(() => { const begun = performance.now(); assert.match(call(request), /"error":"[^"]/); return performance.now() - begun; }));
  });
  assert.ok(Math.max(...times) < 50, `${times.map((time) => time.toFixed(1))} ms`);
});

test('after all rows of amounts every other answer is what it was, and nobody complained', async () => {
  for (const language of languages) {
    const { page, type } = at[language];
    await type('77');
    await page.locator('form button.first').click();
    await page.locator('.answer_group').first().waitFor();
    assert.equal(await answers_of(page), page.kept);
    assert.deepEqual([...page.complaints, ...page.requests], []);
  }
});
