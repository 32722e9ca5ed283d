// A person's way through the page, in both languages.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { fill, focused, languages, oddities, open_site, press_on, walk, words } from './browser.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

const other = { nl: 'fr', fr: 'nl' };
const heading = (page) => page.locator('h1').textContent();
const switch_to = (page, language) => page.locator(`.language a[lang="${language}"]`).click();
const clear_all = async (page) => { await page.locator('#clear').click(); await page.locator('.clear_question .danger').click(); };

for (const language of languages) {
  const w = words[language];

  test(`${language}: from the start to a result, with a provisional one after five pages at most`, async () => {
    const page = await site.start(language);
    let pages = 0;
    await walk(page, {}, { each: async () => {
      assert.deepEqual(await oddities(page), []);
      assert.equal(await focused(page), 'h1');
      if (pages >= 4) assert.equal(await page.locator('.provisional').count(), 1, `page ${pages + 1} shows the provisional result`);
      pages += 1;
    } });
    assert.deepEqual(await oddities(page), []);
    assert.equal(await page.locator('main.result .card').count() >= 1, true);
    assert.equal(await page.locator('.chapter').first().textContent(), w.result.title);
    const amount = (await page.locator('.card .amount').first().textContent()).replace(/\D/g, '');
    assert.equal(amount, '136734', 'an adult alone without any income, at the amounts of 1 September 2026');
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });

  test(`row 37 (${language}): nothing known leads to a result too, and never to a no`, async () => {
    const page = await site.start(language);
    await walk(page, {}, { otherwise: () => 'unknown' });
    assert.equal(await page.locator('.card[data-group="unlikely"]').count(), 0);
    assert.deepEqual(await oddities(page), []);
    await page.context().close();
  });

  test(`${language}: changing language half-way keeps place, answers, typed text and messages`, async () => {
    const page = await site.start(language);
    await page.locator('.start_place .first').click();
    await press_on(page);
    const problem = await page.locator('.problems a').first().textContent();
    await switch_to(page, other[language]);
    assert.notEqual(await page.locator('.problems a').first().textContent(), problem);
    await fill(page);
    await press_on(page);
    await fill(page);
    const filled = await page.locator('form input').evaluateAll((inputs) => inputs.map((input) => input.type === 'text' ? input.value : input.checked));
    const before_switch = await heading(page);
    await switch_to(page, language);
    assert.notEqual(await heading(page), before_switch);
    assert.equal(new URL(page.url()).pathname, `/${language}/`);
    assert.equal(await page.locator('html').getAttribute('lang'), language);
    assert.deepEqual(await page.locator('form input').evaluateAll((inputs) => inputs.map((input) => input.type === 'text' ? input.value : input.checked)), filled);
    await walk(page);
    const figures = async () => (await page.locator('.card .amount, .sum td').allTextContents()).map((text) => text.replace(/\D/g, ''));
    const before_last_switch = await figures();
    await switch_to(page, other[language]);
    assert.deepEqual(await figures(), before_last_switch);
    assert.deepEqual(await oddities(page), []);
    await page.context().close();
  });

  test(`${language}: Back and Forward go one step each, with the answers, also after a language switch`, async () => {
    const page = await site.start(language);
    await page.locator('.start_place .first').click();
    const headings = [];
    for (let n = 0; n < 5; n += 1) {
      headings.push(await heading(page));
      await fill(page);
      await press_on(page);
    }
    await switch_to(page, other[language]);
    await switch_to(page, language);
    for (let n = 4; n >= 0; n -= 1) {
      if (n % 2 === 0) await page.goBack(); else await page.locator('.back').click();
      await page.waitForFunction((wanted) => document.querySelector('h1').textContent === wanted, headings[n]);
      assert.equal(await focused(page), 'h1');
      assert.equal(await page.locator('form :checked').count() + await page.locator('form input[type="text"]').evaluateAll((inputs) => inputs.filter((input) => input.value).length) > 0, true);
    }
    await page.goForward();
    await page.waitForFunction((wanted) => document.querySelector('h1').textContent === wanted, headings[1]);
    const { state, url } = await page.evaluate(() => ({ state: history.state, url: location.href }));
    assert.equal(typeof state, 'number');
    assert.equal(url, `${site.url}/${language}/`);
    await page.context().close();
  });

  test(`${language}: an answer changed from the list of answers, and back at the list`, async () => {
    const page = await site.start(language);
    await walk(page);
    await page.locator('.side_buttons button').last().click();
    assert.equal(await heading(page), w.answers.title);
    const row = page.locator('.answer_group dl > div').first();
    const before_change = await row.locator('dd').first().textContent();
    const change = row.locator('.change button');
    assert.ok((await change.textContent()).length > w.change.length, 'the link says what it changes');
    await change.click();
    await fill(page, {}, () => 'unknown');
    await press_on(page);
    for (let n = 0; n < 40 && await heading(page) !== w.answers.title; n += 1) {
      assert.equal(await page.locator('.notice').textContent(), w.question.opened);
      await fill(page);
      await press_on(page);
    }
    assert.equal(await heading(page), w.answers.title);
    assert.notEqual(await page.locator('.answer_group dl > div').first().locator('dd').first().textContent(), before_change);
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });

  test(`${language}: a list is filled in item by item; an item is removed and put back`, async () => {
    const page = await site.start(language);
    const given = { you: { incomes: [{}, {}] } };
    let seen = false;
    await walk(page, given, { each: async () => {
      if (await page.locator('.items li').count() !== 2 || seen) return;
      seen = true;
      assert.equal(await page.locator('.items .incomplete').count(), 0);
      await page.locator('.item_buttons button').nth(1).click();
      assert.equal(await page.locator('.items li').count(), 1);
      assert.equal(await focused(page), 'div.notice');
      await page.locator('.notice button').click();
      assert.equal(await page.locator('.items li').count(), 2);
      await page.locator('.item_buttons button').first().click();
      await page.locator('.back').click();
      assert.equal(await page.locator('.items li').count(), 2);
    } });
    assert.ok(seen, 'a list with two items was shown');
    await page.context().close();
  });

  test(`${language}: clearing asks first, wipes all, and Back shows nothing of it`, async () => {
    const page = await site.start(language);
    await walk(page);
    await page.locator('#clear').click();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'clear_title');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.clear_question').count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'clear');
    await clear_all(page);
    assert.equal(await heading(page), w.start.title);
    for (let n = 0; n < 4; n += 1) {
      await page.goBack();
      await page.waitForTimeout(50);
      assert.equal(await heading(page), w.start.title);
      assert.equal(await page.locator('.start_place .first').textContent(), w.start.begin);
    }
    await page.locator('.start_place .first').click();
    assert.equal(await page.locator('form :checked').count(), 0);
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });

  test(`${language}: the result of another day`, async () => {
    const page = await site.start(language);
    await walk(page);
    const now = await page.locator('.date_choice p').first().textContent();
    await page.locator('.date_choice summary').click();
    await page.locator('#d_day').fill('31');
    await page.locator('#d_month').fill('2');
    await page.locator('.date_choice .second').click();
    assert.equal(await page.locator('#date_problem').textContent(), w.date.wrong);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'd_day');
    await page.locator('#d_day').fill('1');
    await page.locator('#d_year').fill('2024');
    await page.locator('.date_choice .second').click();
    assert.notEqual(await page.locator('.date_choice p').first().textContent(), now);
    assert.equal(await focused(page), 'h1');
    await page.locator('.date_choice summary').click();
    await page.locator('#d_year').fill('1990');
    await page.locator('.date_choice .second').click();
    assert.equal(await page.locator('.wide > .warning').count() >= 1, true, 'a warning that the amounts of that day are not known');
    await page.context().close();
  });
}

test('row 67: a device whose clock is wrong: the day is shown, a warning stands by it, and another day can be chosen', async () => {
  for (const on of ['1970-01-01', '2099-12-31']) {
    const page = await site.start('nl', { on });
    await walk(page);
    assert.deepEqual(await oddities(page), []);
    assert.ok((await page.locator('.date_choice p').first().textContent()).includes(on.slice(0, 4)));
    assert.ok(await page.locator('.warning').count() > 0, `a warning about ${on}`);
    await page.locator('.date_choice summary').click();
    for (const [part, value] of [['day', '22'], ['month', '11'], ['year', '2026']]) await page.locator(`#d_${part}`).fill(value);
    await page.locator('.date_choice .second').click();
    assert.ok(await page.locator('.card').count() > 0);
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  }
});
