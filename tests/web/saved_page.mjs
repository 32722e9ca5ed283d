// Hands for the pages of saving and taking up again, and for what is in the answers.
import { readFileSync } from 'node:fs';
import { read_json } from '../samples.mjs';
import { fill, press_on } from './browser.mjs';

export const saved_words = Object.fromEntries(['nl', 'fr'].map((language) => [language, read_json(`i18n/saved/${language}.json`)]));
export const safety_words = Object.fromEntries(['nl', 'fr'].map((language) => [language, read_json(`i18n/safety/${language}.json`)]));

/** By a link at the foot of every page. */
export const to_view = (page, name) => page.locator('.bottom').getByRole('button', { name, exact: true }).click();
export const to_save = (page, language) => to_view(page, saved_words[language].save.open);
export const to_resume = (page, language) => to_view(page, saved_words[language].resume.open);

export const input = { file: '#f0', passphrase: '#f1', code: '#f2', photo: '#f3' };

/** A few answers, so many pages or until the age is among them: it is ours to recognise. */
export async function begin_with(page, age = '47', pages = 3) {
  await page.locator('.start_place .first').click();
  for (let n = 0, told = false; n < pages || (!told && n < 20); n += 1) {
    told ||= await page.locator('form [data-path="you/age"]').count() > 0;
    await fill(page, { you: { age, others: [] } });
    await press_on(page);
  }
}

/** The file that pressing this gives. */
export async function download(page, press) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

export const as_file = (content, name = 'iura.json') => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

/** The one sentence that is told, in the summary and at the field. */
export async function problem(page) {
  const told = page.locator('.problems li');
  await told.first().waitFor();
  return (await told.allInnerTexts()).join(' | ').replace(/\u00a0/g, ' ');
}

export const answers_of = async (page) => (await page.locator('.answer_group').allInnerTexts()).join('\n');
export const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, key) => values[key]).replace(/\u00a0/g, ' ');
