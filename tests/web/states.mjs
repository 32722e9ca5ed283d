// One walk past every kind of page and every state of it, for all that look at pages: engines, measures, listeners.
import { readFileSync } from 'node:fs';
import { press_on, walk } from './browser.mjs';
import { persona, result_of } from './paper_page.mjs';

const text = (path) => JSON.parse(readFileSync(new URL(`../../i18n/${path}.json`, import.meta.url), 'utf8'));

/** The pages that stand on their own, with a script or without. */
export function own_pages(language) {
  const words = text(`interface/${language}`);
  const workbench = text(`workbench/${language}`).page;
  return [`/${language}/`, '/404.html', words.help.path, words.test_book.path, text(`questionnaire/${language}`).path, words.worker.path, workbench.path, workbench.law_path, ...statements(language), `/embed/${language}/`];
}

function statements(language) {
  const { path, template } = text(`accessibility/${language}`);
  return [path, ...Object.values(template.kinds).map((kind) => kind.path)];
}

const unfold = (page) => page.evaluate(() => { for (const one of document.querySelectorAll('details')) one.open = true; });

/** Calls `look(page, state)` at every page of this language. */
export async function every_state(site, language, look, options = {}) {
  const context = await site.browser.newContext({ viewport: { width: 1000, height: 800 }, bypassCSP: true, ...options });
  const alone = await context.newPage();
  for (const path of own_pages(language)) {
    await alone.goto(site.url + path);
    if (await alone.locator('script[src]').count() > 0) await alone.waitForSelector('html[data-ready="true"], html[data-failed="true"]', { timeout: 20_000 });
    await look(alone, path);
  }
  await context.close();

  const { answers, date } = persona('single_parent_flanders');
  const asked = await site.start(language, { bypassCSP: true, ...options });
  await look(asked, 'start');
  await asked.locator('#clear').click();
  await look(asked, 'clearing');
  await asked.keyboard.press('Escape');
  const kinds = new Set();
  await walk(asked, answers, { each: async () => {
    const page = asked;
    const kind = await page.evaluate(() => [...new Set([...document.querySelectorAll('form *')].map((one) => `${one.localName}.${one.className}.${one.type ?? ''}`))].sort().join(' '));
    if (kinds.has(kind)) return;
    kinds.add(kind);
    await look(page, `question ${kinds.size}`);
    if (await page.locator('.items').count() > 0) return;
    await press_on(page);
    if (await page.locator('.problems').count() > 0) await look(page, `question ${kinds.size} with an error`);
  } });
  await asked.context().close();

  const page = await result_of(site, language, { answers, date }, { bypassCSP: true, ...options });
  await look(page, 'result');
  await unfold(page);
  await look(page, 'result, all open');
  await page.locator('#beside').click();
  await look(page, 'result in both languages');
  await page.locator('#beside').click();
  for (const [state, open] of [['sheet', '#to_sheet'], ['letters', '#to_letters']]) {
    await page.locator(open).click();
    await page.waitForSelector(`main.${state}`);
    await look(page, state);
    await page.goBack();
    await page.waitForSelector('main.result');
  }
  await page.locator('.card').first().getByRole('button', { name: text(`decided/${language}`).page.open }).click();
  await look(page, 'decided otherwise');
  await page.locator('main form button.first').click();
  await look(page, 'decided otherwise, with an error');
  await page.goBack();
  await page.waitForSelector('main.result');
  await page.locator('.side_buttons button').last().click();
  await look(page, 'answers');
  await page.locator('.bottom a').first().click();
  await look(page, 'help');
  await page.context().close();

  const what_if = await site.start(language, { bypassCSP: true, ...options });
  const [curves] = await Promise.all([what_if.context().waitForEvent('page'), what_if.evaluate(({ given, url }) => {
    const other = open(url, '_blank');
    addEventListener('message', ({ source, data }) => { if (source === other && data?.ready) other.postMessage(given, location.origin); });
  }, { given: { format: 'iura-case/1', answers, date }, url: `${site.url}/${language}/` })]);
  await curves.waitForSelector('main.what_if');
  await curves.locator('.what_if_curve button.first').click();
  await curves.waitForSelector('.what_if_chart svg');
  await look(curves, 'what if');
  await what_if.context().close();
}
