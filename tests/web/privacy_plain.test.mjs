// What is left of the proof of privacy: every page without JavaScript. (The headers on each kind of file of a real nginx: headers.test.mjs.)
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { open_site } from './browser.mjs';
import { site as folder } from './hosts.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

test('without JavaScript no page sends what one types in it, sets a cookie or keeps anything', { timeout: 120_000 }, async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request));
  const pages = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.html')).map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`);
  assert.ok(pages.length > 25);
  for (const path of pages) {
    const answer = await page.goto(site.url + path);
    assert.equal('set-cookie' in answer.headers(), false, path);
    // What can be typed in or sent without a script, is typed in and sent.
    for (const field of await page.locator('input:visible:not([type="radio"], [type="checkbox"], [type="file"]), textarea:visible').all()) if (await field.isEditable()) { await field.fill('Kanarie7351942'); await field.press('Enter'); }
    for (const button of await page.locator('button:visible').all()) if (await button.isEnabled()) await button.click();
    assert.equal(page.url(), site.url + path);
    assert.equal(await page.locator('form[action], [formaction]').count(), 0, path);
  }
  for (const request of asked) {
    const { search, origin } = new URL(request.url());
    assert.deepEqual([request.method(), search, origin, request.postData()], ['GET', '', site.url, null]);
  }
  assert.deepEqual(await context.cookies(), []);
  assert.deepEqual((await context.storageState({ indexedDB: true })).origins, []);
  await context.close();
});

test('a form that somebody plants sends nothing: the policy refuses it, also without JavaScript', async () => {
  const page = await (await site.browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.route('**/nl/', async (route) => {
    const response = await route.fetch();
    return route.fulfill({ response, body: (await response.text()).replace('<main', '<form action="/x" method="get"><input name="v"><button id="go">x</button></form><main') });
  });
  await page.goto(`${site.url}/nl/`);
  await page.fill('input[name="v"]', 'Kanarie7351942');
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.click('#go', { noWaitAfter: true, timeout: 2000 }).catch(() => {});
  await page.waitForTimeout(300);
  assert.deepEqual([page.url(), asked.filter((url) => url.includes('Kanarie') && !url.startsWith(site.url))], [`${site.url}/nl/`, []]);
  await page.context().close();
});
