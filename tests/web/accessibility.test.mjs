// For everybody: keyboard alone, where the focus goes and comes back to, bad input, paper. What engines and measures find in every
// state: engines.test.mjs.
import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { barriers, fill, focused, languages, oddities, open_site, press_on, typical, walk, words } from './browser.mjs';
import { start_worker } from './worker_page.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

/** People, incomes, accounts …: as many kinds of page as one household can show. */
const full_house = {
  you: { incomes: [{ kind: 'wage' }], accounts: [{}], properties: [{}], cessions: [{}] },
  others: [{ relation: 'partner' }],
};

describe('in both languages', { concurrency: 2 }, () => {
  for (const language of languages) {
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
});

test('what opens over a page takes the focus, keeps it, and gives it back to what opened it', async () => {
  const citizen = await site.start('nl');
  const worker = await start_worker(site, 'nl');
  await worker.locator('.row[data-path="you/age"] input').fill('30');
  const clarity = await (await site.browser.newContext()).newPage();
  await clarity.goto(site.url + words.nl.clarity.path);
  await clarity.waitForSelector('html[data-ready="true"]');
  for (const [page, opener, inside] of [[citizen, '#clear', '.clear_question'], [worker, '#keys_button', '#keys'], [worker, '#new_client', '#new'], [worker, '#paper_button', '.paper'], [clarity, '.sentence >> nth=0', 'dialog']]) {
    await page.locator(opener).focus();
    const at = await page.evaluateHandle(() => document.activeElement);
    await page.keyboard.press('Enter');
    await page.locator(inside).first().waitFor();
    const within = () => page.evaluate((around) => document.activeElement.closest(around) !== null, inside);
    assert.ok(await within(), `${opener}: the focus goes in`);
    if (await page.locator('dialog:modal').count() > 0) for (let n = 0; n < 8; n += 1) {
      await page.keyboard.press('Tab');
      assert.ok(await within() || await page.evaluate(() => document.activeElement === document.body), `${opener}: the focus stays in`);
    }
    await page.keyboard.press('Escape');
    assert.equal(await page.locator(inside).filter({ visible: true }).count(), 0, opener);
    assert.ok(await at.evaluate((one) => document.activeElement === one || (one.id && document.activeElement.id === one.id)), `${opener}: the focus comes back`);
  }
  for (const page of [citizen, worker, clarity]) await page.context().close();
});

test('row 57: a double click goes one step, not two', async () => {
  const page = await site.start('nl');
  await page.locator('.start_place .first').click();
  await fill(page);
  await page.locator('form button[type="submit"]').dblclick();
  assert.equal(await page.locator('.problems').count(), 0);
  assert.equal(await focused(page), 'h1');
  await page.context().close();
});

test('row 66: on paper: no buttons, everything unfolded, and in forced colours all words are there', async () => {
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
