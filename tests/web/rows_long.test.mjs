// Rows 63 and 70 of the table of bad inputs, in a real browser: a slow line with a slow phone, and one tab for a very long time.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { fill, languages, open_site, press_on, words } from './browser.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

// The first question needs a quarter of what comes in all; the rest follows by itself (start.test.mjs).
const readable = 4000;
const usable = 6000;

for (const language of languages) {
  test(`row 63 (${language}): at 400 kbit/s, 400 ms and a sixth of the speed it can be read within ${readable / 1000} s and used within ${usable / 1000} s`, { timeout: 60_000 }, async () => {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const begun = Date.now();
    const within = (most, what) => { const took = Date.now() - begun; assert.ok(took < most, `${what} after ${took} ms`); };
    const coming = page.goto(`${site.url}/${language}/`);
    await page.getByText(words[language].start.lead).waitFor({ timeout: 20_000 });
    within(readable, 'readable');
    await page.locator('.start_place .first').waitFor({ timeout: 30_000 });
    await page.locator('.start_place .first').click();
    await page.locator('form').waitFor();
    within(usable, 'usable');
    await coming;
    assert.equal(await page.getByText(words[language].start.trouble).count(), 0);
    await context.close();
  });
}

test('row 70: 10 000 evaluations in one tab: the memory of the core and of the page is after 10 000 what it was after 1 000', { timeout: 120_000 }, async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  await page.addInitScript(() => {
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (...what) => { const made = await instantiate(...what); if (made.exports.iura_call) window.core = made.exports; return made; };
  });
  await page.goto(`${site.url}/nl/`);
  await page.waitForSelector('html[data-ready="true"]');
  const evaluate = (count) => page.evaluate((times) => {
    const { core } = window;
    const bytes = (text) => new TextEncoder().encode(text);
    const results = new Set();
    for (let n = 0; n < times; n += 1) {
      const request = bytes(JSON.stringify({ op: 'assess', date: '2026-11-22', guidance: n % 50 === 0, answers: { you: { age: 18 + (n % 60), homeless: false, incomes: [{ kind: 'wage', amount: { amount: String(n % 2000), per: 'month', basis: 'net' } }], accounts: [{ balance: String(n * 7) }] }, others: Array.from({ length: n % 5 }, (_, child) => ({ relation: 'child', age: child })) } }));
      const room = core.iura_request(request.length);
      new Uint8Array(core.memory.buffer, room, request.length).set(request);
      const length = core.iura_call();
      const answer = new Uint8Array(core.memory.buffer, core.iura_response(), length);
      results.add(answer.reduce((sum, byte) => (sum * 31 + byte) | 0, 0));
    }
    return [core.memory.buffer.byteLength, results.size];
  }, count);
  const [after_1000, kinds] = await evaluate(1000);
  assert.ok(kinds > 500, 'they were evaluations of different households');
  assert.deepEqual((await evaluate(9000))[0], after_1000);

  // And with the page around it: an answer changed, drawn and evaluated, again and again.
  const devtools = await context.newCDPSession(page);
  const used = async () => { await devtools.send('HeapProfiler.collectGarbage'); return (await devtools.send('Runtime.getHeapUsage')).usedSize; };
  await page.locator('.start_place .first').click();
  for (let n = 0; n < 6; n += 1) { await fill(page); await press_on(page); }
  const change = (times) => page.evaluate(async (count) => {
    for (let n = 0; n < count; n += 1) {
      const choices = [...document.querySelectorAll('form input:not([type="text"])')];
      choices[n % choices.length].click();
      await null;
    }
  }, times);
  await change(300);
  const before_that = await used();
  await change(1000);
  const grown = await used() - before_that;
  assert.ok(grown < 1_000_000, `${grown} bytes more`);
  assert.ok(await page.evaluate(() => window.core.memory.buffer.byteLength) <= after_1000 * 2);
  await context.close();
});
