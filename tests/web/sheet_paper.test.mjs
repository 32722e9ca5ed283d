// The sheet to take along: what the core says of the same answers, on screen, on paper as tagged text, and in a file of its own.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { read_book } from '../../scripts/code_book.mjs';
import { merge_texts } from '../../scripts/merge_texts.mjs';
import { take_up_data } from '../../web/take_up.mjs';
import { core } from '../wasm/core.mjs';
import { barriers, focused, languages, oddities, open_site } from './browser.mjs';
import { load } from './module.mjs';
import { persona, printed, result_of, squeezed } from './paper_page.mjs';

const { read_code } = await load('saved/code');
const { given } = await load('answers');

let site;
let ask;
before(async () => { site = await open_site(); ({ ask } = await core()); });
after(() => site.close());

const words_of = (language) => JSON.parse(readFileSync(new URL(`../../i18n/take_up/${language}.json`, import.meta.url), 'utf8')).sheet;

/** Everything that the sheet owes to the person, from the core's own view. */
function owed({ result, sections, date_text }) {
  const hopeful = result.cards.filter(({ group }) => group !== 'unlikely');
  const fields = (list) => list.flatMap((field) => [field, ...(field.list?.items ?? []).flatMap((item) => fields(item.fields))]);
  const answered = sections.flatMap((section) => fields(section.fields)).filter((field) => field.answer !== null && !field.list?.items.length);
  return {
    told: [date_text, result.headline, result.disclaimer, ...result.total.lines],
    plan: result.plan.flatMap(({ heading, where, items }) => [heading, where, ...items.flatMap(({ title, text }) => [title, text])]),
    amounts: hopeful.map(({ amount_text }) => amount_text), papers: result.documents.flatMap(({ name, from }) => [name, from]),
    sums: hopeful.flatMap(({ sum, amounts_from }) => [...sum.flatMap(({ text, amount, provision }) => [text, amount, provision]), amounts_from]),
    answers: answered.flatMap(({ short, answer }) => [short, answer]), assumptions: hopeful.flatMap(({ assumptions }) => assumptions),
    others: [...result.not_now.map(({ title }) => title), ...result.not_yet], open: result.missing.map(({ text }) => text),
  };
}

function all_in(text, wanted, where) {
  let count = 0;
  for (const [part, said] of Object.entries(wanted)) for (const one of said.filter(Boolean)) {
    assert.ok(text.includes(squeezed(one)), `${where}: ${part} lacks "${one}"`);
    count += 1;
  }
  return count;
}

for (const [language, name] of [['nl', 'single_parent_flanders'], ['fr', 'long_term_unemployed']]) {
  test(`the sheet in ${language} says all that the core says, printed as tagged text on A4`, { timeout: 120_000 }, async () => {
    const case_ = persona(name);
    const page = await result_of(site, language, case_, { viewport: { width: 360, height: 740 } });
    await page.locator('#to_sheet').click();
    await page.waitForSelector('main.sheet .paper');
    assert.match(await focused(page), /^h1/);
    assert.deepEqual(await oddities(page), []);
    assert.deepEqual(await barriers(page), []);
    const paper = await printed(page);
    const wanted = owed(ask({ op: 'sheet', lang: language, date: case_.date, answers: case_.answers }));
    assert.ok(all_in(paper.text, wanted, name) > 60);
    assert.ok(paper.text.includes(await page.evaluate(() => document.documentElement.dataset.build)) && paper.text.includes(case_.date), 'no receipt');
    assert.equal(paper.tagged, true);
    assert.deepEqual(paper.languages, [language]);
    assert.match(paper.size, /A4/);
    assert.ok(paper.pages <= 9, `${paper.pages} pages`);
    for (const kind of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'L', 'LI']) assert.match(paper.structure, new RegExp(`^ *${kind}\\b`, 'm'), `no ${kind}`);
    assert.doesNotMatch(paper.structure, /Form/);
    assert.equal(await page.locator('.paper :is(input, button, select, textarea, details)').count(), 0);
    assert.deepEqual(page.complaints, []);
    assert.deepEqual(page.requests, []);
    await page.context().close();
  });
}

