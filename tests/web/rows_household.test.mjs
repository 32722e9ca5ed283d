// Rows 33 to 37 of the table of bad inputs, in a real browser and both languages: too many people, people that contradict each other, a person taken out.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { languages, oddities, open_site, press_on, walk } from './browser.mjs';
import { result_of } from './paper_page.mjs';
import { hands, visit } from './row_page.mjs';
import { answers_of } from './saved_page.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

const home = (others, you = {}) => ({ date: '2026-11-22', answers: { you: { age: 35, status: 'belgian', accounts: [{ balance: '4242' }], ...you }, others } });
const to_answers = (page) => page.locator('.side_buttons button').last().click();

for (const language of languages) {
  test(`row 33 (${language}): 40 children cannot be told: twenty people can, the list stays usable, and it says who helps on (each is filled in on pages of its own, so none comes by a slip)`, async () => {
    const page = await result_of(site, language, home(Array.from({ length: 19 }, (_, n) => ({ relation: 'child', age: n % 18, in_charge: true, presence: 'full' })), { age: 60 }));
    await to_answers(page);
    await visit_list(page);
    assert.equal(await page.locator('.items li').count(), 19);
    assert.equal(await page.locator('.items > .hint').count(), 0);
    await page.locator('form .buttons .second').click();
    await page.locator('.back').click();
    assert.equal(await page.locator('.items li').count(), 20);
    assert.equal(await page.locator('form .buttons .second').count(), 0);
    assert.match(await page.locator('.items > .hint').innerText(), /\b20\b.*(OCMW|CPAS)/s);
    assert.deepEqual(await oddities(page), []);
    await page.locator('.item_buttons button').nth(1).click();
    assert.equal(await page.locator('.items li').count(), 19);
    assert.equal(await page.locator('form .buttons .second').count(), 1, 'one can be added again');
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });

  test(`row 34 (${language}): two partners, or a child older than its parent: told at the field that was typed in, and at both places`, async () => {
    const page = await result_of(site, language, home([{ relation: 'partner', age: 30 }, { relation: 'other', age: 20 }, { relation: 'child', age: 8 }]));
    await to_answers(page);
    const kept = await answers_of(page);
    await visit(page, 'others/1/relation');
    await page.locator('form input[value="partner"]').check();
    await press_on(page);
    const other_partner = await page.locator('.problems li').innerText();
    assert.equal(await page.evaluate(() => document.activeElement.className), 'problems');
    assert.equal(await page.locator('.field .problem').evaluate((one) => one.lastChild.textContent), other_partner);
    await page.locator('.back').click();
    const told = page.locator('section.warning li');
    assert.equal(await told.count(), 2, 'both places');
    for (const [n, path] of [[0, 'others/0/relation'], [1, 'others/1/relation']]) {
      await told.nth(n).locator('button').click();
      assert.equal(await page.locator(`form [data-path="${path}"]`).count(), 1, path);
      assert.equal(await page.evaluate(() => document.activeElement.className), 'problems');
      await page.locator('.back').click();
    }
    // Nobody is one's own partner: it is not offered.
    await visit(page, 'others/1/relation');
    assert.equal(await page.locator('form input[value="self"]').count(), 0);
    await page.locator('form input[value="other"]').check();
    await page.locator('.back').click();
    assert.equal(await told.count(), 0);
    assert.equal(await answers_of(page), kept);

    await visit(page, 'you/age');
    const age = hands(page, language, 'you/age');
    await age.refuses('8', 'household.age_against_family');
    await age.type('35');
    await page.locator('.back').click();
    await visit(page, 'others/2/age');
    await hands(page, language, 'others/2/age').refuses('35', 'household.child_older_than_parent');
    await page.locator('.back').click();
    assert.deepEqual([await told.count(), page.complaints, page.requests], [2, [], []]);
    await page.context().close();
  });

  test(`row 35 (${language}): whoever is taken out goes with their income, and can be put back with it`, async () => {
    const partner = { relation: 'partner', age: 30, shares_household: true, incomes: [{ kind: 'wage', amount: { amount: '1234', per: 'month', basis: 'net' } }] };
    const page = await result_of(site, language, home([partner, { relation: 'child', age: 8, in_charge: true, presence: 'full' }]));
    const result = () => page.locator('main').innerText();
    const before_that = await result();
    await to_answers(page);
    const kept = await answers_of(page);
    assert.match(kept, /1.234/);
    await visit_list(page);
    await page.locator('.item_buttons button').nth(1).click();
    assert.equal(await page.evaluate(() => document.activeElement.className), 'notice');
    await page.locator('.beside button.link').last().click();
    assert.doesNotMatch(await answers_of(page), /1.234/);
    await page.context().close();

    const again = await result_of(site, language, home([partner, { relation: 'child', age: 8, in_charge: true, presence: 'full' }]));
    await to_answers(again);
    await visit_list(again);
    await again.locator('.item_buttons button').nth(1).click();
    await again.locator('.notice button').click();
    assert.equal(await again.locator('.items li').count(), 2);
    await again.locator('.back').click();
    assert.equal(await answers_of(again), kept);
    await again.locator('.back').click();
    assert.equal(await again.locator('main').innerText(), before_that);
    assert.deepEqual(again.complaints, []);
    await again.context().close();
  });

  test(`row 37 (${language}): “I don’t know” to every question: no no, no amount that is sure, and what is needed is listed`, async () => {
    const page = await site.start(language);
    await walk(page, {}, { otherwise: () => 'unknown' });
    assert.equal(await page.locator('.card[data-group="likely"], .card[data-group="unlikely"]').count(), 0);
    assert.ok(await page.locator('.card').count() > 0);
    assert.ok(await page.locator('.missing li').count() > 0);
    assert.deepEqual([await oddities(page), page.complaints], [[], []]);
    await page.context().close();
  });
}

/** From the list of answers to the list of people. */
async function visit_list(page) {
  const rows = page.locator('.answer_group .change button');
  for (let n = 0, count = await rows.count(); n < count; n += 1) {
    await rows.nth(n).click();
    if (await page.locator('.items').count() > 0) return;
    await page.locator('.back').click();
  }
  assert.fail('the people are on no page');
}

test('row 36: “alone” with two adults cannot be told: nobody is asked whether they live alone, only who lives there', async () => {
  const page = await result_of(site, 'nl', home([]));
  await to_answers(page);
  await visit(page, 'others');
  // "Nobody else" and a person are two answers to one question.
  assert.deepEqual(await page.locator('form input[type="radio"]').evaluateAll((all) => [all.map(({ value }) => value), new Set(all.map(({ name }) => name)).size]), [['add', 'none', 'unknown'], 1]);
  assert.equal(await page.locator('form input[value="none"]').isChecked(), true);
  await page.locator('form input[value="add"]').check();
  assert.equal(await page.locator('form input[value="none"]').isChecked(), false);
  await page.context().close();
});
