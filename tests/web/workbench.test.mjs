// The workbench in a real browser: keys that stay the page's, drag and keyboard in the canvas, rest when nothing happens, and an ordinary page for every action.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from '../../scripts/server.mjs';
import { chromium_args } from './browser.mjs';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const words = { nl: read('i18n/workbench/nl.json'), fr: read('i18n/workbench/fr.json') };
const limit = 350_000;
const amount = 'you/incomes/0/amount';
const a_case = {
  format: 'iura-case/1', date: '2026-11-22',
  answers: {
    you: { age: 40, lives_in_belgium: true, status: 'belgian', studies: 'none', willing_to_work: 'yes', incomes: [{ kind: 'wage', amount: { amount: '400', per: 'month', basis: 'net' } }], accounts: [], properties: [], cessions: [] },
    others: [],
  },
};

let server;
let browser;
const address = (path) => `http://127.0.0.1:${server.address().port}${path}`;

before(async () => {
  server = await serve(0, process.env.IURA_SITE);
  // WebGL without a graphics card.
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: [...chromium_args.filter((arg) => arg !== '--disable-gpu'), '--use-angle=swiftshader', '--enable-unsafe-swiftshader'] });
});
after(async () => { await browser.close(); server.close(); });

async function open(path = words.nl.page.path, options = {}, to_canvas = true) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, ...options });
  const page = await context.newPage();
  page.complaints = [];
  page.on('console', (message) => { if (message.type() === 'error') page.complaints.push(message.text()); });
  page.on('pageerror', (error) => page.complaints.push(error.message));
  await page.goto(address(path));
  await page.waitForSelector('html[data-ready="true"]', { timeout: 20_000 });
  if (to_canvas) await page.locator('#workbench').scrollIntoViewIfNeeded();
  return page;
}

const state = (page) => page.evaluate(() => window.workbench.state());
const case_of = (page) => page.evaluate(() => window.workbench.case());
const focused = (page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName.toLowerCase());
const settled = (page) => page.evaluate(() => { window.last_frames = -1; }).then(() => page.waitForFunction(() => { const { frames } = window.workbench.state(); const same = frames === window.last_frames; window.last_frames = frames; return same; }, null, { polling: 120, timeout: 15_000 }));

/** The middle of what was drawn under this name, in the window. */
async function place(page, name, share = 0.5) {
  const box = await page.locator('#workbench').boundingBox();
  const { places } = await state(page);
  assert.ok(places[name], `${name} is not drawn; there are ${Object.keys(places).slice(0, 60).join(', ')}`);
  const [x, y, width, height] = places[name];
  return [box.x + x + width * share, box.y + y + height / 2];
}
async function click(page, name, share) {
  await page.mouse.click(...await place(page, name, share));
  await settled(page);
}
/** By search, so that the field of a question is on the screen. */
async function find_question(page, id) {
  await click(page, 'search', 0.3);
  await page.keyboard.type(id);
  await settled(page);
}
async function with_case(page) {
  assert.ok(await page.evaluate((one) => window.workbench.open(one), a_case));
  await settled(page);
}

test('the first stop of the keyboard is the ordinary version; Tab goes through everything, the canvas included, and back', async () => {
  for (const language of ['nl', 'fr']) {
    const page = await open(words[language].page.path, {}, false);
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'ordinary');
    assert.equal(await page.locator('#ordinary').getAttribute('href'), words[language].page.ordinary_path);
    const wanted = await page.evaluate(() => [...document.querySelectorAll('a[href], button, select, input, summary, [tabindex="0"]')].filter((one) => one.checkVisibility()).length);
    const seen = new Set();
    for (let n = 0; n < wanted; n += 1) {
      seen.add(await page.evaluate(() => [...document.querySelectorAll('*')].indexOf(document.activeElement)));
      await page.keyboard.press('Tab');
    }
    assert.equal(seen.size, wanted);
    await page.locator('#workbench').focus();
    await page.keyboard.press('Shift+Tab');
    assert.equal(await focused(page), 'text_size');
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  }
});

test('while the canvas runs, Backspace, Tab and letters in a field of the page are the page\'s', async () => {
  const page = await open();
  await page.evaluate(() => { const field = document.createElement('input'); field.id = 'field'; document.getElementById('after').before(field); });
  await page.locator('#field').focus();
  await page.keyboard.type('abc');
  await page.keyboard.press('Backspace');
  assert.equal(await page.locator('#field').inputValue(), 'ab');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'after');
  await page.context().close();
});

test('Esc ends what is being done, and then leaves the canvas; F6 goes to the next window', async () => {
  const page = await open();
  await click(page, 'search', 0.3);
  assert.equal(await focused(page), 'workbench');
  await page.keyboard.press('Escape');
  await settled(page);
  assert.equal(await focused(page), 'workbench');
  const { window: first } = await state(page);
  await page.keyboard.press('F6');
  await settled(page);
  assert.equal((await state(page)).window, (first + 1) % 4);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.id === 'after');
  await page.context().close();
});

