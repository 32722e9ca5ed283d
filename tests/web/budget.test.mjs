// Income against the reference budget: a drawing that has a name, the same numbers in a table, and pages for more detail that come back.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { read_json } from '../samples.mjs';
import { barriers, languages, oddities, open_site } from './browser.mjs';
import { result_of } from './paper_page.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

const household = read_json('tests/personas/single_parent_brussels.json');
const { answers } = household;
const texts = (locator) => locator.evaluateAll((all) => all.map((one) => one.textContent.trim()));

for (const language of languages) {
  test(`${language}: the drawing has a title and says its numbers; the table right below has them all`, async () => {
    const page = await result_of(site, language, household);
    const drawing = page.locator('.comparison svg[role="img"]');
    assert.equal(await drawing.count(), 1);
    assert.notEqual((await drawing.locator('title').textContent()).trim(), '');
    const said = await drawing.locator('desc').textContent();
    const drawn = await texts(page.locator('.comparison .bar .value'));
    const table = page.locator('.comparison .numbers').first();
    const cells = await texts(table.locator('tbody td:nth-of-type(1)'));
    assert.equal(drawn.length, 3);
    for (const amount of drawn) assert.ok(said.includes(amount) && cells.includes(amount), amount);
    assert.deepEqual(await texts(page.locator('.comparison .bar .name')), (await texts(table.locator('tbody th'))).slice(0, 3));
    // The poverty line is the last row, and in the legend.
    assert.ok((await page.locator('.comparison .legend').textContent()).includes(cells.at(-1)));
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });

  test(`${language}: what a home costs can be told from the result, comes back to it and changes the budget`, async () => {
    const page = await result_of(site, language, household);
    const budget = () => page.locator('.comparison .bar.budget .value').textContent();
    const before = await budget();
    await page.locator('.comparison > .buttons button').first().click();
    await page.locator('[data-path="you/home_costs"] input').first().fill('1200');
    await page.locator('form button.first').click();
    await page.waitForSelector('.comparison');
    assert.notEqual(await budget(), before);
    assert.deepEqual(page.complaints, []);
    assert.deepEqual(page.requests, []);
    await page.context().close();
  });

  for (const options of [{ viewport: { width: 320, height: 700 } }, { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }, { viewport: { width: 640, height: 700 }, forcedColors: 'active' }]) {
    test(`${language}: the comparison has no barrier and no oddity at ${options.viewport.width} px ${options.colorScheme ?? options.forcedColors ?? ''}`, async () => {
      const page = await result_of(site, language, household, options);
      await page.locator('.comparison > details > summary').click();
      assert.deepEqual(await oddities(page), []);
      if (!options.forcedColors) assert.deepEqual(await barriers(page), []);
      await page.context().close();
    });
  }

  test(`${language}: who did not tell an income sees the budget alone; who has no home sees why there is none`, async () => {
    const page = await result_of(site, language, { ...household, answers: { ...answers, you: { ...answers.you, incomes: 'unknown' } } });
    assert.deepEqual(await page.locator('.comparison .bar').evaluateAll((bars) => bars.map((bar) => bar.className)), ['bar budget']);
    await page.context().close();
    const homeless = await result_of(site, language, read_json('tests/personas/homeless_in_shelter.json'));
    assert.equal(await homeless.locator('.comparison svg').count(), 0);
    assert.notEqual((await homeless.locator('.comparison .adequacy').textContent()).trim(), '');
    await homeless.context().close();
  });
}
