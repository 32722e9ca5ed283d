// A run through everything with a canary in every field of every step: errors, paper, letters, saving, opening, deciding otherwise, erasing, Back and
// Forward; the worker’s page with every question; the law page and the workbench; the clarity page; the check within another site.
import { fill, press_on, questions, walk, words } from './browser.mjs';
import { question_of } from './canaries.mjs';
import { as_file, download, input, saved_words, to_resume, to_save } from './saved_page.mjs';
import { read_json } from '../samples.mjs';

const own = (folder, language) => read_json(`i18n/${folder}/${language}.json`);
const family = { you: { incomes: [{}], accounts: [{}], properties: [{}], cessions: [{}] }, others: [{ relation: 'partner', age: 33 }, { relation: 'child', age: 8, in_charge: true, presence: 'full' }] };
const digits = (texts) => texts.map((text) => text.replace(/\D/g, ''));

/** An answer for a path: a canary where something is typed that can be one. */
function answers_with(give, filled, large = false) {
  return (path) => {
    const question = question_of(path);
    if (question.type !== 'money' && question.type !== 'date') return question.typical;
    filled.add(question.id);
    if (question.type === 'date') return give.date(question);
    const amount = give.money(large);
    return question.periods ? { amount, per: 'month', basis: 'net' } : amount;
  };
}

/** The questions, with an error on every page that has a field to type in, to the result. */
async function to_result(page, give, filled) {
  await walk(page, family, { otherwise: answers_with(give, filled), each: async () => {
    const field = page.locator('form [data-path] input[type="text"]').first();
    if (await field.count() === 0) return;
    await page.evaluate(() => { for (const fold of document.querySelectorAll('form details')) fold.open = true; });
    await field.fill(give.text('fout'));
    await press_on(page);
  } });
}

export async function citizen(page, language, give, filled, look) {
  await to_result(page, give, filled);
  const results = digits(await page.locator('.card .amount').allTextContents());
  await look('result');
  await page.pdf();
  await page.locator('.date_choice summary').click();
  await page.locator('#d_day').fill('xx');
  await page.locator('.date_choice .second').click();
  for (const name of ['to_sheet', 'to_letters']) {
    await page.locator(`#${name}`).click();
    for (const kind of await page.locator('input[name="letter_kind"]').all()) {
      await kind.check();
      for (const field of await page.locator('.letter_fields :is(input, textarea)').all()) await field.fill(give.text('brief'));
      for (const value of await page.locator('.letter_fields :is(input, textarea)').evaluateAll((all) => all.map((one) => one.value))) give.wanted.add(value);
    }
    await look(name);
    await page.pdf();
    await page.locator('.back').click();
  }
  await page.evaluate(() => { for (const one of document.querySelectorAll('.card details')) one.open = true; });
  await page.getByRole('button', { name: own('decided', language).page.open }).first().click();
  await page.locator('#decided_granted').check();
  await page.locator('#decided_amount').fill(give.money());
  await page.locator('main form button.first').click();
  await look('decided');
  await page.locator('.back').click();
  await page.locator('.what_if_link button').click();
  await page.locator('#what_if_until').fill(give.money());
  await page.locator('.what_if_curve button.first').click();
  await look('what if');
  await page.locator('.back').click();
  const saved = await save_and_open(page, language, give, look);
  for (const step of ['goBack', 'goBack', 'goForward']) await page[step]();
  await look('Back and Forward');
  await page.locator('.language a').click();
  await page.locator('#clear').click();
  await page.locator('.clear_question .danger').click();
  await page.goBack();
  await look('erased');
  return { results, saved };
}

async function save_and_open(page, language, give, look) {
  await to_save(page, language);
  const passphrase = give.text('geheim');
  await page.locator('#passphrase').fill(passphrase);
  const locked = await download(page, () => page.locator('main form button.first').click());
  await page.locator('main form input[name="lock"]').last().check();
  const plain = await download(page, () => page.locator('main form button.first').click());
  await look('saved');
  await to_resume(page, language);
  await page.locator(input.code).fill(give.text('code'));
  await page.getByRole('button', { name: saved_words[language].resume.code_button }).click();
  await page.setInputFiles(input.file, as_file(locked.content, locked.name));
  for (const typed of [give.text('mis'), passphrase]) {
    await page.locator(input.passphrase).fill(typed);
    await page.locator(input.passphrase).press('Enter');
    await page.locator(typed === passphrase ? '.answer_group' : '.problems').first().waitFor({ timeout: 20_000 });
  }
  await look('opened');
  return JSON.parse(plain.content).answers;
}