test('a slider that is dragged changes the answer, and the core\'s result is that of the ordinary page\'s core', async () => {
  const page = await open();
  await with_case(page);
  await find_question(page, 'amount');
  const [x, y] = await place(page, `${amount}#slide`, 0.2);
  const [far] = await place(page, `${amount}#slide`, 0.8);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let n = 1; n <= 10; n += 1) await page.mouse.move(x + (far - x) * n / 10, y);
  await page.mouse.up();
  await settled(page);
  const changed = await case_of(page);
  assert.ok(Number(changed.answers.you.incomes[0].amount.amount) > 2000, JSON.stringify(changed.answers.you.incomes));
  // The same case in the core of the ordinary pages: the same result, byte for byte.
  const { load_core } = await import('../../wasm/loader.mjs');
  const core = await load_core(readFileSync(new URL('../../build/wasm/iura.wasm', import.meta.url)));
  const ordinary = JSON.parse(core.call(JSON.stringify({ op: 'assess', date: changed.date, answers: changed.answers, trace: true })));
  assert.deepEqual(await page.evaluate(() => window.workbench.result()), ordinary);
  await page.context().close();
});

test('by keyboard alone a value changes: F6 to a window, arrows to a field, Enter to type', async () => {
  const page = await open();
  await with_case(page);
  await page.locator('#workbench').focus();
  await page.keyboard.press('F6');
  for (let n = 0; n < 4 && (await state(page)).window !== 1; n += 1) { await page.keyboard.press('F6'); await settled(page); }
  assert.equal((await state(page)).window, 1);
  const told = JSON.stringify(await case_of(page));
  const press = async (key) => { await page.keyboard.press(key); await settled(page); };
  // The search is the first field. What it finds is open; down from it is the field of the age.
  for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp', 'Enter']) await press(key);
  await page.keyboard.type('age');
  await press('Enter');
  for (let n = 0; n < 10 && JSON.stringify(await case_of(page)) === told; n += 1) {
    await press('ArrowDown');
    await press('Enter');
    await page.keyboard.type('4');
    await press('Enter');
  }
  assert.notEqual(JSON.stringify(await case_of(page)), told);
  await page.context().close();
});

test('a click on a figure in the explanation opens the law there, and what is typed over it changes the result', async () => {
  const page = await open();
  await click(page, 'trace/open_all', 0.3);
  const named = async (start) => Object.keys((await state(page)).places).filter((name) => name.startsWith(start));
  await click(page, (await named('figure/'))[0], 0.3);
  assert.equal((await state(page)).tab, 'law');
  const before = await page.evaluate(() => JSON.stringify(window.workbench.state().changed));
  await click(page, (await named('value/')).at(-1), 0.2);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('77');
  await settled(page);
  assert.notEqual(await page.evaluate(() => JSON.stringify(window.workbench.state().changed)), before);
  assert.match(await page.evaluate(() => JSON.stringify(window.workbench.state().changed)), /"77"/);
  await page.context().close();
});

test('dragging in the curve changes the answer, and points come by the hundreds a second', async () => {
  const page = await open();
  await with_case(page);
  await click(page, 'tab/curve');
  const [x, y] = await place(page, 'curve', 0.4);
  const [far] = await place(page, 'curve', 0.7);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let n = 1; n <= 8; n += 1) await page.mouse.move(x + (far - x) * n / 8, y);
  await page.mouse.up();
  await settled(page);
  const { answers } = await case_of(page);
  assert.ok(Number(answers.you.incomes[0].amount.amount) > 1000, JSON.stringify(answers.you.incomes));
  const { points_a_second: speed, tab } = await state(page);
  assert.equal(tab, 'curve');
  assert.ok(speed > 300, `${speed} points a second`);
  await page.context().close();
});

test('in a small window the canvas has most of the height, and its day is written as people here do', async () => {
  for (const language of ['nl', 'fr']) {
    for (const [width, height] of [[360, 740], [1024, 600], [1366, 768]]) {
      const page = await open(words[language].page.path, { viewport: { width, height } }, false);
      const { top, bottom, left, right } = await page.locator('#workbench').evaluate((canvas) => canvas.getBoundingClientRect().toJSON());
      assert.ok(Math.min(bottom, height) - top > height * 0.68, `${language} ${width}: ${Math.round(top)} of ${height} above the canvas`);
      assert.ok(left >= 0 && right <= width);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    }
  }
});

test('when nothing happens no frame is drawn', async () => {
  const page = await open();
  await page.mouse.move(2, 2);
  await settled(page);
  await page.waitForTimeout(1000);
  const { frames } = await state(page);
  await page.waitForTimeout(1500);
  assert.equal((await state(page)).frames, frames);
  await page.context().close();
});

