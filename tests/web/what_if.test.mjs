// What if: the curve, a place on it, situations side by side; by keyboard, at 320 px, in both languages, and nothing is sent.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { barriers, languages, oddities, open_site } from './browser.mjs';
import { result_of } from './paper_page.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const household = read('tests/personas/working_poor_single.json');
const texts = Object.fromEntries(languages.map((language) => [language, read(`i18n/what_if/${language}.json`)]));

/** At the what-if of somebody with a small wage. */
async function at_what_if(language, options) {
  const page = await result_of(site, language, household, options);
  await page.locator('.what_if_link button').click();
  return page;
}

async function show(page, until = '') {
  if (until) await page.locator('#what_if_until').fill(until);
  await page.locator('.what_if_curve button.first').click();
}

/** Amounts that go on on a second line. */
const broken_amounts = (page) => page.locator('.compared td').evaluateAll((cells) => cells.filter((cell) => {
  const text = cell.lastChild;
  const range = document.createRange();
  range.selectNodeContents(text);
  return /^[\d.,\u00a0]+euros?$/.test(text.textContent) && range.getClientRects().length > 1;
}).map((cell) => cell.textContent));
/** Numbers of cliffs that print over the next. */
const over_each_other = (page) => page.locator('.what_if_chart .cliff text').evaluateAll((numbers) => {
  const boxes = numbers.map((number) => number.getBoundingClientRect());
  return boxes.flatMap((box, n) => boxes[n + 1] && box.right > boxes[n + 1].left ? [`${numbers[n].textContent} ${numbers[n + 1].textContent}`] : []);
});

for (const language of languages) {
  test(`${language}: the curve, its cliff and its table say the same; axe finds nothing, 320 px is enough, and nothing is asked for`, { timeout: 120_000 }, async () => {
    for (const options of [{ viewport: { width: 320, height: 640 } }, ...(language === 'fr' ? [{ colorScheme: 'dark' }] : [])]) {
      const page = await at_what_if(language, options);
      assert.equal(await page.locator('h1').textContent(), texts[language].page.title);
      assert.deepEqual(await barriers(page), []);
      await show(page);
      assert.match((await page.locator('.cliffs li strong').first().textContent()).replace(/\s/g, ' '), /1[. ]367,34 euro/);
      await page.locator('.what_if_numbers summary').click();
      assert.ok((await page.locator('.what_if_numbers tbody').textContent()).replace(/\s/g, ' ').match(/1[. ]388,18 euro/g).length >= 2);
      assert.equal(await page.locator('.what_if_chart svg[role="img"] title').count(), 1);
      assert.ok(await page.locator('.what_if_chart polygon').count() >= 2);
      await page.locator('#what_if_B').selectOption({ index: 1 });
      await page.locator('#what_if_B_value').fill('1800');
      await page.locator('.what_if_scenarios button.first').click();
      assert.ok(await page.locator('.compared tbody').count() > 3);
      assert.deepEqual(await broken_amounts(page), []);
      const cells = await page.locator('.compared tbody').last().locator('td').evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().left));
      assert.equal(new Set(cells).size, options.viewport ? 1 : 3, 'on a small screen the situations stand below each other');
      assert.deepEqual(await over_each_other(page), []);
      assert.deepEqual(await barriers(page), []);
      assert.deepEqual(await oddities(page), []);
      assert.deepEqual(page.complaints, []);
      assert.deepEqual(page.requests, []);
      await page.context().close();
    }
  });
}

test('by keyboard alone: choose, show, move along the curve; what one has there is said once, after a pause', async () => {
  const page = await at_what_if('nl');
  await page.locator('#what_if_variable').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('2000');
  await page.keyboard.press('Enter');
  const range = page.locator('#what_if_place');
  assert.equal(await range.getAttribute('max'), '200000');
  await range.focus();
  const sum = () => page.locator('.what_if_sum').textContent();
  const before_move = await sum();
  await page.keyboard.press('End');
  assert.notEqual(await sum(), before_move);
  assert.match((await sum()).replace(/\s/g, ' '), /2\.000 euro per maand\. Dan heb je 2\.000 euro/);
  const heard = page.locator('.only_heard[role="status"]');
  await page.clock.runFor(600).catch(() => {});
  await page.waitForFunction(() => document.querySelector('.only_heard[role="status"]').textContent.includes('2.000'));
  assert.ok((await heard.textContent()).startsWith(await sum()));
  await page.context().close();
});

