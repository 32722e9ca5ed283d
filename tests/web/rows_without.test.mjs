// Rows 61, 64 and 69 of the table of bad inputs, in a real browser: what the page does without what it needs. (60, no JavaScript: privacy.test.mjs; 62, no
// WebGL: workbench.test.mjs.)
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import test, { after, before } from 'node:test';
import { fill, languages, open_site, press_on, words } from './browser.mjs';
import { port_of } from './hosts.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

/** The page says so within two seconds after it came, the list on paper stays, and nothing goes round for ever. */
async function says_so(page, language, url = site.url) {
  const begun = Date.now();
  await page.goto(`${url}/${language}/`, { waitUntil: 'commit' });
  await page.getByText(words[language].start.trouble).waitFor({ state: 'visible', timeout: 6000 });
  const waited = Date.now() - begun;
  assert.ok(await page.getByText(words[language].checklist.title).isVisible());
  assert.equal(await page.locator('.start_place button').count(), 0);
  assert.equal(await page.locator('progress, [aria-busy="true"]').count(), 0);
  return waited;
}

for (const language of languages) {
  test(`row 61 (${language}): without WebAssembly, as in a browser that is old or locked, it says so, and the list on paper stays`, async () => {
    const page = await site.browser.newPage();
    await page.addInitScript(() => { delete globalThis.WebAssembly; });
    assert.ok(await says_so(page, language) < 5000);
    await page.close();
  });

  test(`row 61 (${language}): where a policy refuses WebAssembly, likewise`, async () => {
    const page = await site.browser.newPage();
    await page.route(`**/${language}/`, async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      headers['content-security-policy'] = headers['content-security-policy'].replace(" 'wasm-unsafe-eval'", '');
      return route.fulfill({ response, headers });
    });
    const told = page.waitForEvent('console', { predicate: (message) => /WebAssembly|unsafe-eval/.test(message.text()), timeout: 10_000 });
    await says_so(page, language);
    await told;  // it was the policy
    await page.close();
  });
}

test('row 64: the core breaks off half-way: nothing half is shown, and “try again” brings the whole', { timeout: 30_000 }, async () => {
  let cut = 0;
  const line = createServer(async (request, response) => {
    const answer = await fetch(site.url + request.url, { headers: { 'Accept-Encoding': 'identity' } });
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, { ...Object.fromEntries([...answer.headers].filter(([name]) => !['connection', 'content-encoding', 'content-length', 'transfer-encoding'].includes(name))), 'Content-Length': body.length });
    if (cut === 0 && /first.*\.wasm/.test(request.url)) {
      cut = body.length;
      response.write(body.subarray(0, cut / 2), () => setTimeout(() => response.destroy(), 50));
    } else response.end(body);
  }).listen(0, '127.0.0.1');
  await once(line, 'listening');
  const page = await (await site.browser.newContext()).newPage();
  await says_so(page, 'nl', `http://127.0.0.1:${port_of(line)}`);
  assert.ok(cut > 100_000, 'the core was cut');
  assert.equal(await page.locator('html[data-ready]').count(), 0);
  await page.getByText(words.nl.start.again).click();
  await page.waitForSelector('html[data-ready="true"]');
  await page.locator('.start_place .first').click();
  assert.ok(await page.locator('form').count() > 0);
  await page.context().close();
  line.closeAllConnections();
  line.close();
});

/** Before anything of the page runs: the core’s memory may not grow, window.core is the core, and window.made counts how many were made. */
const little_memory = () => {
  const number = (bytes, at) => { let value = 0; for (let shift = 0; ; shift += 7, at += 1) { value |= (bytes[at] & 127) << shift; if (bytes[at] < 128) return [value, at + 1]; } };
  const written = (value) => (value > 127 ? [(value & 127) | 128, ...written(value >>> 7)] : [value]);
  const { instantiate } = WebAssembly;
  WebAssembly.compileStreaming = async (source) => {
    const bytes = new Uint8Array(await (await source).arrayBuffer());
    for (let at = 8; at < bytes.length;) {
      const [size, start] = number(bytes, at + 1);
      if (bytes[at] === 5) {
        const [least] = number(bytes, start + 2);
        const body = [1, 1, ...written(least), ...written(least)];
        return WebAssembly.compile(new Uint8Array([...bytes.subarray(0, at), 5, ...written(body.length), ...body, ...bytes.subarray(start + size)]));
      }
      at = start + size;
    }
    return WebAssembly.compile(bytes);
  };
  window.made = 0;
  WebAssembly.instantiate = async (...what) => {
    window.made += 1;
    if (window.no_more) throw new RangeError('out of memory');
    const made = await instantiate(...what);
    if (made.exports.iura_call) window.core = made.exports;
    return made;
  };
};

/** What is left of its memory is taken: it learns languages until it can learn no more. Resolves to how much that was. */
const eat = (page) => page.evaluate(() => {
  const { core } = window;
  let eaten = 0;
  for (const size of [500_000, 20_000, 500]) {
    try {
      for (let n = 0; n < 100_000; n += 1) {
        const text = new TextEncoder().encode(JSON.stringify({ op: 'load_language', lang: `${size}_${n}`, texts: { interface: { a: 'x'.repeat(size) } } }));
        const room = core.iura_request(text.length);
        new Uint8Array(core.memory.buffer, room, text.length).set(text);
        core.iura_call();
        eaten += size;
      }
    } catch { /* no more of this size */ }
  }
  return eaten;
});

for (const language of languages) {
  test(`row 69 (${language}): memory that cannot grow: one sentence, the answers stay, and it does not go round in circles`, { timeout: 60_000 }, async () => {
    const page = await (await site.browser.newContext()).newPage();
    page.setDefaultTimeout(5000);
    await page.addInitScript(little_memory);
    await page.goto(`${site.url}/${language}/`);
    await page.waitForSelector('html[data-ready="true"]');
    await page.locator('.start_place .first').click();
    await fill(page);
    const filled = await page.locator('form input').evaluateAll((all) => all.map((one) => one.checked || one.value));
    const told = async () => {
      await page.locator('.notice').waitFor();
      assert.match(await page.locator('.notice').innerText(), new RegExp(words[language].errors.fault.slice(0, 30)));
      assert.equal(await page.evaluate(() => document.activeElement.className), 'notice');
      assert.deepEqual(await page.locator('form input').evaluateAll((all) => all.map((one) => one.checked || one.value)), filled);
    };
    const first = await page.locator('h1').innerText();
    const made = await page.evaluate(() => window.made);
    assert.ok(await eat(page) > 1_000_000);
    await press_on(page);
    await told();
    // No memory for a new core either: the same sentence, once a press.
    await page.evaluate(() => { window.no_more = true; });
    assert.ok(await eat(page) > 1_000_000);
    await press_on(page);
    await page.waitForTimeout(300);
    await told();
    assert.ok(await page.evaluate(() => window.made) - made <= 4, `${await page.evaluate(() => window.made)} cores`);
    // Memory again: the next press begins anew, the one after goes on.
    await page.evaluate(() => { window.no_more = false; });
    await press_on(page);
    await page.waitForTimeout(300);
    await press_on(page);
    assert.notEqual(await page.locator('h1').innerText(), first);
    await page.context().close();
  });
}

test('row 69: no memory at the start: it says so, and tries no second time', async () => {
  const page = await (await site.browser.newContext()).newPage();
  await page.addInitScript(little_memory);
  await page.addInitScript(() => { window.no_more = true; });
  await says_so(page, 'nl');
  assert.equal(await page.evaluate(() => window.made), 1);
  await page.context().close();
});
