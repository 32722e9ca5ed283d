// Every state of every page in both languages, before four engines: axe, IBM's, html-validate and the Nu checker.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { languages, open_site } from './browser.mjs';
import { live, planted, read } from './engines.mjs';
import { every_state } from './states.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

/** Here axe looks at what its own, fuller walks (accessibility.test.mjs, beside.test.mjs) do not come past. */
const walked_by_axe = /^(start|clearing|question|result|answers|help)/;

for (const language of languages) {
  test(`${language}: four engines find nothing on any page in any state; each has a title, a main heading and its language`, { timeout: 400_000 }, async () => {
    const found = [];
    const pages = {};
    await every_state(site, language, async (page, state) => {
      for (const [engine, run] of Object.entries(live)) if (engine !== 'axe' || !walked_by_axe.test(state)) found.push(...(await run(page)).map((what) => `${state}: ${engine}: ${what}`));
      pages[state] = `<!DOCTYPE html>\n${await page.evaluate(() => document.documentElement.outerHTML)}`;
      const { title, lang, heads } = await page.evaluate(() => ({ title: document.title, lang: document.documentElement.lang, heads: document.querySelectorAll('h1').length }));
      if (lang !== language && state !== '/404.html') found.push(`${state}: the page says it is ${lang}`);
      if (heads !== 1 || !title.includes('Iura')) found.push(`${state}: title "${title}", ${heads} main headings`);
    });
    for (const [engine, run] of Object.entries(read)) found.push(...(await run(pages)).map((what) => `${engine}: ${what}`));
    assert.deepEqual(found, []);
    assert.ok(Object.keys(pages).length > 30, `${Object.keys(pages).length} states`);
  });
}

test('planted: every engine fails a bad page', { timeout: 60_000 }, async () => {
  const page = await (await site.browser.newContext({ bypassCSP: true })).newPage();
  await page.setContent(planted);
  for (const [engine, run] of Object.entries(live)) assert.ok((await run(page)).length > 0, engine);
  for (const [engine, run] of Object.entries(read)) assert.ok((await run({ planted })).length > 0, engine);
});