test('a number that cannot be read is said at its field, and what was typed stays', async () => {
  const page = await at_what_if('fr');
  await show(page, 'loin');
  assert.equal(await page.locator('#what_if_until').inputValue(), 'loin');
  assert.equal(await page.locator('#what_if_until').getAttribute('aria-invalid'), 'true');
  assert.ok(await page.locator('#what_if_until_problem').isVisible());
  await show(page, '2500');
  assert.equal(await page.locator('#what_if_until_problem').count(), 0);
  const place = page.locator('#what_if_place_field');
  await place.fill('9999');
  await place.blur();
  assert.ok(await page.locator('#what_if_place_field_problem').isVisible());
  await place.fill('1367,34');
  await place.blur();
  assert.equal(await page.locator('#what_if_place_field_problem').count(), 0);
  assert.match((await page.locator('.what_if_sum').textContent()).replace(/\s/g, ' '), /1 388,18 euros/);
  await page.locator('#what_if_B').selectOption({ index: 1 });
  await page.locator('.what_if_scenarios button.first').click();
  assert.ok(await page.locator('#what_if_B_value_problem').isVisible());
  await page.context().close();
});

for (const language of languages) {
  test(`${language}: what is wrong in a comparison stands at the field that is wrong and names it, in the language one looks at`, { timeout: 60_000 }, async () => {
    const page = await at_what_if(language, { viewport: { width: 360, height: 740 } });
    const hours = (await page.locator('#what_if_B option').allTextContents()).findIndex((text) => /uren|heures/.test(text));
    await page.locator('#what_if_B').selectOption({ index: hours });
    await page.locator('#what_if_B_of').fill('38');
    await page.locator('#what_if_B_value').fill('half');
    await page.locator('.what_if_scenarios button.first').click();
    const problems = page.locator('.what_if_scenarios .problem');
    const said = async (of) => {
      assert.equal(await problems.count(), 1);
      assert.equal(await problems.getAttribute('id'), 'what_if_B_value_problem');
      assert.ok((await problems.textContent()).includes(texts[of].words.field_hours_then));
      assert.equal(await page.locator('#what_if_B_of').getAttribute('aria-invalid'), null);
    };
    await said(language);
    await page.locator('.language a').click();
    await said(language === 'nl' ? 'fr' : 'nl');
    await page.locator('#what_if_B_value').fill('19');
    await page.locator('.what_if_scenarios button.first').click();
    assert.equal(await problems.count(), 0);
    assert.equal(await page.locator('.compared').count(), 1);
    await page.locator('#what_if_B').selectOption({ index: 0 });
    await page.locator('.what_if_scenarios button.first').click();
    assert.equal(await problems.getAttribute('id'), 'what_if_B_problem');
    assert.deepEqual(await barriers(page), []);
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
}

test('the answers stay as they are, the other language says the same, and clearing takes it all away', async () => {
  const page = await at_what_if('nl');
  await show(page);
  await page.locator('.language a').click();
  assert.equal(await page.locator('h1').textContent(), texts.fr.page.title);
  assert.match((await page.locator('.what_if_sum').textContent()).replace(/\s/g, ' '), /euros par mois/);
  await page.locator('.back').click();
  assert.equal(await page.locator('main.result').count(), 1);
  await page.locator('#clear').click();
  await page.locator('.clear_question .danger').click();
  await page.goBack().catch(() => {});
  assert.equal(await page.locator('main.start').count(), 1);
  assert.doesNotMatch(await page.locator('body').innerText(), /1[.\u00a0]250/);
  await page.context().close();
});

test('planted: a request after load would be seen', async () => {
  const page = await at_what_if('nl');
  await page.evaluate(() => fetch('/nl/').catch(() => {}));
  assert.equal(page.requests.length, 1);
  await page.context().close();
});

test('a case of another window of ours comes with its date, and opens at the what-if; what is no case changes nothing', { timeout: 60_000 }, async () => {
  for (const [sent, arrives] of [[{ format: 'iura-case/1', date: '2026-05-01', answers: household.answers }, true], [{ format: 'iura-case/1', answers: 7 }, false]]) {
    const context = await site.browser.newContext();
    const sender = await context.newPage();
    await sender.goto(`${site.url}/nl/`);
    const opened = context.waitForEvent('page');
    await sender.evaluate((handed) => {
      const other = open('/nl/', '_blank');
      addEventListener('message', ({ source, data }) => { if (source === other && data.ready) other.postMessage(handed, location.origin); });
    }, sent);
    const page = await opened;
    await page.waitForSelector('html[data-ready="true"]');
    if (arrives) await page.waitForFunction((title) => document.querySelector('h1')?.textContent === title, texts.nl.page.title);
    else assert.notEqual(await page.locator('h1').first().textContent(), texts.nl.page.title);
    if (arrives) assert.ok(await page.locator('.what_if_curve select option').count() >= 1);
    assert.equal(new URL(page.url()).pathname, '/nl/');
    await context.close();
  }
});
