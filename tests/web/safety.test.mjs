// A computer that is not one's own: wiped when nobody does anything, after a warning; and a way out at once.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { barriers, chromium_args, languages, oddities, open_site, words } from './browser.mjs';
import { read_book } from '../../scripts/code_book.mjs';
import { load } from './module.mjs';
import { begin_with, download, filled, input, safety_words, saved_words, to_resume, to_save, to_view } from './saved_page.mjs';

const { write_code } = await load('saved/code');

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

/** A page whose clock we hold. */
async function start_with_clock(language) {
  const page = await (await site.browser.newContext({ locale: `${language}-BE`, viewport: { width: 360, height: 700 } })).newPage();
  await page.clock.install({ time: new Date('2026-11-22T12:00:00') });
  page.setDefaultTimeout(5000);
  await page.goto(`${site.url}/${language}/`);
  await page.waitForSelector('html[data-ready="true"]');
  return page;
}

const dialog = (page) => page.locator('dialog[open]');
const status = (page) => page.locator('#app > p[role="status"]').innerText();
const is_start = async (page, language) => {
  assert.equal(await page.locator('h1').innerText(), words[language].start.title);
  assert.equal(await page.locator('.start_place .first').innerText(), words[language].start.begin);
};

for (const language of languages) {
  test(`${language}: on a public computer it asks after four minutes, waits a minute, and wipes; each answer gives five minutes more`, { timeout: 120_000 }, async () => {
    const w = safety_words[language].shared;
    const page = await start_with_clock(language);
    const minutes = (count) => page.clock.runFor(count * 60_000);
    await page.getByRole('button', { name: w.turn_on }).first().click();
    assert.equal(await status(page), filled(w.on, { minutes: 5 }));
    await begin_with(page, '47');
    const where = await page.locator('h1').innerText();
    assert.ok(await page.locator('.safety').getByText(w.bar).isVisible());
    await page.clock.pauseAt(new Date('2026-11-22T12:02:00'));
    await page.mouse.down();
    await page.mouse.up();

    await minutes(3.9);
    await page.keyboard.press('Tab');
    await minutes(3.9);
    assert.equal(await dialog(page).count(), 0, 'a key starts the five minutes anew');
    await page.locator('form input').first().focus();
    await minutes(0.15);
    assert.ok(await dialog(page).isVisible());
    assert.equal(await dialog(page).getAttribute('role'), 'alertdialog');
    assert.match(await dialog(page).innerText(), /5\d|60/);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), w.stay);
    assert.deepEqual(await oddities(page), []);
    const heard = () => dialog(page).getByRole('status').textContent();
    const at_first = await heard();
    await page.clock.runFor(20_000);
    assert.equal(await heard(), at_first, 'not every second');
    await page.clock.runFor(8000);
    assert.match(await heard(), /\b30\b/);
    await page.clock.runFor(20_000);
    assert.match(await heard(), /\b10\b/);
    await page.keyboard.press('Escape');
    assert.equal(await dialog(page).count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'INPUT', 'the focus is where it was');
    assert.equal(await page.locator('h1').innerText(), where);

    await minutes(4.1);
    await page.getByRole('button', { name: w.stay }).click();
    await minutes(3.9);
    assert.equal(await dialog(page).count(), 0);
    await minutes(0.5);
    assert.ok(await dialog(page).isVisible());
    await page.mouse.move(5, 5);
    await minutes(0.7);
    await is_start(page, language);
    assert.equal((await page.locator('.notice').innerText()).replace(/\u00a0/g, ' '), filled(w.cleared, { minutes: 5 }));
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H1');
    assert.equal(await dialog(page).count(), 0);
    await page.goBack();
    await is_start(page, language);
    assert.ok(await page.locator('.safety').getByText(w.bar).isVisible(), 'for the next person too');
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
    await page.context().close();
  });
}

