// Rows 55 to 59 of the table of bad inputs, in a real browser: going about. (53 and 54, the address: saved_hostile.test.mjs.)
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { fill, focused, languages, open_site, press_on, walk, words } from './browser.mjs';
import { begin_with } from './saved_page.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

const heading = (page) => page.locator('h1').textContent();
const filled = (page) => page.locator('form input').evaluateAll((inputs) => inputs.map((input) => (input.type === 'text' ? input.value : input.checked)));

for (const language of languages) {
  test(`row 55 (${language}): Back and Forward, 50 times: the answers stay, the focus is on the heading, and no step comes twice`, { timeout: 60_000 }, async () => {
    const page = await site.start(language);
    await page.locator('.start_place .first').click();
    const pages = [];
    for (let n = 0; n < 6; n += 1) {
      await fill(page);
      pages.push([await heading(page), await filled(page)]);
      if (n < 5) await press_on(page);
    }
    const length = await page.evaluate(() => history.length);
    let at = 5;
    for (let n = 0; n < 50; n += 1) {
      const step = n % 10 < 5 ? -1 : 1;
      at += step;
      await page.evaluate((by) => history.go(by), step);
      await page.waitForFunction((wanted) => document.querySelector('h1').textContent === wanted, pages[at][0]);
      assert.equal(await focused(page), 'h1');
      if (n < 10) assert.deepEqual(await filled(page), pages[at][1]);
    }
    assert.equal(await page.evaluate(() => history.length), length);
    assert.deepEqual([page.complaints, page.requests], [[], []]);
    await page.context().close();
  });

  test(`row 57 (${language}): a double Enter or a key held down goes one step, not two, and asks nothing of the next page`, async () => {
    const page = await site.start(language);
    await page.locator('.start_place .first').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const first = await heading(page);
    await fill(page);
    await page.locator('form button.first').focus();
    await page.keyboard.down('Enter');
    for (let n = 0; n < 5; n += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    const second = await heading(page);
    assert.notEqual(second, first);
    assert.equal(await page.locator('.problems').count(), 0);
    assert.equal(await focused(page), 'h1');
    await page.goBack();
    assert.equal(await heading(page), first, 'one step back is the page before');
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
}

test('row 56: reloading half-way: warned before, the answers gone after, and no warning where nothing was filled in', async () => {
  for (const language of languages) {
    const page = await site.start(language);
    const asked = [];
    page.on('dialog', (dialog) => { asked.push(dialog.type()); return dialog.accept(); });
    await page.locator('.start_place .first').click();
    await page.reload();
    await page.waitForSelector('html[data-ready="true"]');
    assert.deepEqual(asked, []);
    await page.locator('.start_place .first').click();
    await fill(page);
    await press_on(page);
    await page.reload();
    await page.waitForSelector('html[data-ready="true"]');
    assert.deepEqual(asked, ['beforeunload']);
    assert.deepEqual([await heading(page), await page.locator('.start_place .first').textContent()], [words[language].start.title, words[language].start.begin]);
    await page.context().close();
  }
});

test('row 58: two tabs at once know nothing of each other, clearing one included', async () => {
  const one = await site.start('nl');
  const other = await one.context().newPage();
  await other.goto(`${site.url}/nl/`);
  await other.waitForSelector('html[data-ready="true"]');
  const answers = (page) => page.locator('.answer_group').allInnerTexts().then((texts) => texts.join());
  for (const [page, age] of [[one, '71'], [other, '19']]) {
    await page.bringToFront();
    await begin_with(page, age, 3);
    await page.locator('.beside button.link').last().click();
  }
  await one.bringToFront();
  const told = await answers(other);
  assert.match(told, /\b19\b/);
  assert.doesNotMatch(told, /\b71\b/);
  assert.match(await answers(one), /\b71\b/);
  await one.locator('#clear').click();
  await one.locator('.clear_question .danger').click();
  assert.equal(await heading(one), words.nl.start.title);
  assert.equal(await answers(other), told);
  await one.context().close();
});

test('row 59: where storage and cookies are refused there is no difference at all: nothing of ours even touches them', async () => {
  const ordinary = await site.start('nl');
  await walk(ordinary);
  const context = await site.browser.newContext({ locale: 'nl-BE' });
  await context.addInitScript(() => {
    window.touched = [];
    const refuse = (thing, name) => Object.defineProperty(thing, name, { configurable: true, get() { window.touched.push(name); throw new DOMException('refused', 'SecurityError'); }, set() { window.touched.push(name); } });
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) refuse(window, name);
    refuse(Document.prototype, 'cookie');
    for (const name of ['serviceWorker', 'storage']) refuse(Navigator.prototype, name);
  });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await page.goto(`${site.url}/nl/`);
  await page.waitForSelector('html[data-ready="true"]');
  await walk(page);
  assert.equal(await page.locator('main').innerText(), await ordinary.locator('main').innerText());
  assert.deepEqual(await page.evaluate(() => window.touched), []);
  await Promise.all([ordinary, page].map((one) => one.context().close()));
});
