// Clarity mode, from a sign on a sentence to the change of our texts and back to untested: by keyboard, on a phone, in both languages.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { merge_texts } from '../../scripts/merge_texts.mjs';
import { all_sentences } from '../../web/src/clarity/sentences.mjs';
import { accepts } from '../clarity/samples.mjs';
import { read_json, root } from '../samples.mjs';
import { barriers, languages, open_site, words } from './browser.mjs';

let site;
let scratch;
before(async () => { site = await open_site(); scratch = mkdtempSync(join(tmpdir(), 'iura-clarity-web-')); });
after(async () => { await site.close(); rmSync(scratch, { recursive: true }); });

const own = Object.fromEntries(languages.map((language) => [language, read_json(`i18n/clarity/${language}.json`)]));
const { questions } = read_json('web/src/clarity/items.json');

async function open(path, options = { viewport: { width: 360, height: 740 } }) {
  const page = await (await site.browser.newContext(options)).newPage();
  page.setDefaultTimeout(10_000);
  page.complaints = [];
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) page.complaints.push(message.text()); });
  page.on('pageerror', (error) => page.complaints.push(error.message));
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto(site.url + path);
  await page.waitForSelector('html[data-ready="true"]', { timeout: 30_000 });
  return page;
}

const tab = async (page, n) => { await page.locator(`.tabs li:nth-child(${n}) button`).focus(); await page.keyboard.press('Enter'); };
const choose = (page, name, value) => page.locator(`input[name="${name}"][value="${value}"]`).check();
const too_wide = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const screen_named = (page, start) => page.locator('#screen option').evaluateAll((all, begin) => all.findIndex((one) => one.text.startsWith(begin)), start);
const focused_id = (page) => page.evaluate(() => document.activeElement.dataset.id);

