// Rows 26 to 32 of the table of bad inputs, in a real browser and both languages: dates and ages. What the core reads as what is tried more widely in
// tests/household/read_date_test.cpp and read_count_test.cpp.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { core } from '../wasm/core.mjs';
import { languages, open_site } from './browser.mjs';
import { at_question, hands, visit } from './row_page.mjs';
import { answers_of } from './saved_page.mjs';

const date = 'you/leefloon_since';
const age = 'you/age';

let site;
const at = {};
before(async () => {
  site = await open_site();
  for (const language of languages) {
    const page = await at_question(site, language, date);
    at[language] = { page, ...hands(page, language, date) };
  }
});
after(() => site.close());

const month_9 = { nl: 'september', fr: 'septembre' };
const read_as = (said, ...typed) => async (language) => { for (const one of typed) await at[language].reads(one, { date: said(language) }, 'date'); };
const refused = (key, typed, values) => async (language) => { for (const one of typed) await at[language].refuses(one, key, values); };
const second_of_september = read_as((language) => `2 ${month_9[language]} 2026`, ['02', '9', '2026'], ['2026-09-02', '', ''], ['02/09/2026', '', ''], ['2 september 2026', '', ''], ['2 septembre 2026', '', ''], ['2', 'sept.', '2026']);

const rows = [
  [26, '29 February of a year that has it, and of one that has not', async (language) => {
    await refused('date.no_such_day', [['29', '02', '2023']])(language);
    await read_as(() => (language === 'nl' ? '29 februari 2024' : '29 février 2024'), ['29', '02', '2024'])(language);
  }],
  [27, 'a day or month that does not exist: the sentence says which', async (language) => {
    await refused('date.no_such_day', [['31', '11', '2025']])(language);
    await refused('date.no_such_month', [['00', '00', '0000'], ['32', '13', '2025']])(language);
  }],
  [28, 'a year of two figures: the person is asked which', refused('date.short_year', [['22', '9', '26']], { first: '1926', second: '2026' })],
  [29, 'three fields with the day first, names of months, a whole date pasted; told back in words', async (language) => {
    await second_of_september(language);
    await refused('date.incomplete', [['2 nov.', '', '']])(language);
    await refused('date.no_such_month', [['9', '22', '2026']])(language);
  }],
  [30, 'a day to come where one that has been is asked, and one of another age', async (language) => {
    await refused('date.in_future', [['23', '11', '2026']], { date: language === 'nl' ? '22 november 2026' : '22 novembre 2026' })(language);
    await refused('date.out_of_range', [['1', '1', '1800']])(language);
    await refused('date.not_a_date', [['12e3', '1', '2026']])(language);
  }],
];
for (const [number, name, check] of rows) test(`row ${number}: ${name}`, async () => { for (const language of languages) await check(language); });

test('row 31: an age below zero, above what people become, in half years and with its unit', async () => {
  for (const language of languages) {
    const { page, type } = at[language];
    await type('2', '1', '2026');
    await page.locator('form button.first').click();
    await page.locator('.answer_group').first().waitFor();
    assert.equal(await answers_of(page), page.kept, 'after the rows of dates every answer is what it was');
    await visit(page, age);
    const ages = hands(page, language, age);
    for (const typed of ['-1', '131']) await ages.refuses(typed, 'age.out_of_range', { min: '0', max: '130' });
    for (const typed of ['17.5', '17,5']) await ages.refuses(typed, 'age.not_whole', { whole: '17' });
    await ages.refuses('', 'empty');
    await ages.type('18 ans');
    await page.locator('form button.first').click();
    await page.locator('.answer_group').first().waitFor();
    assert.match(await answers_of(page), /(Leeftijd|Âge)\n18\n/);
    assert.deepEqual([...page.complaints, ...page.requests], []);
  }
});

test('row 32: an age of 0 counts; on the eighteenth birthday the result changes, and both times it says why (we ask the age, no birth date)', async () => {
  const { ask } = await core();
  const leefloon = (lang, years) => {
    const { errors, result } = ask({ op: 'view', lang, date: '2026-11-22', answers: { you: { age: years, lives_in_belgium: true, status: 'belgian', willing_to_work: 'yes', other_rights_claimed: 'claimed', maintenance_claim: 'not_required', homeless: false, studies: 'none', incomes: [], accounts: [], properties: [], cessions: [] }, others: [] } });
    assert.deepEqual(errors, []);
    return result.cards.find(({ right }) => right === 'integration_income');
  };
  for (const lang of languages) {
    const [child, before_that, grown] = [0, 17, 18].map((years) => leefloon(lang, years));
    assert.equal(child.group, 'unlikely');
    assert.match(child.reasons.join(), /\b18\b/, 'the age that is asked is told');
    assert.notEqual(before_that.group, 'unlikely', 'who is 17 may have a child');
    assert.match(before_that.reasons.join(), /\b18\b/);
    assert.doesNotMatch(grown.reasons.join(), /\b18\b/);
    assert.ok(grown.amount_text);
  }
});