test('the canvas has the pixels of the screen, also a dense one, and the text grows to 200 %', async () => {
  const page = await open(words.fr.page.path, { deviceScaleFactor: 2 });
  const sizes = await page.evaluate(() => { const { width, clientWidth } = document.getElementById('workbench'); return [width, clientWidth]; });
  assert.equal(sizes[0], sizes[1] * 2);
  const height = async () => (await state(page)).places.search[3];
  const small = await height();
  await page.selectOption('#text_size', '2');
  await page.waitForTimeout(300);
  await settled(page);
  assert.ok(await height() > small * 1.8);
  await page.context().close();
});

test('row 62: without WebGL, and with own colours, the page says so and offers the ordinary version', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => { HTMLCanvasElement.prototype.getContext = () => null; });
  await page.goto(address(words.nl.page.path));
  await page.waitForSelector('html[data-failed="true"]', { timeout: 20_000 });
  assert.equal(await page.locator('#status').textContent(), words.nl.page.no_canvas);
  assert.ok(await page.locator('#ordinary').isVisible());
  assert.ok(await page.locator('#workbench').isHidden());
  await context.close();

  const forced = await (await browser.newContext({ forcedColors: 'active' })).newPage();
  await forced.goto(address(words.fr.page.path));
  await forced.waitForSelector('#start:visible');
  assert.equal(await forced.locator('#status').textContent(), words.fr.page.contrast);
  await forced.context().close();
});

test('every action of the workbench has an ordinary page, which exists in both languages', async () => {
  for (const language of ['nl', 'fr']) {
    const page = await open(words[language].page.path);
    const { actions } = await state(page);
    assert.ok(actions.length > 10);
    const routes = Object.fromEntries(Object.entries(read('web/src/workbench/routes.json')).map(([name, word]) => [name, words[language].page[word]]));
    for (const { id, page: route } of actions) {
      assert.ok(words[language].actions[id], id);
      assert.ok(routes[route], `${id} has no page`);
      assert.equal((await fetch(address(routes[route]))).status, 200, routes[route]);
    }
    await page.context().close();
  }
});

test('the ordinary version opens with the same case, and the law page calculates with it', async () => {
  const page = await open();
  await with_case(page);
  const [other] = await Promise.all([page.context().waitForEvent('page'), page.locator('#after').click()]);
  await other.waitForSelector('html[data-ready="true"]', { timeout: 20_000 });
  assert.equal(new URL(other.url()).pathname, words.nl.page.ordinary_path);
  await page.context().close();
});

test('on the law page a changed figure tells who gains and loses, and a wrong one is refused with a message', async () => {
  const page = await open(words.nl.page.law_path, { viewport: { width: 360, height: 800 } }, false);
  const right = await page.locator('#right option').evaluateAll((options) => options.find((one) => /leefloon/i.test(one.textContent))?.value);
  await page.selectOption('#right', right);
  await page.selectOption('#key', 'base.single');
  assert.match(await page.locator('#from').inputValue(), /^1\/1\/20\d\d$/);
  assert.match(await page.locator('form li').first().textContent(), /^\d{1,2}\/\d{1,2}\/\d{4}: /);
  await page.fill('#from', '1/1/2026');
  await page.fill('#value', 'veel');
  await page.click('form button');
  assert.equal(await page.locator('#refused').textContent(), words.nl.law_page.refused);
  assert.equal(await page.locator('#value').inputValue(), 'veel');
  await page.fill('#value', '99999.00');
  await page.click('form button');
  assert.equal(await page.locator('#refused').count(), 0);
  assert.ok(await page.locator('tbody tr').count() > 3);
  assert.match(await page.locator('#law > ul li, h2 + ul li').first().textContent(), /1\/1\/2026/);
  // A day that is none is said at its field; nothing is calculated for it.
  await page.fill('#date', '31/11/2026');
  assert.equal(await page.locator('#no_day').textContent(), words.nl.compare.no_day);
  await page.fill('#date', '24/11/2026');
  assert.equal(await page.locator('#no_day').count(), 0);
  assert.doesNotMatch(await page.locator('main').innerText(), /\b\d{4}-\d\d-\d\d\b/);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test(`the workbench is at most ${limit / 1000} kB (brotli), and no part of it is in the first visit`, () => {
  const { workbench, assets } = read('build/site.json');
  assert.ok(workbench > 100_000 && workbench <= limit, `${workbench} bytes`);
  for (const language of ['nl', 'fr']) {
    const html = readFileSync(new URL(`../../build/site/${language}/index.html`, import.meta.url), 'utf8');
    for (const name of ['workbench_wasm', 'workbench_js', 'workbench', 'workbench_css']) assert.ok(!html.includes(assets[name]), name);
  }
});