for (const language of languages) {
  const w = own[language];

  test(`${language}: mark, say it otherwise, see it in place, save, merge, apply, and the sentence is untested again`, { timeout: 240_000 }, async () => {
    const page = await open(words[language].clarity.path);
    const found = [];
    const look = async (name) => { found.push(...(await barriers(page)).map((barrier) => `${name}: ${barrier}`)); if (await too_wide(page) > 0) found.push(`${name}: too wide`); };
    assert.ok(await page.locator('#household option').count() >= 40);

    // Signs by keyboard alone, on the beginning of a result.
    await page.selectOption('#screen', String(await screen_named(page, w.choose.screens.result)));
    const disclaimer = page.locator('.sentence[data-id^="result:disclaimer#1"]').first();
    const before_change = await disclaimer.textContent();
    await page.locator('.sentence').first().focus();
    await page.keyboard.press('+');
    const first = await focused_id(page);
    for (let n = 0; n < 60 && !(await focused_id(page))?.startsWith('result:disclaimer#1'); n += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('-');
    assert.equal(await page.locator('#marks_count').textContent(), w.marks.count.replace('{count}', 2));
    await look('marks');

    // The dialog: a wording without its place is refused and nothing typed is lost; a good one is on the screen at once.
    await page.keyboard.press('Enter');
    await look('dialog');
    assert.equal(await page.locator('dialog input[value="-"]').isChecked(), true);
    await page.fill('#proposal', 'Op deze dag klopt dit ongeveer.');
    await page.selectOption('#reason', 'hard-word');
    await page.fill('#comment', 'Vraag het aan Jan Peeters, rekening BE68 5390 0754 7034.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.match(await page.locator('#proposal_problem').textContent(), /\{date\}/);
    assert.equal(await page.inputValue('#comment'), 'Vraag het aan Jan Peeters, rekening BE68 5390 0754 7034.');
    await page.fill('#proposal', 'Op {date} klopt dit ongeveer.');
    await page.locator('dialog .first').focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('dialog').count(), 0);
    assert.match(await focused_id(page), /^result:disclaimer#1/);
    const shown = await disclaimer.textContent();
    assert.match(shown, /^Op .*2026 klopt dit ongeveer\./);
    assert.notEqual(shown, before_change);
    assert.ok(shown.includes(w.marks.proposed));

    // Questions after reading, and the time as a class.
    await tab(page, 2);
    await page.locator('.first').click();
    assert.ok(await page.locator('.picture .sentence').count() > 5);
    await page.locator('section > p > .first').click();
    assert.equal(await page.locator('.picture').count(), 0);
    await look('questions');
    for (const key of ['k1', 'k2', 'k3']) await choose(page, `result.${key}`, key === 'k1' ? questions['result.k1'].right : 'a');
    await page.locator('form .first').click();
    await page.locator('.guide summary').click();
    await choose(page, 'paraphrase', 'partly');

    // Cloze on the help: the first word right, all others left out.
    await tab(page, 3);
    await page.selectOption('#screen', String(await screen_named(page, w.choose.screens.help)));
    await page.locator('.gap').first().locator('select').selectOption({ index: 1 });
    await look('cloze');
    await page.locator('form .first').click();

    // A task: the help opened once, one step back, found.
    await tab(page, 4);
    await page.locator('section > p > .first').click();
    await page.locator('.picture .start_place .first').click();
    await page.locator('section > .buttons .second').last().click();
    await page.locator('.picture .back').click();
    await page.locator('.picture form').waitFor();
    await look('task');
    await page.locator('section > .buttons .first').click();
    assert.equal(new URL(page.url()).pathname, words[language].clarity.path);
    await tab(page, 5);
    await page.fill('#word', 'tegemoetkoming');
    await page.fill('#better', 'hulp');
    await page.keyboard.press('Enter');

    // The file: shown in full, not saved while it holds an account number or a name.
    await tab(page, 6);
    await choose(page, 'group', 'experience-expert');
    await choose(page, 'mode', 'with-help');
    await look('save');
    assert.match(await page.locator('.risks').textContent(), /BE68 5390 0754 7034.*Jan Peeters/s);
    await page.locator('#save').click();
    assert.ok((await page.locator('section > .notice_place').textContent()).includes(w.save.blocked));
    await page.locator('.risks textarea').fill('Vraag het aan wie dat wil.');
    await page.keyboard.press('Tab');
    assert.equal(await page.locator('.risks').count(), 0);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
    const saved = join(scratch, download.suggestedFilename());
    await download.saveAs(saved);
    const text = readFileSync(saved, 'utf8');
    assert.equal(await page.locator('.file').textContent(), text);
    const file = JSON.parse(text);
    assert.ok(accepts(file), JSON.stringify(accepts.errors));
    assert.equal(file.sentences.length, 2);
    const proposed = file.sentences.find(({ proposal }) => proposal);
    assert.deepEqual([proposed.mark, proposed.reason, proposed.proposal, file.sentences[0].id], ['-', 'hard-word', 'Op {date} klopt dit ongeveer.', first]);
    assert.deepEqual(file.questions.map(({ ok }) => ok)[0], true);
    assert.equal(file.questions.find(({ id }) => id === 'result.k2').misconception, 'money-comes-by-itself');
    assert.deepEqual(file.time, [{ screen: 'result', class: '<10' }]);
    assert.deepEqual(file.paraphrase, [{ screen: 'result', code: 'partly' }]);
    assert.deepEqual(file.tasks, [{ id: 'ali-10h', done: true, back: 1, help: 1 }]);
    assert.ok(file.cloze.length >= 10 && file.cloze.filter(({ ok }) => ok).length <= 1);
    assert.deepEqual(file.words, [{ word: 'tegemoetkoming', better: 'hulp' }]);

    // Merged without internet, beside files that do not count.
    const merge = await open(w.merge.path);
    await merge.context().setOffline(true);
    const bad = join(scratch, 'kapot.json');
    writeFileSync(bad, text.slice(0, 40));
    await merge.setInputFiles('#files', [saved, bad, saved]);
    assert.match(await merge.locator('#accepted').textContent(), /^1 /);
    assert.deepEqual(await merge.locator('#refused li').allTextContents(), ['not_json', 'same'].map((key, n) => w.merge.reasons[key].replace('{name}', [('kapot.json'), download.suggestedFilename()][n])));
    const row = merge.locator('tr', { hasText: 'Op {date} klopt dit ongeveer.' });
    assert.match(await row.textContent(), new RegExp(`100\u00a0%.*${w.sentence.reasons['hard-word']}: 1`));
    assert.equal(await too_wide(merge), 0);
    found.push(...(await barriers(merge)).map((barrier) => `merge: ${barrier}`));
    assert.deepEqual([...found, ...page.complaints, ...merge.complaints], []);

    // Into the table and into the texts of a copy: there the sentence is untested again.
    const [i18n, table] = [join(scratch, `i18n_${language}`), join(scratch, `table_${language}.json`)];
    cpSync(join(root, 'i18n'), i18n, { recursive: true });
    cpSync(join(root, 'tests/clarity/table.json'), table);
    const run = (...args) => spawnSync(process.execPath, [join(root, 'scripts/clarity.mjs'), ...args, '--i18n', i18n, '--table', table], { encoding: 'utf8' });
    assert.equal(run('merge', saved).status, 0);
    assert.ok(run('table').stdout.includes(`${language}\ttested by 1\t100 % not clear\t\t${proposed.id}\t`));
    assert.equal(run('apply', saved).status, 0);
    assert.ok([...all_sentences(merge_texts(language, i18n)).values()].some(({ said }) => said === 'Op {date} klopt dit ongeveer.'));
    assert.ok(run('table').stdout.includes(`${language}\tchanged since it was tested: untested\t${proposed.id}`));
    await page.context().close();
    await merge.context().close();
  });
}

test('the screens show what the real page shows, every sentence of it with its text; Escape closes the dialog without a sign', { timeout: 120_000 }, async () => {
  const page = await open(words.nl.clarity.path, { viewport: { width: 1200, height: 900 } });
  const ids = new Set(all_sentences(merge_texts('nl')).keys());
  const kinds = await page.locator('#screen option').count();
  const loose = [];
  for (let n = 0; n < kinds; n += Math.ceil(kinds / 25)) {
    await page.selectOption('#screen', String(n));
    const { seen, rest } = await page.evaluate(() => ({
      seen: [...document.querySelectorAll('.picture .sentence')].map((one) => one.dataset.id),
      rest: [...document.querySelectorAll('.picture *')].flatMap((one) => [...one.childNodes]).filter((node) => node.nodeType === 3 && /^\s*[^\d\s].*\p{L}{3}/u.test(node.data) && !node.parentElement.closest('.sentence, [translate="no"], td, .picture_field')).map((node) => node.data),
    }));
    for (const id of seen) assert.ok(ids.has(id), id);
    loose.push(...rest);
    assert.ok(!/[\ue000-\ue7ff]/.test(await page.locator('main').innerHTML()));
  }
  assert.deepEqual([...new Set(loose)].slice(0, 10), []);
  await page.selectOption('#screen', '0');
  await page.locator('.sentence').nth(2).click();
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('dialog').count(), 0);
  assert.equal(await page.locator('[data-mark]').count(), 0);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});
