// Rows 65 to 68 of the table of bad inputs, in a real browser: how it is looked at. (Every page in every state on 320 px, in the dark and in forced
// colours: engines.test.mjs; on paper: accessibility.test.mjs; a wrong clock: journey.test.mjs.)
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { fill, languages, open_site, press_on, words } from './browser.mjs';
import { persona, printed, result_of, squeezed } from './paper_page.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

const adopt = (page, style) => page.evaluate((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [sheet];
}, style);

for (const language of languages) {
  test(`row 65 (${language}): text alone twice as large, at 400 % of a screen of 1280 px: no sideways scroll, nothing cut off or covered`, { timeout: 60_000 }, async () => {
    const page = await result_of(site, language, persona('single_parent_flanders'), { viewport: { width: 320, height: 256 } });
    const look = async (what) => {
      await adopt(page, 'html { font-size: 200%; }');
      const odd = await page.evaluate(() => {
        const shown = [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1 && one.textContent.trim());
        const cut = shown.filter((one) => { const { overflowX, overflowY, clipPath } = getComputedStyle(one); return clipPath === 'none' && ((/hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1) || (/hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1)); });
        const { scrollWidth, clientWidth } = document.documentElement;
        const wide = scrollWidth > clientWidth ? shown.filter((one) => one.getBoundingClientRect().right > clientWidth).slice(-3) : [];
        return [scrollWidth - clientWidth, ...[...cut, ...wide].map((one) => one.outerHTML.slice(0, 100))];
      });
      assert.deepEqual(odd, [0], what);
    };
    await page.evaluate(() => { for (const one of document.querySelectorAll('details')) one.open = true; });
    await look('result');
    for (const id of ['#to_letters', '#to_sheet']) {
      await page.locator(id).click();
      await look(id);
      await page.locator('.back').click();
    }
    await page.locator('#clear').click();
    await look('clearing');
    await page.locator('.clear_question .danger').click();
    await look('start');
    await page.locator('.start_place .first').click();
    for (let n = 0; n < 4; n += 1) {
      await look('question');
      await press_on(page);
      await look('error');
      await fill(page);
      await press_on(page);
    }
    await page.context().close();
  });

  test(`row 66 (${language}): dark, forced colours, no movement, and paper without colours: the same words, and what a colour says, a word says too`, { timeout: 60_000 }, async () => {
    const page = await result_of(site, language, persona('single_parent_flanders'));
    const text = () => page.locator('main').innerText();
    const plain = await text();
    for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }, { reducedMotion: 'reduce' }, { contrast: 'more' }]) {
      await page.emulateMedia(media);
      assert.equal(await text(), plain, JSON.stringify(media));
      if (media.reducedMotion) {
        await page.locator('.card details summary').first().click();
        assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
        await page.locator('.card details summary').first().click();
      }
      await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null, contrast: null });
    }
    const cards = await page.locator('.card').evaluateAll((all) => all.map((card) => [card.dataset.group, card.querySelector('.status')?.textContent.trim() ?? '', card.querySelector('h3').textContent]));
    assert.ok(cards.every(([, status]) => /\p{L}/u.test(status)), JSON.stringify(cards.filter(([, status]) => !status)));
    // Black on white: no colour of a background is printed, and the words are there.
    const paper = (await printed(page)).text;
    for (const [, status, title] of cards) for (const word of [status, title]) assert.ok(paper.includes(squeezed(word)), word);
    await page.context().close();
  });
}

test('row 67: at the other end of the world it is the day of that place; it is shown, and can be changed', async () => {
  for (const [timezoneId, day] of [['Pacific/Kiritimati', '23'], ['Pacific/Pago_Pago', '22'], ['Europe/Brussels', '22']]) {
    const context = await site.browser.newContext({ timezoneId });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
    await page.goto(`${site.url}/nl/`);
    await page.waitForSelector('html[data-ready="true"]');
    await page.locator('.start_place .first').click();
    for (let n = 0; n < 5; n += 1) { await fill(page); await press_on(page); }
    await page.locator('.provisional button').first().click();
    assert.match(await page.locator('.date_choice p').first().textContent(), new RegExp(`\\b${day}\\snovember\\s2026`), timezoneId);
    await context.close();
  }
});

test('row 68: for a device in another language the first address offers both; each page says its own language', async () => {
  const context = await site.browser.newContext({ locale: 'ar-MA' });
  const page = await context.newPage();
  await page.goto(`${site.url}/`);
  assert.deepEqual(await page.locator('.languages a').evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.hreflang, link.closest('[lang]').lang])), languages.map((language) => [`/${language}/`, language, language]));
  await page.locator('.languages a').first().click();
  await page.waitForSelector('html[data-ready="true"][lang="nl"]');
  await context.close();
});

/** What a translating browser does to a page: every text is put into elements of its own, again after each change. */
const translate = () => {
  const into = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (!node.data.trim() || ['FONT', 'SCRIPT', 'STYLE'].includes(node.parentNode?.nodeName) || node.parentElement?.closest('[translate="no"]')) return;
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      inner.textContent = `«${node.data}»`;
      node.replaceWith(outer);
    } else if (node.nodeName !== 'FONT') for (const child of [...node.childNodes]) into(child);
  };
  into(document.body);
  new MutationObserver((changes) => { for (const { addedNodes } of changes) for (const node of addedNodes) if (node.isConnected) into(node); }).observe(document.body, { childList: true, subtree: true });
};

for (const language of languages) {
  test(`row 68 (${language}): a browser that translates the page breaks nothing, and leaves amounts and the names of rights as they are`, { timeout: 60_000 }, async () => {
    const page = await site.start(language);
    await page.evaluate(translate);
    await page.locator('.start_place .first').click();
    for (let n = 0; n < 6; n += 1) {
      const before_that = await page.locator('h1').textContent();
      await press_on(page);
      assert.equal(await page.locator('.problems li').count() > 0, true, before_that);
      await fill(page);
      await press_on(page);
      assert.notEqual(await page.locator('h1').textContent(), before_that);
    }
    await page.locator('.provisional button').first().click();
    await page.waitForSelector('main.result');
    assert.match(await page.locator('h1').textContent(), /^«/, 'it is translated');
    assert.equal(await page.locator('h1').count(), 1);
    for (const kept of await page.locator('.card h3, .card .amount').allTextContents()) assert.doesNotMatch(kept, /«/);
    assert.equal((await page.locator('h1').textContent()).match(/«/g).length, 1, 'nothing of before is left behind');
    await page.locator('#clear').click();
    await page.locator('.clear_question .danger').click();
    assert.ok((await page.locator('h1').textContent()).includes(words[language].start.title));
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
}
