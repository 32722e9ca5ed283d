// A result with fifteen rights on a small phone: short while closed, and everything is there once opened.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { barriers, languages, oddities, open_site } from './browser.mjs';
import { persona, result_of } from './paper_page.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

const screen = { width: 360, height: 740 };
const most_screens = 16;

for (const language of languages) {
  test(`${language}: a single parent's result is at most ${most_screens} screens of a phone, and a closed card opens to its official name and its status`, async () => {
    const page = await result_of(site, language, persona('single_parent_flanders'), { viewport: screen, bypassCSP: true });
    const high = await page.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(high <= most_screens * screen.height, `${(high / screen.height).toFixed(1)} screens`);
    const card = page.locator('#part_likely .folded:not(:has(> .status)):has(.more > .official)').first();
    for (const part of ['.official', '.status']) assert.equal(await card.locator(part).isVisible(), false, part);
    await card.locator('.more > summary').press('Enter');
    for (const part of ['.official', '.status', '.to_do']) assert.equal(await card.locator(part).isVisible(), true, part);
    assert.deepEqual([await barriers(page), await oddities(page), page.complaints], [[], [], []]);
    await page.context().close();
  });

  test(`${language}: what has to be asked for stands by the place to go to, each place once, as the plan calls it; what comes in already says so while closed`, async () => {
    const page = await result_of(site, language, persona('single_parent_flanders'), { viewport: screen });
    const places = await page.locator('#part_ask .at_place > p').allTextContents();
    const plan = await page.locator('.plan h3').allTextContents();
    assert.ok(places.length >= 2 && places.length < await page.locator('#part_ask .card').count());
    assert.equal(new Set(places).size, places.length);
    assert.deepEqual(places.filter((place) => !plan.includes(place)), []);
    assert.equal(await page.locator('#part_ask .card').count(), await page.locator('#part_ask .at_place .card').count());
    assert.equal(await page.locator('#part_likely .folded > .status').first().isVisible(), true);
    await page.context().close();
  });
}
