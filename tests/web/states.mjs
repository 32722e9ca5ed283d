// One walk past every kind of page and every state of it, for all that look at pages: engines, measures, listeners.
import { fill, press_on, walk } from './browser.mjs';
import { persona, result_of } from './paper_page.mjs';
import { as_file, input, safety_words, saved_words, to_resume, to_save } from './saved_page.mjs';
import { alone_states, text } from './states_alone.mjs';

export const unfold = (page) => page.evaluate(() => { for (const one of document.querySelectorAll('details')) one.open = true; });
const kind_of = (page) => page.evaluate(() => [...new Set([...document.querySelectorAll('body *')].map((one) => `${one.localName}.${one.className}.${one.type ?? ''}`))].sort().join(' '));

/** People, incomes, accounts …: as many kinds of page as one household can show. */
const full_house = {
  you: { incomes: [{ kind: 'wage' }], accounts: [{}], properties: [{}], cessions: [{}] },
  others: [{ relation: 'partner' }],
};

/**
 * Calls `look(page, state, again)` at every page of this language in every state. A question built of the same elements as
 * one before comes with `again`: there only its words are new.
 */
export async function every_state(site, language, look) {
  const options = { bypassCSP: true, reducedMotion: 'reduce' };
  await alone_states(site, language, look, options);
  await questions(site, language, look, options);
  const given = persona('single_parent_flanders');
  await result(await result_of(site, language, given, options), language, look);
  await saved(await site.start(language, options), language, look);
  await warned(site, language, look, options);
}

async function questions(site, language, look, options) {
  const page = await site.start(language, options);
  await look(page, 'start');
  await page.locator('#clear').click();
  await look(page, 'clearing');
  await page.keyboard.press('Escape');
  await page.locator('#beside').click();
  await look(page, 'start in both languages');
  await page.locator('#beside').click();
  const kinds = new Set();
  const seen = async (state) => {
    const kind = await kind_of(page);
    await look(page, `${state}: ${await page.locator('h1').textContent()}`, kinds.has(kind));
    kinds.add(kind);
  };
  await walk(page, full_house, { each: async () => {
    await seen('question');
    if (await page.locator('.items').count() > 0) return;
    if (kinds.size === 3) {
      await page.locator('#beside').click();
      await look(page, 'question in both languages');
      await page.locator('#beside').click();
    }
    await press_on(page);
    if (await page.locator('.problems').count() > 0) await seen('error');
  } });
  await look(page, 'result');
  await unfold(page);
  await page.locator('#beside').click();
  await look(page, 'result in both languages, all open');
  await page.context().close();
}

async function result(page, language, look) {
  await unfold(page);
  await look(page, 'result, all open');
  const visit = async (state, open, then = async () => {}) => {
    await open();
    await page.waitForSelector(`main.${state}`);
    await look(page, state);
    await then();
    await page.goBack();
    await page.waitForSelector('main.result');
  };
  await visit('sheet', () => page.locator('#to_sheet').click(), async () => {
    await page.locator('input[value="both"]').check();
    await look(page, 'sheet in both languages');
  });
  await visit('letters', () => page.locator('#to_letters').click(), async () => {
    await page.locator('input[value="appeal"]').check();
    await look(page, 'letters, appeal');
  });
  const decide = async () => {
    await unfold(page);
    await page.locator('.card').first().getByRole('button', { name: text(`decided/${language}`).page.open }).click();
  };
  await visit('decided', decide, async () => {
    await page.locator('main form button.first').click();
    await look(page, 'decided otherwise, with an error');
    await page.locator('#decided_granted').check();
    await page.locator('#decided_amount').fill('900');
    await page.locator('main form button.first').click();
    await page.waitForSelector('.decided_found');
    await look(page, 'decided otherwise, explained');
  });
  await visit('what_if', () => page.locator('.what_if_link button').click(), async () => {
    await page.locator('.what_if_curve button.first').click();
    await page.waitForSelector('.what_if_chart svg');
    await page.locator('.what_if_scenarios button.first').click();
    await unfold(page);
    await look(page, 'what if, with a curve and scenarios');
  });
  await page.locator('.side_buttons button').last().click();
  await look(page, 'answers');
  await page.locator('.bottom a').first().click();
  await look(page, 'help');
  await page.context().close();
}

async function saved(page, language, look) {
  await page.locator('.start_place .first').click();
  for (let n = 0; n < 3; n += 1) { await fill(page); await press_on(page); }
  await to_save(page, language);
  await page.locator('.qr').waitFor();
  await look(page, 'save');
  await page.locator('form button[type="submit"]').click();
  await page.locator('#passphrase_problem').waitFor();
  await look(page, 'save, with an error');
  await page.locator('input[name="lock"]').nth(1).check();
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('form button[type="submit"]').click()]);
  await look(page, 'saved');
  await to_resume(page, language);
  await look(page, 'take up again');
  await page.locator(input.code).fill('ABC');
  await page.getByRole('button', { name: saved_words[language].resume.code_button }).click();
  await page.locator('.problems').waitFor();
  await look(page, 'take up again, with an error');
  await page.setInputFiles(input.file, await file.path());
  await page.locator('.notice').waitFor();
  await look(page, 'taken up again');
  await to_resume(page, language);
  await page.setInputFiles(input.file, as_file('age-encryption.org/v1\n', 'iura.json.age'));
  await page.locator(`${input.passphrase}, .problems`).first().waitFor();
  await look(page, 'take up again, a locked file');
  await page.context().close();
}

/** On a public computer: the bar, and the warning before all is wiped. */
async function warned(site, language, look, options) {
  const w = safety_words[language].shared;
  const page = await (await site.browser.newContext({ locale: `${language}-BE`, viewport: { width: 1000, height: 800 }, ...options })).newPage();
  page.setDefaultTimeout(5000);
  await page.clock.install({ time: new Date('2026-11-22T12:00:00') });
  await page.goto(`${site.url}/${language}/`);
  await page.waitForSelector('html[data-ready="true"]');
  await page.getByRole('button', { name: w.turn_on }).first().click();
  await look(page, 'public computer');
  await page.clock.fastForward('04:10');
  await page.locator('dialog[open]').waitFor();
  await look(page, 'public computer, warned');
  await page.context().close();
}
