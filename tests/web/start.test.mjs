// The first question can be answered before the rest of the page has come; who is quicker than the network waits, and loses nothing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { barriers, languages, oddities, open_site, other_of, press_on, words } from './browser.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

const { first_load } = JSON.parse(readFileSync(new URL('../../build/site.json', import.meta.url), 'utf8'));
/** What counts as the first load. */
const first_of = Object.fromEntries(first_load.map(({ language, files }) => [language, files.map((path) => path.replace('index.html', ''))]));

/** A page of which nothing comes but what the first question needs, until `let_come`; `refuse`: what is asked for until then fails. */
async function early(language, refuse = false) {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 740 }, locale: `${language}-BE` });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  let come;
  let held = true;
  const arrival = new Promise((resolve) => { come = resolve; });
  page.early = [];
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (first_of[language].includes(pathname)) { page.early.push(pathname); return route.continue(); }
    if (held && refuse) return route.abort();
    if (held) await arrival;
    return route.continue();
  });
  page.let_come = () => { held = false; come(); };
  await page.goto(`${site.url}/${language}/`);
  await page.locator('.start_place .first').waitFor();
  return page;
}

/** On the first page of questions, with one answer. */
async function first_answer(page) {
  await page.locator('.start_place .first').click();
  await page.locator('form input[value="none"]').check();
}
const is_answered = (page) => page.locator('form input[value="none"]').isChecked();

const is_whole = (page) => page.waitForSelector('html[data-ready="true"]');
const told = (page) => page.locator('.notice').innerText();

for (const language of languages) {
  const w = words[language];

  test(`${language}: the first page of questions is filled in before the rest has come, and is gone on from by itself once it is there`, async () => {
    const page = await early(language);
    assert.equal(await page.getAttribute('html', 'data-ready'), null);
    await first_answer(page);
    const title = await page.locator('h1').textContent();
    assert.deepEqual([...await barriers(page), ...await oddities(page)], []);
    await press_on(page);
    assert.equal(await told(page), w.start.loading);
    assert.equal(await page.evaluate(() => document.activeElement.className), 'notice');
    assert.equal(await page.locator('h1').textContent(), title);
    assert.ok(await is_answered(page));
    page.let_come();
    await is_whole(page);
    assert.equal(await page.locator('.notice').count(), 0);
    assert.notEqual(await page.locator('h1').textContent(), title);
    await page.goBack();
    assert.ok(await is_answered(page));
    await page.context().close();
  });

  test(`${language}: when the rest does not come, it says so, keeps what was filled in, and tries again when asked`, async () => {
    const page = await early(language, true);
    const broken = page.getByText(w.start.rest_failed);
    await broken.waitFor();
    assert.deepEqual(await barriers(page), []);
    await first_answer(page);
    await press_on(page);
    await broken.waitFor();
    await page.locator('.notice button').click();
    await broken.waitFor();
    page.let_come();
    await page.locator('.notice button').click();
    await is_whole(page);
    await page.locator('.notice').waitFor({ state: 'detached' });
    await page.goBack();
    assert.ok(await is_answered(page));
    await page.context().close();
  });

  test(`${language}: the other language, and clearing everything, also wait or work before the rest is there`, async () => {
    const page = await early(language);
    await first_answer(page);
    await page.locator('.language a').click();
    assert.equal(await told(page), w.start.loading);
    page.let_come();
    await is_whole(page);
    assert.equal(await page.getAttribute('html', 'lang'), other_of(language));
    assert.ok(await is_answered(page));
    await page.context().close();

    const other = await early(language);
    await first_answer(other);
    await press_on(other);
    assert.equal(await told(other), w.start.loading);
    await other.locator('#clear').click();
    await other.locator('.clear_question .danger').click();
    assert.equal(await told(other), w.header.cleared);
    other.let_come();
    await is_whole(other);
    assert.equal(await told(other), w.header.cleared);
    await other.locator('.start_place .first').click();
    assert.equal(await other.locator('form input:checked').count(), 0);
    await other.context().close();

    const back = await early(language);
    await first_answer(back);
    const started = await back.locator('h1').textContent();
    await press_on(back);
    await back.goBack();
    back.let_come();
    await is_whole(back);
    assert.equal(await back.locator('.start_place').count(), 1);
    await back.goForward();
    assert.equal(await back.locator('h1').textContent(), started);
    assert.ok(await is_answered(back));
    await back.context().close();
  });
}

test('all of what counts as the first load was waited for, once', async () => {
  const page = await early('nl');
  assert.deepEqual(page.early.sort(), [...first_of.nl].sort());
  await page.context().close();
});
