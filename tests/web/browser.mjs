// A browser at the site as it is served, and hands that fill in its pages: no test knows a question's wording.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { serve } from '../../scripts/server.mjs';

/** The browser without windows of its own takes two thirds of the time; tests of profiles, net-logs and graphics take the whole one. */
export const headless_shell = '/usr/bin/chromium-headless-shell';
export const chromium_args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
export const languages = ['nl', 'fr'];
export const other_of = (language) => (language === 'nl' ? 'fr' : 'nl');

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
export const words = Object.fromEntries(languages.map((language) => [language, read(`i18n/interface/${language}.json`)]));
export const questions = read('core/household/questions.json').things;

/** The site (build/site, or the folder IURA_SITE) and a browser, until close(). */
export async function open_site() {
  const server = await serve(0, process.env.IURA_SITE);
  const browser = await chromium.launch({ executablePath: headless_shell, args: chromium_args });
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    url, browser,
    /** A page at the start, with what it complained about and asked for after it was ready. */
    async start(language, { on = '2026-11-22', ...options } = {}) {
      const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, locale: `${language}-BE`, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(5000);
      await page.clock.setFixedTime(new Date(`${on}T12:00:00`));
      page.complaints = [];
      page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) page.complaints.push(message.text()); });
      page.on('pageerror', (error) => page.complaints.push(error.message));
      await page.goto(`${url}/${language}/`);
      await page.waitForSelector('html[data-ready="true"]');
      page.requests = [];
      context.on('request', (request) => page.requests.push(request.url()));
      return page;
    },
    async close() { await browser.close(); server.close(); },
  };
}

const kinds = { incomes: 'income', accounts: 'account', properties: 'property', cessions: 'cession', others: 'person', you: 'person' };

/** What an ordinary answer to the question of a path is. */
export function typical(path) {
  const [id, ...before] = path.split('/').reverse();
  const kind = before.length === 0 ? 'household' : kinds[before.find((name) => kinds[name])];
  const question = questions[kind].find((one) => one.id === id);
  if (question.type === 'money' && typeof question.typical !== 'object' && question.periods) return { amount: question.typical, per: 'month', basis: 'net' };
  return question.typical;
}

const value_at = (given, path) => path.split('/').reduce((value, key) => value?.[key], given);

/** Fills in the page as the answers say; where they say nothing, with the ordinary answer. */
export async function fill(page, given = {}, otherwise = typical) {
  const done = new Set();
  for (;;) {
    const paths = await page.locator('form [data-path]').evaluateAll((fields) => fields.map((field) => field.dataset.path));
    const path = paths.find((one) => !done.has(one));
    if (path === undefined) return;
    done.add(path);
    await fill_field(page.locator(`form [data-path="${path}"]`), value_at(given, path) ?? otherwise(path));
  }
}

async function fill_field(field, value) {
  await field.evaluate((one) => { for (const fold of one.querySelectorAll('details')) fold.open = true; });
  const type_in = async (input, text) => { await input.fill(String(text)); await input.blur(); };
  const choose = (option) => field.locator(`input[value="${option}"]`).first().check();
  const texts = field.locator('input[type="text"]');
  if (value === 'unknown' || await texts.count() === 0) {
    const boxes = await field.locator('input[type="checkbox"][value="none"]').count() > 0;
    if (Array.isArray(value) && boxes && value.length > 0) { for (const one of value) await choose(one); return undefined; }
    if (Array.isArray(value)) return choose(value.length > 0 ? 'add' : 'none');
    return choose(value);
  }
  if (typeof value === 'object') {
    if ('day' in value) return each_in(texts, [value.day, value.month, value.year], type_in);
    if ('part' in value) return each_in(texts, [value.part, value.of], type_in);
    await type_in(texts.first(), value.amount);
    for (const part of ['per', 'basis']) if (value[part] && await field.locator(`input[value="${value[part]}"]`).count() > 0) await choose(value[part]);
    return undefined;
  }
  if (await texts.count() === 3) return each_in(texts, String(value).split('-').reverse(), type_in);
  if (await texts.count() === 2) return each_in(texts, String(value).split('/'), type_in);
  return type_in(texts.first(), value);
}

async function each_in(inputs, values, type_in) {
  for (const [n, value] of values.entries()) await type_in(inputs.nth(n), value);
}

export const press_on = (page) => page.locator('form button[type="submit"].first, .buttons button.first').first().click();

/** From the start or a question to the result, with at most so many pages; `each` sees every page on the way. */
export async function walk(page, given = {}, { otherwise = typical, each = async () => {}, limit = 120 } = {}) {
  if (await page.locator('.start_place').count() > 0) await page.locator('.start_place .first').click();
  const added = new Map();
  for (let n = 0; n < limit; n += 1) {
    if (await page.locator('main.result').count() > 0) return n;
    await each(page);
    if (await page.locator('.items').count() > 0) {
      const title = await page.locator('h1').textContent();
      const wanted = added.get(title) ?? 1;
      const so_far = await page.locator('.items li').count();
      if (so_far < wanted) { await page.locator('form .buttons .second').click(); continue; }
    } else {
      await fill(page, given, otherwise);
      const list = await page.locator('form [data-path]:has(input[value="add"]:checked)').evaluateAll((lists) => lists[0]?.dataset.path);
      if (list) added.set(await page.locator('h1').textContent(), value_at(given, list).length);
    }
    await press_on(page);
  }
  assert.fail(`no result after ${limit} pages; now at ${await page.locator('h1').textContent()}`);
}

export const focused = (page) => page.evaluate(() => document.activeElement?.tagName.toLowerCase() + (document.activeElement?.className ? `.${document.activeElement.className.split(' ').join('.')}` : ''));

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong on a page or in a frame of it, by all rules or by these; from the top, where what sticks there covers
 * nothing: half covered by it, a link seems too small. It runs in the page itself, which takes a quarter of the time.
 */
export async function barriers(page, only = null) {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(`${axe};0`);
  return page.evaluate(async (runOnly) => {
    scrollTo(0, 0);
    const { violations } = await window.axe.run(document, { runOnly, resultTypes: ['violations'], preload: false, iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }, only ? { type: 'rule', values: only } : { type: 'tag', values: tags });
}

/** What should never be read on a page. */
export async function oddities(page) {
  const { text, heads, title, lang, path, wide } = await page.evaluate(() => ({
    text: document.body.innerText, heads: [...document.querySelectorAll('h1')].filter((one) => one.textContent.trim()).length, title: document.title,
    lang: document.documentElement.lang, path: location.pathname + location.search + location.hash,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  const odd = text.match(/\bundefined\b|\bNaN\b|\bnull\b|\[object|\{\w+\}|\b[a-z]+_[a-z_]+\b|\b[a-z]{3,}\.[a-z]{3,}\.[a-z]{3,}\b/g) ?? [];
  if (heads !== 1) odd.push(`${heads} h1`);
  if (!/\S.* \u2013 Iura$/.test(title)) odd.push(`title "${title}"`);
  if (path !== `/${lang}/`) odd.push(`address ${path} in ${lang}`);
  if (wide > 0) odd.push(`${wide} px too wide`);
  return odd;
}
