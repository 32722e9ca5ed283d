// What came with many rights: boxes to tick, a municipality that gives the region, the plan, the papers and the look back.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { read_json } from '../samples.mjs';
import { languages, oddities, open_site, walk, words } from './browser.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

/** Stops the walk at the page that has this question. */
async function walk_to(page, path, answers = {}) {
  const stop = new Error('there');
  await walk(page, answers, { each: async () => { if (await page.locator(`form [data-path="${path}"]`).count() > 0) throw stop; } }).catch((error) => { if (error !== stop) throw error; });
}

for (const language of languages) {
  const w = words[language];

  test(`${language}: a municipality, in either language, or a postcode chooses the region; what is not known chooses nothing`, async () => {
    const page = await site.start(language);
    await walk_to(page, 'you/region');
    const chosen = async (typed) => {
      await page.locator('.field_place input').fill(typed);
      return page.locator('[data-path="you/region"] input:checked').evaluateAll((all) => all.map((one) => one.value));
    };
    assert.deepEqual(await chosen('nergens'), []);
    assert.deepEqual(await chosen('Gent'), ['flanders']);
    assert.deepEqual(await chosen('namur'), ['wallonia']);
    assert.deepEqual(await chosen('1000'), ['brussels']);
    assert.deepEqual(await chosen('Eupen'), ['german_community']);
    assert.match(await page.locator('.field_place .read').textContent(), /Eupen/);
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });

  test(`${language}: boxes are ticked and unticked; "none of these" and "I don't know" stand for themselves`, async () => {
    const page = await site.start(language);
    await walk_to(page, 'you/needs');
    const box = (value) => page.locator(`[data-path="you/needs"] input[value="${value}"]`);
    const ticked = () => page.locator('[data-path="you/needs"] input:checked').evaluateAll((all) => all.map((one) => one.value));
    await box('debts').check();
    await box('food').check();
    assert.deepEqual(await ticked(), ['debts', 'food']);
    await box('none').check();
    assert.deepEqual(await ticked(), ['none']);
    await box('unknown').check();
    assert.deepEqual(await ticked(), ['unknown']);
    await box('digital').check();
    assert.deepEqual(await ticked(), ['digital']);
    await box('digital').uncheck();
    assert.deepEqual(await ticked(), []);
    await page.context().close();
  });

  test(`${language}: the contents lead to every part of the result, and the plan names the municipality that was typed`, async () => {
    const page = await site.start(language);
    const { answers } = read_json('tests/personas/single_parent_flanders.json');
    const type = async () => { if (await page.locator('.field_place input').count() > 0) await page.locator('.field_place input').fill('9000'); };
    await walk(page, answers, { each: type });
    const address = page.url();
    const links = page.locator('.contents button');
    assert.ok(await links.count() >= 6);
    for (let n = 0; n < await links.count(); n += 1) {
      await links.nth(n).press('Enter');
      const there = await page.evaluate(() => ({ name: document.activeElement.tagName, text: document.activeElement.textContent, top: document.activeElement.getBoundingClientRect().top, high: innerHeight }));
      assert.equal(there.name, 'H2');
      assert.ok((await links.nth(n).textContent()).startsWith(there.text));
      assert.ok(there.top >= -1 && there.top < there.high, `${there.text} is at ${there.top}`);
    }
    assert.equal(page.url(), address);
    const plan = page.locator('.plan');
    assert.ok((await plan.textContent()).includes(w.plan.yours.replace('{place}', language === 'nl' ? 'Gent' : 'Gand')));
    // The first place to go is told, the others open.
    assert.deepEqual((await plan.locator('details').evaluateAll((all) => all.map(({ open }) => open))).slice(0, 3), [true, false, false]);
    // What comes in already is folded: nobody has to claim it.
    assert.equal(await page.locator('#part_likely .card').first().locator(':scope > .to_do').count(), 0);
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });

  test(`${language}: the result has a plan, papers, and a look back that asks nothing of the network`, async () => {
    const page = await site.start(language);
    await walk(page, read_json('tests/personas/pensioner.json').answers);
    assert.equal(await page.locator('.plan > ol > li').count() > 2, true);
    assert.equal(await page.locator('.papers li').count() > 2, true);
    assert.match(await page.locator('.plan h3').first().textContent(), /ensio/);
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.locator('.look_back > summary').click();
    assert.match((await page.locator('.look_back dd').first().textContent()).replace(/\u00a0/g, ' '), /12 (maanden|mois)/);
    assert.deepEqual(requests, []);
    await page.locator('.card details.more > summary').first().click();
    assert.equal(await page.locator('.card details.more[open] .to_do').count(), 1);
    assert.equal((await page.locator('.plan h2').textContent()), w.plan.title);
    assert.deepEqual(await oddities(page), []);
    await page.context().close();
  });
}
