// The check within another site, served by a real nginx: one line is enough; it grows, wears the site's colours, asks for
// nothing after loading, tells nothing but its height, and nothing but its own pages can be framed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import test, { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { barriers, chromium_args, headless_shell, fill, press_on, typical, words } from './browser.mjs';
import { free_port, port_of, start_nginx } from './hosts.mjs';

const { exit } = JSON.parse(readFileSync(new URL('../../i18n/safety/fr.json', import.meta.url), 'utf8'));
const example = readFileSync(new URL('../../web/example/host.html', import.meta.url), 'utf8');

let iura;
let stop;
let hosts;
let stranger;
let browser;
const served = (page) => new Promise((ready) => { const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(page())).listen(0, '127.0.0.1', () => ready(server)); });
before(async () => {
  hosts = await served(() => host_page);
  stranger = await served(() => host_page);
  const port = await free_port();
  iura = `http://127.0.0.1:${port}`;
  stop = await start_nginx(port, { ancestors: `http://127.0.0.1:${port_of(hosts)}` });
  browser = await chromium.launch({ executablePath: headless_shell, args: chromium_args });
});
after(async () => { await browser.close(); await stop(); hosts.close(); stranger.close(); });

let host_page = '';

/** The page of another site at which the check stands, and the frame in it. */
async function visit(html, { at = hosts, ...options } = {}) {
  host_page = html.replaceAll('http://127.0.0.1:8080', iura);
  const context = await browser.newContext({ viewport: { width: 900, height: 700 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  page.said = [];
  page.on('console', (message) => page.said.push(message.text()));
  page.asked = [];
  page.on('request', (request) => page.asked.push({ url: request.url(), referer: request.headers()['referer'] ?? '' }));
  await page.addInitScript(() => { window.heard = []; addEventListener('message', ({ data }) => window.heard.push(data)); });
  await page.goto(`http://127.0.0.1:${port_of(at)}/`);
  return page;
}
const frame_of = (page) => page.frames().find((frame) => frame.url().includes('/embed/'));
const ready = async (page) => {
  await page.waitForFunction(() => document.querySelector('iura-check')?.shadowRoot.querySelector('iframe'));
  while (!frame_of(page)) await page.waitForTimeout(30);
  await frame_of(page).waitForSelector('html[data-ready="true"]');
  return frame_of(page);
};
/** Waits until the browser has told this of the page. */
async function said(page, wanted) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (page.said.some((text) => wanted.test(text))) return;
    await page.waitForTimeout(50);
  }
  assert.fail(`${wanted} was not told: ${page.said}`);
}
const heights = (page) => page.evaluate(() => document.querySelector('iura-check').shadowRoot.querySelector('iframe').getBoundingClientRect().height);
/** Waits until the frame is as high as what is in it. */
async function settled(page, frame) {
  const inside = () => frame.evaluate(() => document.body.getBoundingClientRect().height);
  for (let tries = 0; tries < 60; tries += 1) {
    const outside = await heights(page);
    if (Math.abs(outside - await inside()) <= 1) return outside;
    await page.waitForTimeout(50);
  }
  return assert.fail(`${await heights(page)} px outside, ${await inside()} px inside`);
}

test('the example page: one line shows the check in its place, as high as its page, in the colours of the site', { timeout: 90_000 }, async () => {
  const page = await visit(example);
  const frame = await ready(page);
  const first = await settled(page, frame);
  assert.equal(await page.evaluate(() => document.querySelector('script[data-language]').nextElementSibling.localName), 'iura-check');
  assert.equal(await page.evaluate(() => document.querySelector('iura-check').shadowRoot.querySelector('iframe').title), `Iura: ${words.nl.start.title}`);
  assert.equal(await frame.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent')), '#7a1f5c');
  assert.equal(await frame.locator('.start_place .first').evaluate((one) => getComputedStyle(one).backgroundColor), 'rgb(122, 31, 92)');
  assert.deepEqual([...await barriers(page), ...await barriers(frame)], []);
  const loaded = page.asked.length;
  await frame.locator('.start_place .first').click();
  assert.notEqual(await settled(page, frame), first);
  for (let n = 0; n < 3; n += 1) { await fill(frame, {}, typical); await press_on(frame); await settled(page, frame); }
  assert.equal(await frame.evaluate(() => location.pathname), '/embed/nl/');
  await frame.locator('.language a').click();
  assert.equal(await frame.evaluate(() => location.pathname + document.documentElement.lang), '/embed/fr/fr');
  // Privacy: nothing asked for after loading, no address of the host sent, nothing kept, and nothing told to the page around it.
  assert.deepEqual(page.asked.slice(loaded), []);
  for (const { url, referer } of page.asked.filter((one) => one.url.startsWith(`${iura}/embed/nl`))) assert.equal(referer, '', url);
  assert.deepEqual(await frame.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
  assert.deepEqual(await page.evaluate(() => window.heard), []);
  assert.deepEqual(await page.context().cookies(), []);
  assert.deepEqual(page.said, []);
  assert.equal(await page.locator('iura-check a').count(), 0);
  // Our other pages open beside the host page.
  await frame.locator('.brand').click();
  const [other] = await Promise.all([page.context().waitForEvent('page'), frame.locator(`a[href="${words.fr.worker.path}"]`).first().click()]);
  await other.waitForLoadState();
  assert.equal(new URL(other.url()).pathname, words.fr.worker.path);
  await page.context().close();
});

test('on a phone there is no sideways scroll; the element alone works too, takes the language of the page, and leaves it at once with all of it', { timeout: 60_000 }, async () => {
  const page = await visit(`<!DOCTYPE html><html lang="fr"><title>Commune</title><meta name="viewport" content="width=device-width"><script async src="${iura}/embed/iura.js"></script><h1>Commune</h1><iura-check></iura-check>`, { viewport: { width: 336, height: 640 } });
  const frame = await ready(page);
  await settled(page, frame);
  assert.equal(await frame.evaluate(() => document.documentElement.lang), 'fr');
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  assert.equal(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  assert.notEqual(await frame.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent')), '#7a1f5c');
  // Away at once takes the whole page along.
  await frame.locator('.start_place .first').click();
  await frame.locator('.exit').click();
  await page.waitForURL(`${iura}${exit.path}`);
  assert.equal(await page.locator('h1').textContent(), exit.page);
  await page.context().close();
});

test('colours that cannot be read, names that are not on the list and values that are no colour are refused, and it is said', { timeout: 60_000 }, async () => {
  for (const [style, reason] of [['--iura-accent: #ffff99', 'less than 4.5'], ['--iura-ink: url(http://x.be/)', 'ink: not a name'], ['--iura-round: calc(100vw)', 'round: not a name']]) {
    const page = await visit(example.replace(/iura-check \{[^}]*\}/, `iura-check { ${style} }`));
    const frame = await ready(page);
    await settled(page, frame);
    assert.equal(await frame.evaluate(() => document.documentElement.style.length), 0, style);
    assert.ok(page.said.some((text) => text.includes(reason)), `${style}: ${page.said}`);
    await page.context().close();
  }
  const page = await visit(example);
  const frame = await ready(page);
  // A page around it that speaks without the script: what is not on the list changes nothing.
  await page.evaluate((origin) => {
    const { port1, port2 } = new MessageChannel();
    document.querySelector('iura-check').shadowRoot.querySelector('iframe').contentWindow.postMessage({ format: 'iura-embed/1' }, origin, [port2]);
    port1.postMessage({ format: 'iura-embed/1', theme: { measure: '10px', background: 'red', accent: { toString: 'x' }, paper: 'red;x' } });
    port1.onmessage = ({ data }) => { if (data.refused) window.refused = data.refused; };
  }, iura);
  await page.waitForFunction(() => window.refused);
  assert.equal(await page.evaluate(() => window.refused.length), 4);
  assert.equal(await frame.evaluate(() => document.documentElement.style.length), 0);
  await page.context().close();
});

test('a site that is not on the list gets a link instead; every other page of ours: no frame', { timeout: 60_000 }, async () => {
  const elsewhere = await visit(example, { at: stranger });
  await said(elsewhere, /frame-ancestors/);
  const link = elsewhere.locator('iura-check a');
  await link.waitFor();
  assert.deepEqual([await link.getAttribute('href'), await link.textContent()], [`${iura}/nl/`, `Iura: ${words.nl.start.title}`]);
  assert.equal(elsewhere.frames().filter((frame) => frame.url().startsWith(iura)).length, 0);
  await elsewhere.context().close();
  for (const path of ['/nl/', words.nl.help.path, words.fr.worker.path]) {
    const page = await visit(`<!DOCTYPE html><title>x</title><iframe src="${iura}${path}"></iframe>`);
    await said(page, /frame-ancestors 'none'/);
    await page.context().close();
  }
});
