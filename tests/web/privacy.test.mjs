// Nothing leaves the page, nothing stays behind, and it works without a network.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { chromium_args, fill, languages, open_site, press_on, walk, words } from './browser.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

const result_of = (page) => page.locator('main').innerText();

for (const language of languages) {
  test(`${language}: everything is fetched once and at once; after that, no request at all, whatever one does`, async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const loading = [];
    page.on('request', (request) => loading.push(request.url()));
    await page.goto(`${site.url}/${language}/`);
    await page.waitForSelector('html[data-ready="true"]');
    assert.ok(loading.length <= 21, loading.join('\n'));
    assert.equal(new Set(loading).size, loading.length, 'nothing is fetched twice');
    assert.ok(loading.every((url) => url.startsWith(site.url)));
    await page.waitForTimeout(300);
    const later = [];
    context.on('request', (request) => later.push(request.url()));
    page.on('websocket', (socket) => later.push(socket.url()));
    await walk(page);
    await page.locator('.bottom a').first().click();
    await page.locator('.language a').click();
    await page.goBack();
    await page.locator('#clear').click();
    await page.locator('.clear_question .danger').click();
    assert.deepEqual(later, []);
    await context.close();
  });

  test(`row 64 (${language}): in aeroplane mode, right after it loaded, the same answers give the same result`, async () => {
    const online = await site.start(language);
    await walk(online);
    const offline = await site.start(language);
    await offline.context().setOffline(true);
    await walk(offline);
    assert.equal(await result_of(offline), await result_of(online));
    assert.deepEqual(offline.complaints, []);
    await Promise.all([online, offline].map((page) => page.context().close()));
  });

  test(`row 60 (${language}): without JavaScript it says what this is, what to take along and where to go`, async () => {
    const page = await (await site.browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(`${site.url}/${language}/`);
    const w = words[language];
    assert.equal(await page.locator('h1').textContent(), w.start.title);
    for (const text of [...w.start.promises, ...w.checklist.papers, ...w.checklist.where]) assert.ok(await page.getByText(text, { exact: true }).isVisible(), text);
    await page.waitForTimeout(2100);
    assert.ok(await page.getByText(w.start.trouble).isVisible());
    assert.equal(await page.locator('form, input').count(), 0);
    await page.locator('.bottom a').first().click();
    assert.equal(await page.locator('h1').textContent(), w.help.title);
    await page.locator('.language a').click();
    assert.notEqual(await page.locator('h1').textContent(), w.help.title);
    await page.context().close();
  });

  for (const [part, pattern] of [['the core', '**/*.wasm'], ['a language', '**/assets/*.json'], ['the script', '**/assets/main*.js']]) {
    test(`rows 61 and 64 (${language}): when ${part} does not come, it says so within two seconds and stays readable`, async () => {
      const page = await site.browser.newPage();
      await page.route(pattern, (route) => route.abort());
      await page.goto(`${site.url}/${language}/`);
      await page.getByText(words[language].start.trouble).waitFor({ state: 'visible', timeout: 6000 });
      assert.ok(await page.getByText(words[language].checklist.title).isVisible());
      await page.close();
    });
  }
}

test('row 61: a browser that cannot read the core is told so', async () => {
  const page = await site.browser.newPage();
  await page.route('**/*.wasm', (route) => route.fulfill({ contentType: 'application/wasm', body: Buffer.from('nothing') }));
  await page.goto(`${site.url}/nl/`);
  await page.getByText(words.nl.start.trouble).waitFor({ state: 'visible', timeout: 6000 });
  await page.close();
});

// An amount of the law, so that the altered core would still run and count with it.
for (const [what, pattern, was, now] of [['a text', '**/assets/nl.*.json', 'Ja', 'Ne'], ['an amount among the rules', '**/first.*.wasm', '9058.25', '9958.25']]) {
  test(`row 52: ${what} that was altered on the way is refused`, async () => {
    const page = await site.browser.newPage();
    let altered = false;
    await page.route(pattern, async (route) => {
      const response = await route.fetch();
      const body = (await response.body()).toString('latin1');
      altered = body.includes(was);
      return route.fulfill({ response, body: Buffer.from(body.replace(was, now), 'latin1') });
    });
    await page.goto(`${site.url}/nl/`);
    await page.getByText(words.nl.start.trouble).waitFor({ state: 'visible', timeout: 6000 });
    assert.ok(altered, `${was} was there to be altered`);
    assert.equal(await page.locator('.start_place .first').count(), 0);
    await page.close();
  });
}

