// Somebody who clicks and types at random, in both languages. The same seed walks the same way.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { barriers, languages, oddities, open_site } from './browser.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

const steps = 400;

function chance(seed) {
  let state = seed;
  const next = () => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return state / 2 ** 32; };
  return { one_of: (list) => list[Math.floor(next() * list.length)], happens: (likely) => next() < likely };
}

const fitting = ['0', '1', '2', '8', '17', '18', '34', '65', '650', '1.200,50'];
const typings = [...fitting, '130', '131', '1 200,50', '1,200', '1200,-', '\u20ac 900', '12,505', '-50', '1e309', 'NaN', '999999999999999999',
  'twaalfhonderd', '\u0661\u0662\u0660\u0660', '\u202e0021', '2026', '1990', '26', '29', '02', '11', '1/2', '<b>1</b>', '{n}', '', '   ', 'x'.repeat(60)];

async function act(page, { one_of, happens }) {
  const all = (selector) => page.locator(selector).filter({ visible: true });
  const click_one = async (selector) => { const count = await all(selector).count(); if (count > 0) await all(selector).nth(one_of([...Array(count).keys()])).click(); };
  if (happens(0.65)) {
    const careful = happens(0.75);
    await page.evaluate(() => { for (const fold of document.querySelectorAll('.fold')) fold.open = true; });
    for (const field of await all('form [data-path]').all()) {
      const pick = async (options) => { const some = await options.count(); if (some > 0) await options.nth(one_of([...Array(some).keys()])).click({ timeout: 500 }).catch(() => {}); };
      const texts = field.locator('input[type="text"]');
      const typed = await texts.count();
      if (typed === 0 || happens(0.2)) { await pick(field.locator('.choice input')); continue; }
      for (let n = 0; n < typed; n += 1) {
        const text = careful ? (typed === 3 ? ['2', '11', '2024'][n] : one_of(fitting)) : one_of(typings);
        await texts.nth(n).fill(text, { timeout: 500 }).catch(() => {});
        await texts.nth(n).blur({ timeout: 500 }).catch(() => {});
      }
      for (const kinds of await field.locator('.kinds').all()) await pick(kinds.locator('input'));
    }
    return click_one('form .buttons .first, .start_place .first');
  }
  return one_of([
    () => click_one('button.first'), () => click_one('button.first'),
    () => click_one('main button'), () => click_one('main button'), () => click_one('main button:not(.side_buttons button)'),
    () => click_one('summary'), () => click_one('.problems a'), () => click_one('.language a'), () => click_one('.bottom a'), () => click_one('.brand'),
    () => page.evaluate(() => history.back()), () => page.evaluate(() => history.back()), () => page.evaluate(() => history.forward()),
    async () => { if (happens(0.3)) await click_one('#clear'); }, () => click_one('.clear_question .second'), async () => { if (happens(0.2)) await click_one('.clear_question .danger'); },
    () => page.keyboard.press('Enter'), () => page.keyboard.press('Escape'), () => page.keyboard.press('Tab'),
  ])();
}

for (const language of languages) {
  test(`${language}: ${steps} random steps leave no error, no odd text, no request, no barrier`, { timeout: 900_000 }, async () => {
    const page = await site.start(language, { viewport: { width: 420, height: 900 } });
    await page.evaluate(() => { window.print = () => {}; });
    const random = chance(language === 'nl' ? 20261122 : 20020526);
    const seen = new Map();
    for (let n = 0; n < steps; n += 1) {
      if (!page.url().startsWith(site.url)) await page.goForward();
      await act(page, random);
      await page.evaluate(() => new Promise((done) => { setTimeout(done, 10); }));
      const where = `step ${n}, at "${await page.locator('h1').textContent()}"`;
      assert.deepEqual(await oddities(page), [], where);
      assert.deepEqual(page.complaints, [], where);
      assert.deepEqual(page.requests, [], where);
      const state = `${await page.locator('html').getAttribute('lang')} ${await page.locator('main').getAttribute('class')} ${await page.locator('h1').textContent()} ${await page.locator('.problems').count()}`;
      if (!seen.has(state) && (seen.size < 40 || seen.size % 4 === 0)) assert.deepEqual(await barriers(page), [], where);
      seen.set(state, n);
    }
    assert.ok(seen.size > 40, `${seen.size} different pages`);
    console.log(seen.size);
    await page.context().close();
  });
}