test('a computer that slept longer than that wipes when it wakes; without the mode nothing is ever wiped', { timeout: 60_000 }, async () => {
  const page = await start_with_clock('nl');
  await begin_with(page, '47');
  await page.clock.fastForward('05:00:00');
  assert.equal(await page.locator('.start_place').count(), 0);
  await to_view(page, safety_words.nl.shared.turn_on);
  await page.clock.fastForward('04:10');
  await dialog(page).waitFor();
  assert.deepEqual(await barriers(page), []);
  await page.keyboard.press('Escape');
  await page.clock.fastForward('01:00:00');
  await is_start(page, 'nl');
  await begin_with(page, '47');
  await to_view(page, safety_words.nl.shared.turn_off);
  await page.clock.fastForward('05:00:00');
  assert.equal(await page.locator('.start_place').count(), 0);
  await page.context().close();
});

test('on a public computer no file is offered, the code on paper is; everything can be wiped from every page', async () => {
  const page = await site.start('nl');
  await to_view(page, safety_words.nl.shared.turn_on);
  await begin_with(page, '47');
  await to_save(page, 'nl');
  assert.ok((await page.locator('main').innerText()).includes(saved_words.nl.save.file_shared));
  assert.equal(await page.locator('form').count(), 0);
  assert.ok(await page.locator('.code_groups li').count() > 2);
  assert.deepEqual([...await barriers(page), ...await oddities(page)], []);
  await page.setViewportSize({ width: 320, height: 600 });
  await page.evaluate(() => scrollTo(0, 600));
  const wipe = page.locator('.safety').getByRole('button', { name: safety_words.nl.shared.clear });
  assert.ok(await wipe.isVisible());
  assert.deepEqual(await oddities(page), []);
  for (const box of await page.locator('.safety button').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))) assert.ok(box >= 44, `${box} px`);
  await wipe.click();
  await is_start(page, 'nl');
  await page.context().close();
});

test('a field that gets the focus is not hidden behind what sticks at the top', async () => {
  const page = await site.start('nl', { viewport: { width: 360, height: 500 } });
  await to_view(page, safety_words.nl.shared.turn_on);
  await begin_with(page, '47');
  await to_resume(page, 'nl');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  for (let n = 0; n < 12; n += 1) {
    await page.keyboard.press('Shift+Tab');
    const hidden = await page.evaluate(() => {
      const one = document.activeElement;
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return one !== document.body && !one.contains(seen) && !seen?.contains(one) && one.textContent;
    });
    assert.equal(hidden, false);
  }
  await page.context().close();
});

/** An empty page of ours, and Back shows no answer. */
async function is_away(page, language) {
  const { path, page: title } = safety_words[language].exit;
  await page.waitForURL(`${site.url}${path}`);
  assert.deepEqual([await page.title(), await page.locator('body').innerText(), await page.locator('script').count()], [title, title, 0]);
  assert.deepEqual(await barriers(page), []);
  await page.goBack();
  await page.waitForSelector('html[data-ready="true"]');
  await is_start(page, language);
}

for (const [language, way, leave] of [
  ['nl', 'the button', (page) => page.getByRole('button', { name: safety_words.nl.exit.button }).click()],
  ['fr', 'Shift three times', async (page) => { for (let n = 0; n < 3; n += 1) await page.keyboard.press('Shift'); }],
  ['nl', 'Escape three times', async (page) => { for (let n = 0; n < 3; n += 1) await page.keyboard.press('Escape'); }],
]) {
  test(`${language}: one is away at once by ${way}: no question asked, nothing left, nobody else asked`, { timeout: 60_000 }, async () => {
    const page = await site.start(language);
    const asked = [];
    page.on('dialog', (one) => { asked.push(one.type()); return one.accept(); });
    await begin_with(page, '47');
    await leave(page);
    await is_away(page, language);
    assert.deepEqual(asked, []);
    assert.ok(page.requests.every((url) => url.startsWith(site.url)), `${page.requests}`);
    await page.context().close();
  });
}

test('keys that are not meant for it do not lead away, and each press is told', { timeout: 60_000 }, async () => {
  const page = await start_with_clock('nl');
  const press = async (...keys) => { for (const key of keys) await page.keyboard.press(key); };
  await press('Shift', 'Shift', 'Shift');
  await is_start(page, 'nl');
  await begin_with(page, '47', 2);
  await press('Shift', 'a', 'Shift', 'Shift');
  assert.equal(await status(page), safety_words.nl.exit.last);
  await page.clock.runFor(4000);
  await press('Shift');
  assert.equal(await status(page), filled(safety_words.nl.exit.presses, { left: 2 }));
  await press('Escape', 'Shift', 'Escape', 'Shift');
  await page.keyboard.down('Shift');
  for (let n = 0; n < 5; n += 1) await page.keyboard.down('Shift');
  await page.keyboard.up('Shift');
  assert.equal(new URL(page.url()).pathname, '/nl/');
  await page.context().close();
});

