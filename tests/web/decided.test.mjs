// A decision that was otherwise: from a card to what may explain it; by keyboard, at 320 px, in both languages; on the worker's page too; nothing is sent.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { barriers, focused, languages, oddities, open_site, words } from './browser.mjs';
import { result_of } from './paper_page.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const household = read('tests/personas/working_poor_single.json');
const texts = Object.fromEntries(languages.map((language) => [language, read(`i18n/decided/${language}.json`)]));
const plain = (text) => text.replace(/\s/g, ' ');

/** At the decision on the first card, of somebody with a small wage. */
async function at_decision(language, options) {
  const page = await result_of(site, language, household, options);
  await page.locator('.card').first().getByRole('button', { name: texts[language].page.open }).click();
  return page;
}

async function decide(page, amount) {
  await page.locator('#decided_granted').check();
  await page.locator('#decided_amount').fill(amount);
  await page.locator('main form button.first').click();
}

for (const language of languages) {
  test(`${language}: an amount is explained, with article and question; axe finds nothing, 320 px is enough, nothing is asked for, and the answers stay`, { timeout: 120_000 }, async () => {
    for (const options of [{ viewport: { width: 320, height: 640 } }, ...(language === 'fr' ? [{ colorScheme: 'dark' }] : [])]) {
      const page = await at_decision(language, options);
      assert.equal(await page.locator('h1').textContent(), texts[language].page.title);
      assert.equal(await focused(page), 'h1');
      assert.deepEqual(await barriers(page), []);
      await decide(page, '100');
      assert.match(plain(await page.locator('.decided_found .lead').textContent()), language === 'nl' ? /138,18 euro per maand.* 38,18 euro minder/ : /138,18 euros par mois.* 38,18 euros de moins/);
      const explanations = page.locator('.decided_found ol > li');
      assert.ok(await explanations.count() >= 2);
      assert.match(await explanations.first().locator('strong').first().textContent(), language === 'nl' ? /^Vraag aan het OCMW: / : /^Question pour le CPAS/);
      assert.match(await explanations.first().locator('.article').textContent(), /art\. /);
      assert.match(plain(await page.locator('.decided_found').textContent()), language === 'nl' ? /arbeidsrechtbank, binnen drie maanden/ : /tribunal du travail, gratuitement, dans les trois mois/);
      assert.deepEqual(await barriers(page), []);
      assert.deepEqual(await oddities(page), []);
      assert.deepEqual(page.complaints, []);
      assert.deepEqual(page.requests, []);
      await page.locator('.back').click();
      assert.match(plain(await page.locator('.card .amount').first().textContent()), /138,18/);
      await page.context().close();
    }
  });
}

test('by keyboard alone; what is missing or cannot be read is said at its field, and what was typed stays, in the other language too', { timeout: 60_000 }, async () => {
  const page = await at_decision('nl');
  await page.locator('main form button.first').press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'decided_granted');
  assert.equal(await page.locator('#decided_problem').textContent(), texts.nl.page.choose);
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('veel');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'decided_amount');
  assert.equal(await page.locator('#decided_amount').getAttribute('aria-invalid'), 'true');
  assert.ok((await page.locator('#decided_amount_problem').textContent()).length > 10);
  assert.equal(await page.locator('#decided_amount').inputValue(), 'veel');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('90,5');
  await page.keyboard.press('Enter');
  assert.match(plain(await page.locator('.decided_found .lead').textContent()), /90,50 euro per maand/);
  assert.match(plain(await page.locator('.only_heard[role="status"]').textContent()), /90,50 euro per maand/);
  await page.locator('.language a').click();
  assert.equal(await page.locator('h1').textContent(), texts.fr.page.title);
  assert.equal(await page.locator('#decided_amount').inputValue(), '90,5');
  assert.match(plain(await page.locator('.decided_found .lead').textContent()), /90,50 euros par mois/);
  await page.locator('#decided_refused').check();
  assert.equal(await page.locator('.decided_found').count(), 0, 'what was found is of another decision');
  await page.locator('main form button.first').click();
  assert.match(await page.locator('.decided_found .lead').textContent(), /refus/);
  assert.ok(await page.locator('.decided_found ol > li').count() > 2);
  await page.context().close();
});

test('an explanation leads to the answer and back to the result; clearing takes it all away', { timeout: 60_000 }, async () => {
  const page = await at_decision('nl');
  await decide(page, '100');
  await page.locator('.decided_found .missing button').first().click();
  assert.equal(await page.locator('main.question').count(), 1);
  await page.goBack();
  assert.equal(await page.locator('h1').textContent(), texts.nl.page.title);
  await page.locator('#clear').click();
  await page.locator('.clear_question .danger').click();
  await page.goBack().catch(() => {});
  assert.equal(await page.locator('main.start').count(), 1);
  assert.doesNotMatch(await page.locator('body').innerText(), /138,18/);
  await page.context().close();
});

test('the worker finds it with the right, by keyboard, with the scenario that is shown', { timeout: 60_000 }, async () => {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await page.goto(`${site.url}${words.nl.worker.path}`);
  await page.waitForSelector('html[data-ready="true"]');
  await page.locator('#preset').selectOption({ index: 1 });
  await page.locator('#preset_apply').click();
  const right = page.locator('.right').first();
  await right.locator('summary').first().click();
  await right.locator('.decided > summary').press('Enter');
  await right.locator('input[value="granted"]').check();
  await right.locator('input[type="text"]').fill('10');
  await right.locator('form button').press('Enter');
  assert.match(plain(await right.locator('.decided_found .lead').textContent()), /10 euro/);
  assert.ok(await right.locator('.decided_found ol > li').count() > 0);
  assert.deepEqual(await barriers(page), []);
  await context.close();
});
