// Official words explained beside their first use: by keyboard and touch, once a screen, in both languages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after } from 'node:test';
import { barriers, languages, oddities, open_site, walk, words } from './browser.mjs';

const glossary = Object.fromEntries(languages.map((language) => [language, JSON.parse(readFileSync(new URL(`../../i18n/glossary/${language}.json`, import.meta.url), 'utf8'))]));
const site = await open_site();
after(() => site.close());

const shown = (page) => page.locator('.terms summary').allTextContents();
const question = (language, term) => glossary[language].question.replace('{term}', term);

for (const language of languages) {
  test(`${language}: a word is explained where it first stands, opens with Enter and by touch, and is not explained again on the screen`, async () => {
    const { ocmw, leefloon } = glossary[language].terms;
    const page = await site.start(language, { viewport: { width: 360, height: 800 }, hasTouch: true });
    assert.ok((await shown(page)).includes(question(language, ocmw.term)));
    let opened = 0;
    const used = new Set();
    await walk(page, {}, { each: async () => {
      const terms = await shown(page);
      assert.equal(new Set(terms).size, terms.length, `${await page.locator('h1').textContent()}: ${terms}`);
      for (const term of terms) used.add(term);
      if (terms.length === 0 || opened > 1) return;
      const fold = page.locator('.terms details').first();
      const summary = fold.locator('summary');
      assert.ok((await summary.boundingBox()).height >= 44);
      if (opened === 0) { await summary.focus(); await page.keyboard.press('Enter'); } else await summary.tap();
      assert.ok(await fold.locator('p').isVisible());
      assert.deepEqual([await barriers(page), await oddities(page)], [[], []]);
      opened += 1;
    } });
    assert.equal(opened, 2);
    assert.ok(used.size >= 5, [...used].join());

    // Above the cards, and then in each card what is new in it.
    const above = await page.locator('.wide > .terms summary').first().textContent();
    assert.equal((await shown(page)).filter((term) => term === above).length, 1);
    assert.ok((await shown(page)).includes(question(language, leefloon.term)));
    assert.deepEqual([await barriers(page), await oddities(page), page.complaints, page.requests], [[], [], [], []]);

    // The whole list is behind the link below every page.
    await page.locator('footer.bottom a').first().click();
    assert.equal(await page.locator('.glossary dt').count(), Object.keys(glossary[language].terms).length);
    const listed = await page.locator('.glossary').textContent();
    await page.goto(`${site.url}${words[language].help.path}`);
    assert.equal((await page.locator('.glossary').textContent()).replace(/\s+/g, ''), listed.replace(/\s+/g, ''));
  });
}
