// Every state of every page in both languages: before four engines (axe, IBM's, html-validate, the Nu checker), and measured
// for width, spacing, targets, dark and forced colours and the way of the Tab key. And every page as it is sent.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, before, describe } from 'node:test';
import { fileURLToPath } from 'node:url';
import { languages, open_site } from './browser.mjs';
import { live, planted, read } from './engines.mjs';
import { colours, narrow, tab_order } from './measures.mjs';
import { every_state } from './states.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

const folder = process.env.IURA_SITE ?? fileURLToPath(new URL('../../build/site', import.meta.url));
const pages = Object.fromEntries(readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.html')).sort().map((name) => [`${name}, as sent`, readFileSync(join(folder, name), 'utf8')]));

/** For experts at a desk: 24 px are enough (WCAG 2.5.8); everywhere else 44. */
const at_a_desk = /^\/\w\w\/(werkblad|fiche-de-travail|werkbank|etabli)\//;

describe('both languages', { concurrency: 2 }, () => {
  for (const language of languages) {
    test(`rows 65 and 66 (${language}): on any page in any state axe and, in one language, IBM's engine find nothing; it fits 320 px with wide spacing, shows in the dark and in forced colours; Tab goes in order; each has a title, a main heading and its language`, { timeout: 400_000 }, async () => {
      const found = [];
      let states = 0;
      await every_state(site, language, async (page, state, again = false) => {
        const told = (by, all) => found.push(...all.map((what) => `${state}: ${by}: ${what}`));
        states += 1;
        told('narrow', await narrow(page, at_a_desk.test(state) ? 24 : 44));
        const { title, lang, heads } = await page.evaluate(() => ({ title: document.title, lang: document.documentElement.lang, heads: document.querySelectorAll('h1').length }));
        if (lang !== language && !['/', '/404.html'].includes(state)) found.push(`${state}: the page says it is ${lang}`);
        if (heads !== 1 || !title) found.push(`${state}: title "${title}", ${heads} main headings`);
        if (again) return;
        told('axe', await live.axe(page));
        // The elements, their order and their colours are the same in both languages: what is slow is looked at in one.
        if (language === 'nl') told('ibm', await live.ibm(page));
        else told('Tab and colours', [...await tab_order(page), ...await colours(page)]);
        pages[`${language} ${state}`] = `<!DOCTYPE html>\n${await page.evaluate(() => document.documentElement.outerHTML)}`;
      });
      assert.deepEqual(found, []);
      assert.ok(states > 100, `${states} states`);
    });
  }
});

test('every page as it is sent and in every state as it is drawn is valid: html-validate and the Nu checker find nothing', { timeout: 120_000 }, async () => {
  assert.ok(Object.keys(pages).length > 200, `${Object.keys(pages).length} pages`);
  const found = await Promise.all(Object.entries(read).map(async ([engine, run]) => (await run(pages)).map((what) => `${engine}: ${what}`)));
  assert.deepEqual(found.flat(), []);
});

test('planted: every engine fails a bad page, and so does every measure', { timeout: 60_000 }, async () => {
  const page = await (await site.browser.newContext({ bypassCSP: true })).newPage();
  await page.setContent(planted);
  for (const [engine, run] of Object.entries({ ...live, narrow, colours, tab_order })) assert.ok((await run(page)).length > 0, engine);
  for (const [engine, run] of Object.entries(read)) assert.ok((await run({ planted })).length > 0, engine);
});
