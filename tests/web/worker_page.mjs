// Hands on the keyboard of the worker's page: every key goes through here and is counted.
import { readFileSync } from 'node:fs';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
export const worker_words = Object.fromEntries(['nl', 'fr'].map((language) => [language, read(`i18n/worker/${language}.json`)]));
export const path_of = (language) => read(`i18n/interface/${language}.json`).worker.path;

/** The worker's page, as a person opens it, with what it complained about and asked for after it was ready. */
export async function start_worker(site, language, { on = '2026-11-22', ...options } = {}) {
  const context = await site.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: `${language}-BE`, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  await page.clock.setFixedTime(new Date(`${on}T12:00:00`));
  page.complaints = [];
  page.requests = [];
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) page.complaints.push(message.text()); });
  page.on('pageerror', (error) => page.complaints.push(error.message));
  await page.goto(site.url + path_of(language));
  await page.waitForSelector('html[data-ready="true"]');
  context.on('request', (request) => page.requests.push(request.url()));
  return page;
}

/** A keyboard that counts. */
export function keyboard(page) {
  const hands = {
    keys: 0, fields: 0,
    async press(key, times = 1) {
      for (let n = 0; n < times; n += 1) { hands.keys += key.includes('+') && key.length > 1 ? 2 : 1; await page.keyboard.press(key); }
    },
    async type(text) { for (const letter of String(text)) { hands.keys += 1; await page.keyboard.press(letter === ' ' ? 'Space' : letter); } },
  };
  return hands;
}

export const focused_path = (page) => page.evaluate(() => document.activeElement?.closest('.row')?.dataset.path ?? null);

const value_at = (given, path) => path.split('/').reduce((value, key) => value?.[key], given);

/** What to type to choose this value in the list that has the focus: a code, or as many letters as tell it apart. */
const letters_for = (page, value) => page.evaluate((wanted) => {
  const texts = [...document.activeElement.options].map((option) => option.text.toLowerCase());
  const text = texts[[...document.activeElement.options].findIndex((option) => option.value === wanted)];
  const code = text.match(/^(\d+|\?) /)?.[1];
  if (code) return code;
  for (let n = 1; n <= text.length; n += 1) if (texts.filter((one) => one.startsWith(text.slice(0, n))).length === 1) return text.slice(0, n);
  return text;
}, String(value));

/** Answers the question that has the focus, by its kind. */
async function answer(page, hands, value) {
  const { kind, choices } = await page.evaluate(() => ({ kind: document.activeElement.closest('.row').dataset.type, choices: [...document.activeElement.closest('.row').querySelectorAll('input[type="checkbox"]')].map((one) => one.id.split('_').slice(1).join('_')) }));
  hands.fields += 1;
  if (kind === 'yes_no' || kind === 'choice') return hands.type(await letters_for(page, value));
  if (kind === 'list') return hands.type('0');
  if (kind === 'set') {
    const boxes = (value.length === 0 ? ['none'] : value).map((one) => choices.findIndex((id) => id.endsWith(one))).sort((a, b) => a - b);
    for (const [n, at] of boxes.entries()) {
      await hands.press('Tab', at - (boxes[n - 1] ?? 0));
      await hands.press('Space');
    }
    return undefined;
  }
  if (value !== null && typeof value === 'object' && 'amount' in value) return hands.type(value.amount);
  if (kind === 'date') return hands.type(value.split('-').reverse().map(Number).join('/'));
  return hands.type(value);
}

/** The whole case by keyboard alone, from the first question to the last one; items of lists as they come. */
export async function type_case(page, answers, hands = keyboard(page)) {
  await hands.press('F8');
  const done = new Set();
  for (let n = 0; n < 250; n += 1) {
    const path = await focused_path(page);
    if (path === null || done.has(path)) break;
    done.add(path);
    const value = value_at(answers, path);
    const items = Array.isArray(value) && typeof value[0] === 'object' ? value.length : 0;
    if (items > 0) { await hands.press('+'); continue; }
    if (value !== undefined) await answer(page, hands, value);
    const list = path.match(/^((?:.*\/)?[a-z]+)\/(\d+)\/[a-z_]+$/);
    const last = await page.evaluate(() => {
      const row = document.activeElement.closest('.row');
      const around = row.closest('.item') ?? row.closest('.section');
      return [...around.querySelectorAll('.row')].at(-1) === row;
    });
    // Behind the last question of an item: another one, while there are more.
    if (list && last && value_at(answers, list[1])?.length > Number(list[2]) + 1) { await hands.press('+'); continue; }
    await hands.press('Enter');
  }
  return hands;
}

/** How long the page works at every change: until it is drawn anew and laid out. */
export async function watch_speed(page) {
  await page.evaluate(() => {
    window.speeds = [];
    let begun = 0;
    for (const kind of ['input', 'change']) {
      addEventListener(kind, () => { begun = performance.now(); }, true);
      addEventListener(kind, () => { void document.body.offsetHeight; window.speeds.push(performance.now() - begun); });
    }
  });
  return () => page.evaluate(() => window.speeds.sort((a, b) => a - b));
}