test('without a network leaving still empties the page', async () => {
  const page = await site.start('nl');
  await begin_with(page, '47');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: safety_words.nl.exit.button }).click();
  await page.waitForTimeout(300);
  assert.doesNotMatch(await page.locator('body').innerText().catch(() => ''), /47|Iura/);
  await page.context().close();
});

test('after clearing, no text of the answers is in the memory of the page', { timeout: 120_000 }, async () => {
  const page = await site.start('nl', { acceptDownloads: true });
  const canary = '8246193';
  await begin_with(page, '47');
  await to_resume(page, 'nl');
  const content = { format: 'iura-answers/1', edition: 1, made: '2026-11-22', law: '2026-11-22', answers: { you: { rent: { amount: canary, per: 'month' } } } };
  // As a code: a file that Playwright puts into a field keeps the field, and with it the page that was.
  await page.locator(input.code).fill(write_code(content, read_book()).join(' '));
  await page.getByRole('button', { name: saved_words.nl.resume.code_button }).click();
  await page.locator('.notice').waitFor();
  const client = await page.context().newCDPSession(page);
  const remembered = async () => {
    const parts = [];
    const take = ({ chunk }) => parts.push(chunk);
    client.on('HeapProfiler.addHeapSnapshotChunk', take);
    await client.send('HeapProfiler.collectGarbage');
    await client.send('HeapProfiler.takeHeapSnapshot');
    client.off('HeapProfiler.addHeapSnapshotChunk', take);
    const snapshot = JSON.parse(parts.join(''));
    return snapshot.strings.filter((text) => text.includes(canary) || text.includes('8.246.193'));
  };
  assert.ok((await remembered()).length > 0, 'the search is not blind');
  await page.locator('#clear').click();
  await page.locator('.clear_question .danger').click();
  await page.waitForTimeout(300);
  assert.deepEqual(await remembered(), []);
  await page.context().close();
});

const traces = (folder, texts) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .flatMap((file) => { const content = readFileSync(file); return texts.filter((text) => content.includes(text) || content.includes(Buffer.from(text, 'utf16le'))).map((text) => `${text} in ${file.slice(folder.length)}`); });

test('saving, opening and clearing leave nothing on the disk but the files that the person saved', { timeout: 120_000 }, async () => {
  const [profile, downloads] = ['profile', 'downloads'].map((name) => mkdtempSync(join(tmpdir(), `iura-${name}-`)));
  const context = await chromium.launchPersistentContext(profile, { executablePath: '/usr/bin/chromium', args: chromium_args, acceptDownloads: true, downloadsPath: downloads });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  await page.goto(`${site.url}/nl/`);
  await page.waitForSelector('html[data-ready="true"]');
  const [amount, passphrase] = ['8246193', 'Kanarie-4711-geel'];
  const content = { format: 'iura-answers/1', edition: 1, made: '2026-11-22', law: '2026-11-22', answers: { you: { rent: { amount, per: 'month' } } } };
  await to_view(page, saved_words.nl.resume.open);
  await page.setInputFiles(input.file, { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) });
  await page.locator('.notice').waitFor();
  await to_save(page, 'nl');
  await page.locator('#passphrase').fill(passphrase);
  const submit = page.locator('form button[type="submit"]');
  await download(page, () => submit.click());
  await page.locator('input[name="lock"]').nth(1).check();
  const plain = await download(page, () => submit.click());
  assert.ok(plain.content.includes(amount));
  const groups = await page.locator('.code_groups code').allInnerTexts();
  await page.locator('#clear').click();
  await page.locator('.clear_question .danger').click();
  await page.waitForTimeout(1500);
  await context.close();
  assert.deepEqual(traces(profile, [amount, '8.246.193', passphrase, groups.join(''), groups.join(' '), groups[2]]), []);
  for (const folder of [profile, downloads]) rmSync(folder, { recursive: true });
});