const referenced = (id) => Object.values(questions).flat().flatMap(({ applies_when = [] }) => applies_when.filter((one) => one.question === id).flatMap((one) => [...one.is ?? [], ...one.has ?? []]));

/** Fills in, in the page, what it is told; what appears by it is there afterwards. */
const type_in = (page, values) => page.evaluate((all) => {
  for (const [path, value, times] of all) {
    const row = () => document.querySelector(`.row[data-path="${CSS.escape(path)}"]`);
    if (!row()) continue;
    if (row().dataset.type === 'list') { for (let n = 0; n < times; n += 1) row().querySelector('.add')?.click(); continue; }
    if (row().dataset.type === 'set') { for (const box of row().querySelectorAll('input[type="checkbox"]')) if (!/_(none|unknown)$/.test(box.id) && !box.checked) document.getElementById(box.id).click(); continue; }
    const field = row().querySelector('[data-first]');
    field.focus();
    field.value = value;
    for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
    field.blur();
  }
}, values);

/** Every question of the worker’s page; each pass chooses otherwise, so that other questions come up. */
export async function worker(page, language, give, filled, pass, look) {
  const otherwise = answers_with(give, filled, true);
  const income_kinds = questions.income.find(({ id }) => id === 'kind').choices;
  const done = new Set();
  for (let round = 0; round < 12; round += 1) {
    const rows = (await page.locator('.row[data-path]').evaluateAll((all) => all.map((row) => row.dataset.path))).filter((path) => !done.has(path));
    if (rows.length === 0) break;
    await type_in(page, rows.map((path) => {
      done.add(path);
      const question = question_of(path);
      const [, at] = path.match(/incomes\/(\d+)\/kind$/) ?? [];
      if (at !== undefined) return [path, income_kinds[(Number(at) + 17 * pass) % income_kinds.length]];
      if (question.type === 'list') return [path, '', path === 'you/incomes' ? 17 : path === 'others' ? 2 : path.startsWith('you/') ? 1 : 0];
      if (question.type === 'choice' || question.type === 'yes_no') { const wanted = [...new Set([...referenced(question.id), question.typical])]; return [path, String(wanted[pass % wanted.length])]; }
      const value = otherwise(path);
      if (question.type === 'date') return [path, value.split('-').reverse().join('/')];
      return [path, typeof value === 'object' ? value.amount : String(value)];
    }));
  }
  await look(`worker's page, pass ${pass}`);
  if (pass === 0) {
    await page.locator('.row[data-type="money"] input').first().fill(give.text('fout'));
    await page.click('#copy');
    await page.click('#files_button');
    await page.fill('#file_passphrase', give.text('geheim'));
    await download(page, () => page.click('#file_save'));
    await page.click('#paper_button');
    await look("the worker's sheet");
    await page.pdf();
  }
  return done.size;
}

export async function law(page, give, look) {
  await page.fill('#from', '2026-10-17');
  await page.fill('#value', give.text('bedrag'));
  await page.click('form button');
  await page.fill('#value', give.money(true).replace(',', '.'));
  await page.click('form button');
  await look('law');
}

export async function workbench(page, look) {
  await page.locator('#workbench').click();
  for (const key of ['Tab', 'Enter', '7', '3', '5', 'Enter', 'Escape']) await page.keyboard.press(key);
  await look('workbench');
}

export async function clarity(page, give, look) {
  await page.locator('.sentence').first().focus();
  for (const key of ['-', 'Enter']) await page.keyboard.press(key);
  await page.fill('#proposal', give.text('voorstel'));
  await page.fill('#comment', give.text('reden'));
  await page.locator('dialog .first').click();
  await look('clarity');
}

export async function embedded(page, give, filled, look) {
  await page.locator('.start_place .first').click();
  for (let n = 0; n < 4; n += 1) { await fill(page, {}, answers_with(give, filled)); await press_on(page); }
  await look('within another site');
}

export const paths = (language) => ({
  citizen: `/${language}/`, worker: words[language].worker.path, law: own('workbench', language).page.law_path, workbench: own('workbench', language).page.path,
  clarity: words[language].clarity.path, embedded: `/embed/${language}/`,
});
