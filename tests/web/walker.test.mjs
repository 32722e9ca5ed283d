// Somebody who clicks and types at random, in both languages. The same seed walks the same way.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { barriers, fill, languages, oddities, open_site, typical } from './browser.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

const steps = process.env.IURA_LONG ? 400 : 150;

function chance(seed) {
  let state = seed;
  const next = () => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return state / 2 ** 32; };
  return { one_of: (list) => list[Math.floor(next() * list.length)], happens: (likely) => next() < likely };
}

const typings = ['0', '1', '2', '17', '18', '34', '65', '130', '131', '650', '1.200,50', '1 200,50', '1,200', '1200,-', '\u20ac 900', '12,505', '-50', '1e309', 'NaN', '999999999999999999',
  'twaalfhonderd', '\u0661\u0662\u0660\u0660', '\u202e0021', '2026', '1990', '26', '29', '02', '11', '1/2', '<b>1</b>', '{n}', '', '   ', 'x'.repeat(60)];

const lists = ['others', 'incomes', 'accounts', 'properties', 'cessions'];

/** Mostly what people answer, at times that they do not know; now and then there is something in a list. */
const sensible = ({ happens }) => (path) => {
  if (lists.includes(path.split('/').at(-1))) return happens(0.4) ? [{}] : happens(0.8) ? [] : 'unknown';
  return happens(0.8) ? typical(path) : 'unknown';
};

async function act(page, random) {
  const { one_of, happens } = random;
  const all = (selector) => page.locator(selector).filter({ visible: true });
  const click = async (options) => { const some = await options.count(); if (some > 0) await options.nth(one_of([...Array(some).keys()])).click({ timeout: 1000 }).catch(() => {}); };
  const click_one = (selector) => click(all(selector));
  if (happens(0.5)) {
    if (await all('main.question form').count() > 0 && await all('.items').count() === 0) await fill(page, {}, sensible(random));
    return click_one('form .buttons .first, .start_place .first, main.result .buttons .first');
  }
  if (happens(0.2)) {
    for (const field of await all('form [data-path]').all()) {
      for (const input of await field.locator('input[type="text"]').all()) { await input.fill(one_of(typings), { timeout: 500 }).catch(() => {}); await input.blur({ timeout: 500 }).catch(() => {}); }
      if (happens(0.5)) await click(field.locator('.choice input').filter({ visible: true }));
    }
    return click_one('form button[type="submit"]');
  }
  return one_of([
    () => click_one('button.first'), () => click_one('main button'), () => click_one('main button'), () => click_one('.answer_group .change button'), () => click_one('.missing button'),
    () => click_one('summary'), () => click_one('.problems a'), () => click_one('.language a'), () => click_one('.bottom li:first-child a'), () => click_one('.brand'),
    () => page.evaluate(() => history.back()), () => page.evaluate(() => history.back()), () => page.evaluate(() => history.forward()),
    () => click_one('#clear'), () => click_one('.clear_question .second'),
    () => page.keyboard.press('Enter'), () => page.keyboard.press('Escape'), () => page.keyboard.press('Tab'),
  ])();
}

async function begin_anew(page) {
  if (await page.locator('.clear_question').count() === 0) await page.locator('#clear').click();
  await page.locator('.clear_question .danger').click();
}

for (const language of languages) {
  test(`${language}: ${steps} random steps leave no error, no odd text, no request, no barrier`, { timeout: 900_000 }, async () => {
    const page = await site.start(language, { viewport: { width: 420, height: 900 } });
    await page.evaluate(() => { window.print = () => {}; });
    const random = chance(language === 'nl' ? 20261122 : 20020526);
    const seen = new Map();
    for (let n = 0; n < steps; n += 1) {
      if (!page.url().startsWith(site.url)) await page.goForward();
      if (n % 50 === 49) await begin_anew(page); else await act(page, random);
      await page.evaluate(() => new Promise((done) => { setTimeout(done, 10); }));
      const where = `step ${n}, at "${await page.locator('h1').textContent()}"`;
      assert.deepEqual(await oddities(page), [], where);
      assert.deepEqual(page.complaints, [], where);
      assert.deepEqual(page.requests, [], where);
      const state = `${await page.locator('html').getAttribute('lang')} ${await page.locator('main').getAttribute('class')} ${await page.locator('h1').textContent()} ${await page.locator('.problems').count()}`;
      if (!seen.has(state) && (seen.size < 40 || seen.size % 4 === 0)) assert.deepEqual(await barriers(page), [], where);
      seen.set(state, n);
    }
    assert.ok(seen.size > steps / 6, `${seen.size} different pages`);
    await page.context().close();
  });
}
