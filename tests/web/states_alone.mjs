// The pages that stand on their own, with a script or without, and the states of those with a script.
import { readFileSync } from 'node:fs';
import { fill, other_of, press_on, words } from './browser.mjs';

export const text = (path) => JSON.parse(readFileSync(new URL(`../../i18n/${path}.json`, import.meta.url), 'utf8'));

export async function alone_states(site, language, look, options) {
  const context = await site.browser.newContext({ viewport: { width: 1000, height: 800 }, locale: `${language}-BE`, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const w = words[language];
  const workbench = text(`workbench/${language}`).page;
  const accessibility = text(`accessibility/${language}`);
  const clarity = text(`clarity/${language}`);
  const states = {
    [`/${language}/`]: null, '/404.html': null, '/': null,
    [text(`safety/${language}`).exit.path]: null,
    [w.help.path]: null, [accessibility.path]: null, ...Object.fromEntries(Object.values(accessibility.template.kinds).map(({ path }) => [path, null])),
    [w.test_book.path]: shorten, [text(`questionnaire/${language}`).path]: null,
    [w.worker.path]: worker, [workbench.path]: null, [workbench.law_path]: law,
    [w.clarity.path]: clarity_states, [clarity.merge.path]: null, [`/embed/${language}/`]: embedded,
  };
  for (const [path, more] of Object.entries(states)) {
    await page.goto(site.url + path);
    if (await page.locator('script[src]').count() > 0) await page.waitForSelector('html[data-ready="true"], html[data-failed="true"]', { timeout: 20_000 });
    if (more !== shorten) await look(page, path);
    if (more) await more(page, (state) => look(page, `${path} ${state}`), language);
  }
  await context.close();
}

/** The households of the test book are built alike: the first eight for the engines that read slowly; the others are read as sent. */
async function shorten(page, look) {
  await page.evaluate(() => { for (const one of document.querySelectorAll('main > * > section:nth-of-type(n + 9), main > section:nth-of-type(n + 9)')) one.remove(); });
  await look('shortened');
}

async function worker(page, look, language) {
  await page.click('#keys_button');
  await look('keys');
  await page.keyboard.press('Escape');
  await page.locator('.row[data-path="you/age"] input').fill('30');
  await page.click('#new_client');
  await look('new client');
  await page.keyboard.press('Escape');
  await page.selectOption('#preset', 'couple');
  await page.click('#preset_apply');
  await page.selectOption('#client_language', other_of(language));
  await page.check('#beside');
  await page.locator('.row[data-path="you/age"] input').fill('abc');
  await page.locator('.row[data-path="you/rent"] input').focus();
  await page.click('#copy');
  await page.evaluate(() => { for (const one of document.querySelectorAll('details')) one.open = true; });
  await look('filled in, all open, with an error, in both languages');
  await page.click('#paper_button');
  await look('sheet');
}

async function law(page, look) {
  await page.locator('form input[type="text"]').first().fill('x');
  await page.locator('form button').first().click();
  await look('with an error');
}

async function clarity_states(page, look) {
  const tab = (n) => page.locator(`.tabs li:nth-child(${n}) button`).click();
  await page.locator('.sentence').first().focus();
  await page.keyboard.press('-');
  await page.keyboard.press('Enter');
  await page.locator('dialog').waitFor();
  await look('saying it otherwise');
  await page.keyboard.press('Escape');
  for (const n of [2, 3, 4, 5, 6]) {
    await tab(n);
    await look(`part ${n}`);
  }
}

async function embedded(page, look) {
  await page.locator('.start_place .first').click();
  await fill(page);
  await press_on(page);
  await look('question');
}