test('letters send people to the same authority as the core', () => {
  const data = take_up_data(Object.fromEntries(languages.map((language) => [language, merge_texts(language)])));
  let compared = 0;
  for (const name of ['single_parent_flanders', 'long_term_unemployed', 'pensioner_couple', 'disabled_alone', 'debt_mediation_heating_oil']) for (const language of languages) {
    for (const { where, items } of ask({ op: 'sheet', lang: language, ...persona(name) }).result.plan) for (const { right, title } of items) {
      // In Wallonia water is a matter of the OCMW / CPAS: the words of the water company say so.
      if (right === 'water_reduction') continue;
      const { authority } = data.rights.find(({ id }) => id === right);
      assert.equal(data.named[language].authorities[authority].where, where);
      assert.equal(data.named[language].rights[right], title);
      compared += 1;
    }
  }
  assert.ok(compared > 30, `${compared}`);
});

test('both languages stand side by side, each tagged as its own', { timeout: 120_000 }, async () => {
  const case_ = persona('single_parent_flanders');
  const page = await result_of(site, 'nl', case_);
  await page.locator('#to_sheet').click();
  await page.locator('input[value="both"]').check();
  const paper = await printed(page);
  assert.deepEqual(paper.languages.sort(), ['fr', 'nl']);
  for (const language of languages) all_in(paper.text, owed(ask({ op: 'sheet', lang: language, date: case_.date, answers: case_.answers })), `both, ${language}`);
  const [left, right] = await page.locator('.both_languages').first().locator('> section').evaluateAll((columns) => columns.map((one) => one.getBoundingClientRect().left));
  assert.ok(right > left + 100);
  assert.deepEqual(await oddities(page), []);
  assert.deepEqual(await barriers(page), []);
  await page.locator('input[value="fr"]').check();
  assert.equal(await page.locator('.paper').getAttribute('lang'), 'fr');
  await page.context().close();
});

test('what is not known, open or assumed is marked so', { timeout: 120_000 }, async () => {
  const case_ = persona('couple_with_adult_children_after_2026_03');
  const answers = { ...case_.answers, you: { ...case_.answers.you, accounts: 'unknown' } };
  delete answers.debtors_counted;
  const page = await result_of(site, 'nl', { ...case_, answers });
  await page.locator('#to_sheet').click();
  const w = words_of('nl');
  const { sections } = ask({ op: 'sheet', lang: 'nl', date: case_.date, answers });
  const assumed = sections.flatMap(({ fields }) => fields).filter((field) => field.assumed && field.state === 'open');
  assert.ok(assumed.length > 0, 'nothing is assumed');
  for (const { short } of assumed) assert.match(await page.locator('tr.assumed', { hasText: short }).innerText(), new RegExp(w.marks.assumed.replace('*', '\\*')));
  assert.equal(await page.locator('tr.assumed').count(), assumed.length);
  const unknown = sections.flatMap(({ fields }) => fields).filter((field) => field.state === 'unknown');
  assert.equal(await page.locator('tr.unknown').count(), unknown.length);
  assert.ok(unknown.length > 0);
  assert.match(await page.locator('tr.unknown').first().innerText(), new RegExp(`${w.marks.unknown.replace('?', '\\?')}`));
  await page.context().close();
});

test('saved as a file it is one page without script, readable by itself', { timeout: 120_000 }, async () => {
  const case_ = persona('single_parent_flanders');
  const page = await result_of(site, 'fr', case_);
  await page.locator('#to_sheet').click();
  await page.locator('.paper svg.qr').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save_sheet').click()]);
  assert.match(download.suggestedFilename(), /^iura-\w+-2026-11-22\.html$/);
  const folder = mkdtempSync(join(tmpdir(), 'iura-sheet-'));
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  const html = readFileSync(file, 'utf8');
  assert.doesNotMatch(html, /<script|<link|<img|<input|<button|https?:|\son\w+="/);
  assert.match(html, /^<!DOCTYPE html>\n<html lang="fr">/);
  const apart = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const alone = await apart.newPage();
  const asked = [];
  alone.on('request', (request) => asked.push(request.url()));
  await alone.goto(`file://${file}`);
  all_in(squeezed(await alone.locator('body').innerText()), owed(ask({ op: 'sheet', lang: 'fr', date: case_.date, answers: case_.answers })), 'file');
  const code = await alone.locator('.code_groups code').allInnerTexts();
  assert.deepEqual(read_code(code.join(' '), read_book()).answers, { you: {}, ...given(case_.answers) });
  assert.ok((await alone.locator('svg.qr').boundingBox()).width > 150);
  assert.equal(asked.length, 1);
  assert.equal(await alone.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
  const paper = await printed(alone);
  assert.ok(paper.tagged && paper.languages.includes('fr'));
  await apart.close();
  rmSync(folder, { recursive: true });
  await page.context().close();
});
