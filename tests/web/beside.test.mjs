// Dutch and French side by side: every question, answer and result; place, focus and what was typed stay; on a phone, on paper and without a mouse.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { barriers, focused, languages, oddities, open_site, other_of, walk, press_on } from './browser.mjs';
import { result_of } from './paper_page.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const household = read('tests/personas/single_parent.json');
const { answers } = household;
const texts = Object.fromEntries(languages.map((language) => [language, read(`i18n/beside/${language}.json`)]));

/** The words of the page in the one language alone: what the page would say without the other. */
const own_text = (page) => page.evaluate(() => {
  const main = document.querySelector('main').cloneNode(true);
  for (const theirs of main.querySelectorAll('.theirs')) theirs.remove();
  return main.textContent;
});
const their_text = (page) => page.evaluate(() => {
  const main = document.querySelector('main').cloneNode(true);
  for (const pair of main.querySelectorAll('.pair')) pair.firstElementChild.remove();
  return main.textContent;
});

/** Pairs whose parts are not in their languages, hold one another, or hold a private sign. */
const broken_pairs = (page, language) => page.evaluate(([own, other]) => [
  ...[...document.querySelectorAll('.pair')].filter((pair) => pair.children.length !== 2 || pair.children[1].lang !== other || pair.querySelector('.pair') || pair.closest('[lang]').lang !== own).map((pair) => pair.outerHTML),
  ...(document.documentElement.outerHTML.match(/.{0,40}[\uE000-\uE002].{0,40}/g) ?? []),
], [language, other_of(language)]);

for (const [language, viewport] of [['nl', { width: 360, height: 740 }], ['fr', { width: 1280, height: 900 }]]) {
  test(`${language}: on every page of a journey all own words stay, and the others are those of the other language`, { timeout: 280_000 }, async () => {
    const page = await site.start(language, { viewport });
    let seen = 0;
    const each = async () => {
      seen += 1;
      const alone = await own_text(page);
      await page.locator('.language a').click();
      const other = await own_text(page);
      await page.locator('.language a').click();
      await page.locator('#beside').click();
      assert.equal(await own_text(page), alone);
      assert.equal(await their_text(page), other);
      assert.deepEqual(await broken_pairs(page, language), []);
      assert.deepEqual(await oddities(page), []);
      if (seen % 8 === 1) assert.deepEqual(await barriers(page), []);
      await page.locator('#beside').click();
    };
    await walk(page, answers, { each });
    assert.ok(seen > 12, `${seen} pages`);
    await page.locator('#beside').click();
    assert.deepEqual(await broken_pairs(page, language), []);
    assert.deepEqual(await barriers(page), []);
    assert.deepEqual(await oddities(page), []);
    assert.deepEqual(page.complaints, []);
    assert.deepEqual(page.requests, []);
    await page.context().close();
  });
}

test('on a phone the other language stands under each line, on a desk beside it, and on paper too', { timeout: 60_000 }, async () => {
  const place = (page) => page.evaluate(() => {
    const [own, theirs] = [...document.querySelector('h1 .pair').children].map((one) => one.getBoundingClientRect());
    return theirs.left >= own.right ? 'beside' : theirs.top >= own.bottom ? 'under' : 'over each other';
  });
  for (const [width, where] of [[360, 'under'], [1280, 'beside']]) {
    const page = await site.start('nl', { viewport: { width, height: 800 } });
    await page.locator('.start_place .first').click();
    await page.locator('#beside').click();
    assert.equal(await place(page), where);
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('h1 .theirs').isVisible());
    await page.context().close();
  }
});

test('by keyboard: focus, step, scroll, open parts and half-typed text stay; the change is said', { timeout: 60_000 }, async () => {
  const page = await site.start('nl', { viewport: { width: 800, height: 500 } });
  await page.locator('.start_place .first').click();
  for (let n = 0; n < 12 && await page.locator('form input[type="text"]').count() === 0; n += 1) { await page.locator('form input[value="unknown"], form input[value="none"]').first().check(); await press_on(page); }
  const input = page.locator('form input[type="text"]').first();
  await input.pressSequentially('3x');
  const heading = await page.locator('h1').textContent();
  await page.locator('#beside').focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('h1 .pair > span').first().textContent(), heading);
  assert.equal(await input.inputValue(), '3x');
  assert.match(await focused(page), /^button/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'beside');
  assert.equal(await page.locator('#beside').getAttribute('aria-pressed'), 'true');
  assert.ok((await page.locator('.only_heard[role="status"]').textContent()).includes(texts.nl.shown));
  await input.focus();
  await page.keyboard.type('y');
  assert.equal(await input.inputValue(), '3xy');
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'INPUT');
  await page.locator('form button.first').click();
  assert.ok(await page.locator('.problems .pair').count() > 0, 'errors are in both languages');
  await page.locator('.language a').click();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'fr');
  assert.equal(await input.inputValue(), '3xy');
  assert.deepEqual(await broken_pairs(page, 'fr'), []);
  await page.context().close();
});

test('at the result: what is open stays open and the page stays where it was scrolled to, in either language; clearing leaves no sign of the joining', { timeout: 90_000 }, async () => {
  const page = await result_of(site, 'nl', household, { viewport: { width: 1000, height: 700 } });
  const details = page.locator('.card details.more').first();
  await details.locator(':scope > summary').click();
  await page.evaluate(() => scrollTo(0, 900));
  for (const press of ['.language a', '.language a', '#beside', '#beside']) {
    const before_press = await page.evaluate(() => scrollY);
    await page.evaluate((what) => document.querySelector(what).click(), press);
    assert.equal(await details.evaluate((one) => one.open), true, press);
    if (press !== '#beside') assert.ok(Math.abs(await page.evaluate(() => scrollY) - before_press) < 200, press);
  }
  await page.locator('#beside').click();
  assert.ok(await page.locator('.card .pair').count() > 10);
  await page.locator('#clear').click();
  await page.locator('.clear_question .danger').click();
  assert.doesNotMatch(await page.locator('body').innerText(), /[\uE000-\uE002]/);
  await page.context().close();
});