test('no cookie, no storage, no worker, no answer in the address or its history', async () => {
  const page = await site.start('nl');
  await walk(page);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length, session: sessionStorage.length, cookies: document.cookie,
    databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length, state: typeof history.state, address: location.href,
  }));
  assert.deepEqual(kept, { local: 0, session: 0, cookies: '', databases: 0, caches: 0, workers: 0, state: 'number', address: `${site.url}/nl/` });
  assert.deepEqual(await page.context().cookies(), []);
  await page.context().close();
});

test('leaving, reloading and coming back by Back shows nothing of before', async () => {
  const page = await site.start('nl');
  page.on('dialog', (dialog) => dialog.accept());
  const start_is_empty = async () => {
    await page.waitForSelector('html[data-ready="true"]');
    assert.equal(await page.locator('h1').textContent(), words.nl.start.title);
    assert.equal(await page.locator('.start_place .first').textContent(), words.nl.start.begin);
  };
  await walk(page);
  await page.goto(`${site.url}${words.nl.help.path}`);
  await page.goBack();
  await start_is_empty();
  await page.goBack();
  await start_is_empty();
  await page.locator('.start_place .first').click();
  await fill(page);
  await press_on(page);
  await page.reload();
  await start_is_empty();
  await page.context().close();
});

test('it warns before leaving only when something was filled in', async () => {
  const page = await site.start('nl');
  const asked = [];
  page.on('dialog', (dialog) => { asked.push(dialog.type()); return dialog.accept(); });
  await page.locator('.start_place .first').click();
  await page.reload();
  assert.deepEqual(asked, []);
  await page.waitForSelector('html[data-ready="true"]');
  await page.locator('.start_place .first').click();
  await fill(page);
  await page.reload();
  assert.deepEqual(asked, ['beforeunload']);
  await page.context().close();
});

test('links out of the page open in a tab of their own and say so, and tell nothing of where one came from', async () => {
  const page = await site.start('nl');
  await walk(page);
  const links = await page.locator('main a[href^="http"]').evaluateAll((all) => all.map((link) => [link.target, link.rel, link.textContent]));
  assert.ok(links.length > 0);
  for (const [target, rel, text] of links) {
    assert.equal(target, '_blank');
    assert.equal(rel, 'noopener noreferrer');
    assert.ok(text.includes(words.nl.new_tab));
  }
  await page.context().close();
});

/** Whether any of these texts is in any file of a folder, as bytes or as the browser's two-byte text. */
function traces(folder, texts) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return files.flatMap((file) => {
    const content = readFileSync(file);
    return texts.filter((text) => content.includes(text) || content.includes(Buffer.from(text, 'utf16le'))).map((text) => `${text} in ${file.slice(folder.length)}`);
  });
}

async function type_and_leave(folder, typed, spoil = async () => {}) {
  const context = await chromium.launchPersistentContext(folder, { executablePath: '/usr/bin/chromium', args: chromium_args });
  const page = await context.newPage();
  await page.goto(`${site.url}/nl/`);
  await page.waitForSelector('html[data-ready="true"]');
  page.setDefaultTimeout(5000);
  await walk(page, { you: { housing_paid_by_others: { amount: typed, per: 'month' } } });
  assert.ok((await page.locator('main').textContent()).replace(/\D/g, '').includes(typed), 'it was filled in');
  await spoil(page);
  await page.waitForTimeout(1500);
  await context.close();
}

test('nothing that was typed is on the disk afterwards', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'iura-disk-'));
  // A name too, in a letter.
  await type_and_leave(folder, '7351942', async (page) => {
    await page.locator('#to_letters').click();
    await page.locator('#letter_name').fill('Kanarienaam');
    await page.keyboard.press('Enter');
    assert.match(await page.locator('.letter').innerText(), /Kanarienaam/);
  });
  assert.deepEqual(traces(folder, ['7351942', '7.351.942', '7 351 942', 'Kanarienaam']), []);
  rmSync(folder, { recursive: true });
});

test('the disk test is not blind: an answer in the address would be found', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'iura-disk-'));
  await type_and_leave(folder, '7351942', (page) => page.evaluate(() => history.replaceState(null, '', '#7351942')));
  assert.ok(traces(folder, ['7351942']).length > 0);
  rmSync(folder, { recursive: true });
});
