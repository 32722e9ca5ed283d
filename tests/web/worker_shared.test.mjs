// The worker's page on a computer of others, such as at a counter: nothing of a client stays when nobody does anything.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { barriers, languages, oddities, open_site } from './browser.mjs';
import { filled, safety_words, saved_words } from './saved_page.mjs';
import { focused_path, start_worker } from './worker_page.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

const age = '[data-path="you/age"] input';
const dialog = (page) => page.locator('dialog[open]');

for (const language of languages) {
  const w = safety_words[language].shared;

  test(`${language}: it asks after four minutes and wipes after five, in a dialog too; then an empty sheet, still protected`, { timeout: 120_000 }, async () => {
    const page = await start_worker(site, language, { bypassCSP: true });
    await page.clock.install({ time: new Date('2026-11-22T12:00:00') });
    const minutes = (count) => page.clock.runFor(count * 60_000);
    await page.locator('#shared').click();
    assert.equal(await page.locator('#shared').innerText(), w.turn_off);
    await page.locator(age).fill('47');
    await minutes(3.9);
    await page.keyboard.press('Tab');
    await minutes(3.9);
    assert.equal(await dialog(page).count(), 0, 'a key starts the five minutes anew');
    await page.locator('#files_button').click();
    await page.locator('#file_passphrase').fill('geheim woord 47');
    await minutes(4.1);
    assert.equal(await dialog(page).last().getAttribute('role'), null, 'the dialog of files is open as well');
    const asked = page.locator('.warning_dialog');
    assert.ok(await asked.isVisible());
    assert.equal(await page.evaluate(() => document.activeElement.textContent), w.stay);
    assert.deepEqual(await barriers(page), []);
    await page.keyboard.press('Escape');
    assert.equal(await asked.count(), 0);
    assert.equal(await page.locator('#file_passphrase').inputValue(), 'geheim woord 47', 'who answers goes on');
    await minutes(5.1);
    assert.equal(await dialog(page).count(), 0);
    assert.equal((await page.locator('.notice').innerText()).replace(/\u00a0/g, ' '), filled(w.cleared, { minutes: 5 }));
    assert.deepEqual([await page.locator(age).inputValue(), await page.locator('#file_passphrase').inputValue(), await focused_path(page)], ['', '', 'you/age']);
    assert.ok(await page.locator('.safety').getByText(w.bar).isVisible(), 'for the next client too');
    assert.deepEqual([page.complaints, page.requests.filter((url) => !url.startsWith('blob:'))], [[], []]);
    await page.context().close();
  });

  test(`${language}: no file is kept there and no other window gets the case; all can be wiped from far below; turned off, nothing is ever wiped`, { timeout: 60_000 }, async () => {
    const page = await start_worker(site, language, { bypassCSP: true });
    await page.clock.install({ time: new Date('2026-11-22T12:00:00') });
    const buttons = await page.locator('.tools > button').count();
    await page.locator('#shared').click();
    assert.equal(await page.locator('.tools > button').count(), buttons - 1, 'the workbench would be another window');
    await page.locator(age).fill('47');
    await page.locator('#files_button').click();
    assert.equal(await page.locator('#file_save').count(), 0);
    assert.ok((await dialog(page).innerText()).includes(saved_words[language].worker.lead_shared));
    await page.keyboard.press('Escape');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    assert.deepEqual([await barriers(page), (await oddities(page)).filter((odd) => !odd.startsWith('address '))], [[], []]);
    await page.locator('#wipe_now').click();
    assert.equal(await page.locator(age).inputValue(), '');
    await page.locator(age).fill('52');
    await page.locator('#shared').click();
    await page.clock.runFor(30 * 60_000);
    assert.equal(await page.locator(age).inputValue(), '52');
    await page.context().close();
  });
}
