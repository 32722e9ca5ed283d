// For everybody: axe on every kind of page, keyboard alone, 320 px, large text, bad input, paper.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { barriers, fill, focused, languages, oddities, open_site, press_on, typical, walk, words } from './browser.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

const unfold = (page) => page.evaluate(() => { for (const one of document.querySelectorAll('details')) one.open = true; });

/** People, incomes, accounts …: as many kinds of page as one household can show. */
const full_house = {
  you: { incomes: [{ kind: 'wage' }], accounts: [{}], properties: [{}], cessions: [{}] },
  others: [{ relation: 'partner' }],
};

for (const language of languages) {
  for (const colorScheme of ['light', 'dark']) {
    test(`${language}, ${colorScheme}: axe finds nothing on any page on the way, with or without errors`, { timeout: 600_000 }, async () => {
      const page = await site.start(language, { colorScheme });
      const seen = new Set();
      const found = [];
      // In one language and light every page; elsewhere one of each build of a page.
      const every = language === 'nl' && colorScheme === 'light';
      const look = async (state) => {
        const name = `${await page.locator('h1').textContent()} ${state}`;
        const kind = every ? name : await page.evaluate(() => [...new Set([...document.querySelectorAll('body *')].map((one) => `${one.localName}.${one.className}.${one.type ?? ''}`))].sort().join(' '));
        if (seen.has(kind)) return;
        seen.add(kind);
        found.push(...(await barriers(page)).map((barrier) => `${name}: ${barrier}`));
      };
      await look('start');
      await page.locator('#clear').click();
      await look('clearing');
      await page.keyboard.press('Escape');
      await walk(page, full_house, { each: async () => {
        await look('question');
        if (colorScheme === 'dark' || await page.locator('.items').count() > 0) return;
        await page.locator('.why summary').click({ timeout: 100 }).catch(() => {});
        await press_on(page);
        if (await page.locator('.problems').count() > 0) await look('with errors');
      } });
      await look('result');
      await unfold(page);
      await look('all open');
      await page.locator('.side_buttons button').last().click();
      await look('answers');
      await page.locator('.bottom a').first().click();
      await look('help');
      assert.deepEqual(found, []);
      assert.ok(seen.size > 10);
      await page.context().close();
    });
  }

  test(`${language}: the pages of their own have no barrier either`, async () => {
    const page = await (await site.browser.newContext()).newPage();
    for (const path of ['/', words[language].help.path, '/404.html']) {
      await page.goto(site.url + path);
      assert.deepEqual(await barriers(page), [], path);
    }
    await page.close();
  });

  test(`${language}: with the keyboard alone, to the result`, { timeout: 300_000 }, async () => {
    const page = await site.start(language);
    const on = (selector) => page.evaluate((wanted) => document.activeElement.matches(wanted), selector);
    const tab_to = async (selector) => {
      for (let n = 0; n < 80; n += 1) {
        await page.keyboard.press('Tab');
        if (await on(selector)) {
          const outlined = await page.evaluate(() => [document.activeElement, document.activeElement.closest('label')].some((one) => one && getComputedStyle(one).outlineStyle !== 'none'));
          assert.ok(outlined, `the focus on ${selector} can be seen`);
          return;
        }
      }
      assert.fail(`no ${selector} within 80 tabs of ${await page.locator('h1').textContent()}`);
    };
    await page.keyboard.press('Tab');
    assert.ok(await on('.skip'), 'first comes the way past the header');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
    await tab_to('.start_place .first');
    await page.keyboard.press('Enter');
    for (let n = 0; n < 80 && await page.locator('main.result').count() === 0; n += 1) {
      assert.equal(await focused(page), 'h1');
      const fields = await page.locator('form > [data-path], form [data-path]').evaluateAll((all) => all.map((field) => field.dataset.path));
      for (const path of fields) {
        const inside = `[data-path="${path}"] input`;
        await tab_to(inside);
        if (await on('input[type="text"]')) { await tab_to(`[data-path="${path}"] input[value="unknown"]`); await page.keyboard.press('Space'); continue; }
        // Boxes to tick: the last is reached by the same key as every other field.
        if (await on('input[type="checkbox"]')) { await tab_to(`${inside}[value="unknown"]`); await page.keyboard.press('Space'); continue; }
        await page.keyboard.press('ArrowUp');
        if (!await on(':checked')) await page.keyboard.press('Space');
        assert.ok(await on('input[value="unknown"]:checked'), 'one key up from the first choice is the last: I do not know');
      }
      await tab_to('button.first');
      await page.keyboard.press('Enter');
    }
    assert.ok(await page.locator('main.result').count() > 0);
    await page.context().close();
  });

  test(`${language}: 320 px wide, with wider text spacing and large targets, nothing is cut off`, { timeout: 300_000 }, async () => {
    const page = await site.start(language, { viewport: { width: 320, height: 256 } });
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
      document.adoptedStyleSheets = [sheet];
    });
    const check = async () => {
      assert.deepEqual(await oddities(page), []);
      const small = await page.evaluate(() => [...document.querySelectorAll('button, summary, .choice, header a, .bottom a, input[type="text"]')]
        .filter((one) => one.checkVisibility()).filter((one) => one.getBoundingClientRect().height < 43.5).map((one) => one.outerHTML.slice(0, 120)));
      assert.deepEqual(small, [], 'targets of 44 px');
    };
    await check();
    await walk(page, full_house, { each: check });
    await unfold(page);
    await check();
    await page.locator('.side_buttons button').last().click();
    await check();
    await page.locator('.bottom a').first().click();
    await check();
    await page.context().close();
  });

  test(`${language}: what is missing or wrong is said at the top and at the field, and nothing is lost`, { timeout: 300_000 }, async () => {
    const page = await site.start(language);
    const bad = { money: ['twaalfhonderd', '1e309', '-50', '0x10', '1200,505', '999999999999999999'], age: ['-1', '131', 'twintig', '1e3'], count: ['-1', 'veel'], date: [['31', '2', '2026'], ['1', '13', '2026'], ['a', 'b', 'c']] };
    let tried = 0;
    await walk(page, full_house, { each: async () => {
      if (await page.locator('.items').count() > 0) return;
      const title = await page.title();
      for (const box of await page.locator('form [data-path] :checked').all()) await box.evaluate((one) => one.type === 'checkbox' && one.click());
      await press_on(page);
      if (await page.locator('.problems').count() === 0) return;
      assert.equal(await page.title(), `${words[language].errors.title_prefix} ${title}`);
      assert.equal(await focused(page), 'div.problems');
      const link = page.locator('.problems a').first();
      const told = await link.textContent();
      await link.click();
      assert.match(await page.evaluate(() => document.activeElement.tagName), /INPUT|SUMMARY/);
      assert.ok((await page.locator('form .problem').allTextContents()).some((text) => text.endsWith(told)), 'the same words at the field');
      const inputs = page.locator('form [data-path] input[type="text"]');
      const first = (await inputs.count()) > 0 && inputs.first();
      if (!first) return;
      const kind = await first.evaluate((one) => one.inputMode === 'decimal' ? 'money' : one.className === 'day' ? 'date' : one.closest('[data-path]').dataset.path.endsWith('/age') ? 'age' : 'count');
      if (await inputs.count() === 2) return;
      for (const typed of bad[kind]) {
        const parts = Array.isArray(typed) ? typed : [typed];
        for (const [n, part] of parts.entries()) await inputs.nth(n).fill(part);
        await press_on(page);
        assert.ok(await page.locator('.problems').count() === 1, `${kind} ${typed} is refused`);
        assert.deepEqual(await oddities(page), [], `${kind} ${typed}`);
        for (const [n, part] of parts.entries()) assert.equal(await inputs.nth(n).inputValue(), part);
        tried += 1;
      }
      for (const [n] of [0, 1, 2].entries()) if (n < await inputs.count()) await inputs.nth(n).fill('');
    } });
    assert.ok(tried > 10);
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
}

test('a double click goes one step, not two', async () => {
  const page = await site.start('nl');
  await page.locator('.start_place .first').click();
  await fill(page);
  await page.locator('form button[type="submit"]').dblclick();
  assert.equal(await page.locator('.problems').count(), 0);
  assert.equal(await focused(page), 'h1');
  await page.context().close();
});

test('on paper: no buttons, everything unfolded, and in forced colours all words are there', async () => {
  const page = await site.start('nl');
  await walk(page, {}, { otherwise: typical });
  const pdf = await page.pdf({ format: 'A4', tagged: true });
  assert.ok(pdf.length > 10_000);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['#clear', '.side_buttons', '.back', '.language']) assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.equal(await page.locator('details:not([open])').count(), 0);
  assert.ok(await page.locator('.answer_group dt').first().isVisible());
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.ok(await page.locator('details:not([open])').count() > 0);
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  assert.deepEqual(await barriers(page), []);
  await page.context().close();
});
