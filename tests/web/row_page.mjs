// Hands for the table of bad inputs (the rows of quality.md 4.8): one field of one case, typed into again and again.
import assert from 'node:assert/strict';
import { read_json } from '../samples.mjs';
import { words } from './browser.mjs';
import { answers_of } from './saved_page.mjs';
import { result_of } from './paper_page.mjs';

const texts = Object.fromEntries(['nl', 'fr'].map((language) => [language, read_json(`i18n/questions/${language}.json`)]));
const plain = (text) => text.replace(/[\u00a0\u202f]/g, ' ');
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a sentence of i18n looks like with anything, or with just these values, in its places. */
function pattern(text, values = {}) {
  const parts = plain(text).split(/\{(\w+)\}/);
  return new RegExp(`^${parts.map((part, n) => n % 2 ? (part in values ? escaped(plain(values[part])) : '.+') : escaped(part)).join('')}$`, 'u');
}

export const answered = {
  you: { age: 71, status: 'belgian', receives_leefloon: true, leefloon_since: '2026-01-02', housing_paid_by_others: { amount: '77', per: 'month' }, accounts: [{ balance: '4242' }] },
  others: [],
};

/** The result of these answers, then the page of one question from the list of answers. */
export async function at_question(site, language, path, answers = answered) {
  const page = await result_of(site, language, { answers, date: '2026-11-22' });
  await page.locator('.side_buttons button').last().click();
  page.kept = await answers_of(page);
  await visit(page, path);
  return page;
}

/** From the list of answers to the page on which this is asked. */
export async function visit(page, path) {
  const rows = page.locator('.answer_group .change button');
  const found = page.found ??= new Map();
  for (let n = found.get(path) ?? 0, count = await rows.count(); n < count; n += 1) {
    await rows.nth(n).click();
    if (await page.locator(`form [data-path="${path}"]`).count() > 0) return void found.set(path, n);
    await page.locator('.back').click();
  }
  assert.fail(`nowhere is ${path} asked`);
}

/** The same hands for one field of a page. */
export function hands(page, language, path) {
  const { errors, understood } = texts[language];
  const field = page.locator(`form [data-path="${path}"]`);
  const inputs = field.locator('input[type="text"]');
  /** As somebody types or pastes it: through the keyboard, so that the field's own limits hold. */
  const type = async (...typed) => {
    for (const [n, text] of typed.entries()) {
      await inputs.nth(n).fill('');
      if (text) { await inputs.nth(n).focus(); await page.keyboard.insertText(text); }
      await inputs.nth(n).blur();
    }
  };
  const shown = () => field.locator('.problem').evaluate((one) => one.lastChild.textContent).then(plain);
  const hands = {
    field, inputs, type,
    /** It is read, and told how. */
    async reads(typed, values, key = 'money') {
      // What was refused before stands there until one goes on.
      const before = await field.locator('.problem').count();
      await type(...[typed].flat());
      if (before > 0) {
        await page.locator('form button.first').click();
        await page.locator('.answer_group').first().waitFor();
        await visit(page, path);
      }
      assert.match(plain(await field.locator('.read').innerText()), pattern(understood[key], values), JSON.stringify(typed));
      assert.equal(await field.locator('.problem').count(), 0, JSON.stringify(typed));
    },
    /** It is refused when one goes on: the sentence stands at the field and in the summary, which has the focus; what was typed stays. */
    async refuses(typed, key, values = {}, kept = [typed].flat()) {
      await type(...[typed].flat());
      await page.locator('form button.first').click();
      const wanted = pattern(errors[key] ?? words[language].errors[key], values);
      const told = JSON.stringify(typed);
      assert.match(await shown(), wanted, told);
      assert.match(plain(await page.locator('.problems li').innerText()), wanted, told);
      assert.equal(await page.evaluate(() => document.activeElement.className), 'problems', told);
      assert.match(await page.title(), new RegExp(`^${words[language].errors.title_prefix}`));
      assert.equal(await field.locator('[aria-invalid="true"]').count() > 0 || await field.getAttribute('aria-invalid') === 'true', true, told);
      assert.deepEqual(await inputs.evaluateAll((all) => all.map((one) => one.value)), kept, told);
      await page.locator('.problems a').click();
      assert.equal(await inputs.first().evaluate((one) => one === document.activeElement), true, `the summary leads to the field: ${told}`);
    },
  };
  return hands;
}

/** An amount as the page says it, of cents. */
export function euro(cents, language) {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, language === 'nl' ? '.' : ' ');
  return `${whole}${cents % 100 ? `,${String(cents % 100).padStart(2, '0')}` : ''} ${language === 'nl' ? 'euro' : cents < 200 ? 'euro' : 'euros'}`;
}
