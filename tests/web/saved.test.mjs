// Saving and taking up again, as a person does it: a file, a file with a passphrase, a code typed over, and a photo of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { read_json } from '../samples.mjs';
import { faults_by } from '../schemas.mjs';
import { barriers, focused, languages, oddities, open_site, other_of, walk, words } from './browser.mjs';
import { load } from './module.mjs';
import { answers_of, as_file, begin_with, download, filled, input, problem, saved_words, to_resume, to_save, to_view } from './saved_page.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

const { decrypt } = await load('saved/age');
const refused_by_schema = faults_by(read_json('core/presentation/saved.schema.json'));
const main = (page) => page.locator('main').innerText();
const clear = async (page) => { await page.locator('#clear').click(); await page.locator('.clear_question .danger').click(); };

for (const language of languages) {
  test(`${language}: what is saved in each of the four ways gives the same answers and the same result again`, { timeout: 180_000 }, async () => {
    const w = saved_words[language];
    const page = await site.start(language, { acceptDownloads: true });
    await walk(page);
    const result = await main(page);
    await page.locator('.side_buttons button').last().click();
    const answers = await answers_of(page);
    await page.goBack();
    await page.getByRole('button', { name: w.save.open }).first().click();
    assert.equal(await page.locator('h1').innerText(), w.save.title);
    await page.locator('.qr').waitFor();
    assert.deepEqual([...await barriers(page), ...await oddities(page)], []);
    const [groups, count] = [await page.locator('.code_groups code').allInnerTexts(), filled(w.save.paper_count, { count: await page.locator('.code_groups li').count() })];
    assert.ok(groups.length > 5 && (await main(page)).includes(count));
    const photo = await page.locator('.qr').screenshot({ animations: 'disabled' });

    const button = page.locator('form button[type="submit"]');
    await page.locator('#passphrase').fill('te kort');
    await button.click();
    assert.equal(await page.locator('#passphrase_problem').innerText(), w.save.passphrase_short);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'passphrase');
    await page.getByRole('button', { name: w.save.suggest }).click();
    const passphrase = await page.locator('#passphrase').inputValue();
    assert.match(passphrase, /^[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){3}$/);
    const locked = await download(page, () => button.click());
    assert.equal(locked.name, 'iura-2026-11-22.json.age');
    await page.locator('input[name="lock"]').nth(1).check();
    const plain = await download(page, () => button.click());
    assert.equal(plain.name, 'iura-2026-11-22.json');
    await page.getByText(filled(w.save.done, { name: plain.name }), { exact: true }).waitFor();
    assert.deepEqual(refused_by_schema(JSON.parse(plain.content)), []);
    assert.deepEqual(await decrypt(new Uint8Array(locked.content), passphrase), new Uint8Array(plain.content));

    const taken_up = async (way) => {
      const told = page.locator('.notice');
      await told.waitFor({ timeout: 20_000 });
      assert.match(await told.innerText(), /22\snov/);
      assert.ok((await focused(page)).startsWith('div.notice'), way);
      assert.equal(await answers_of(page), answers, way);
      await page.locator('.buttons .first').click();
      assert.equal(await main(page), result, way);
      await clear(page);
      await page.getByRole('button', { name: w.resume.open }).first().click();
      assert.equal(await page.locator('h1').innerText(), w.resume.title);
    };
    await clear(page);
    await page.getByRole('button', { name: w.resume.open }).first().click();
    assert.deepEqual([...await barriers(page), ...await oddities(page)], []);
    await page.setInputFiles(input.file, as_file(plain.content));
    await taken_up('the readable file');

    await page.setInputFiles(input.file, as_file(locked.content, locked.name));
    await page.locator(input.passphrase).waitFor();
    assert.deepEqual(await barriers(page), []);
    await page.locator(input.passphrase).press('Enter');
    assert.equal(await problem(page), w.refused.passphrase_empty);
    await page.locator(input.passphrase).fill('iets anders');
    await page.locator(input.passphrase).press('Enter');
    await page.getByText(w.refused.passphrase).first().waitFor({ timeout: 20_000 });
    await page.locator(input.passphrase).fill(passphrase);
    await page.locator(input.passphrase).press('Enter');
    await taken_up('the file with a passphrase');

    const wrong = groups[2].slice(0, 4) + (groups[2][4] === 'Z' ? 'Y' : 'Z');
    const button_code = page.getByRole('button', { name: w.resume.code_button });
    await page.locator(input.code).fill(groups.map((group, n) => (n === 2 ? wrong : group)).join(' '));
    await button_code.click();
    assert.equal(await problem(page), filled(w.refused.code_group, { groups: '3' }));
    assert.equal(await page.title(), `${words[language].errors.title_prefix} ${w.resume.title} – Iura`);
    assert.ok((await focused(page)).startsWith('div.problems'));
    assert.deepEqual(await barriers(page), []);
    await page.locator('.problems a').click();
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'TEXTAREA');
    await page.locator(input.code).fill(groups.join(' ').toLowerCase());
    await button_code.click();
    await taken_up('the typed code');

    await page.setInputFiles(input.photo, { name: 'foto.png', mimeType: 'image/png', buffer: photo });
    await taken_up('the photo');
    assert.deepEqual(page.requests.filter((url) => !url.startsWith('blob:')), []);
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
}

for (const language of languages) {
  test(`${language}: what was wrong with a code, a file or a date stays at its field when the language changes, in the language of the page`, { timeout: 60_000 }, async () => {
    const other = other_of(language);
    const page = await site.start(language, { viewport: { width: 360, height: 740 } });
    await to_resume(page, language);
    const stays = async (place, key, values = {}) => {
      for (const lang of [language, other, language]) {
        const text = filled(saved_words[lang].refused[key], typeof values === 'function' ? values(lang) : values);
        assert.equal(await problem(page), text);
        assert.equal((await page.locator(`${place}_problem`).innerText()).replace(/\u00a0/g, ' '), text);
        assert.equal(await page.locator(place).getAttribute('aria-invalid'), 'true');
        assert.equal(await page.title(), `${words[lang].errors.title_prefix} ${saved_words[lang].resume.title} \u2013 Iura`);
        await page.locator('.language a').click();
      }
      await page.locator('.language a').click();
    };
    await page.locator(input.code).fill('AAAAA BBB CC');
    await page.getByRole('button', { name: saved_words[language].resume.code_button }).click();
    await stays(input.code, 'code_length', (lang) => ({ groups: `2 ${lang === 'nl' ? 'en' : 'et'} 3` }));
    assert.equal(await page.locator(input.code).inputValue(), 'AAAAA BBB CC');
    await page.setInputFiles(input.file, as_file('{"format": "other"}'));
    await stays(input.file, 'not_ours');
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
}

test('what was filled in is replaced, and comes back with one press', async () => {
  const page = await site.start('fr');
  await begin_with(page, '47');
  await to_resume(page, 'fr');
  assert.ok((await main(page)).includes(saved_words.fr.resume.replaces));
  await page.setInputFiles(input.file, as_file(JSON.stringify(read_json('tests/saved/edition_1/worker.json'))));
  await page.locator('.notice').waitFor();
  assert.match(await answers_of(page), /71/);
  await page.locator('.notice button').click();
  assert.match(await answers_of(page), /47/);
  assert.doesNotMatch(await answers_of(page), /71/);
  await page.context().close();
});

test('every file and code of edition 1 opens, with the day that was chosen and what was wrongly typed', { timeout: 60_000 }, async () => {
  const folder = new URL('../saved/edition_1/', import.meta.url);
  const page = await site.start('nl');
  const seen = [];
  for (const take of [
    () => page.setInputFiles(input.file, as_file(readFileSync(new URL('family.json', folder)))),
    async () => {
      await page.setInputFiles(input.file, as_file(readFileSync(new URL('family.json.age', folder)), 'family.json.age'));
      await page.locator(input.passphrase).fill('Zonder-Zorgen-2026');
      await page.locator(input.passphrase).press('Enter');
    },
    async () => { await page.locator(input.code).fill(readFileSync(new URL('family.code.txt', folder), 'utf8')); await page.locator(`form:has(${input.code}) button`).click(); },
  ]) {
    await to_resume(page, 'nl');
    await take();
    await page.locator('.notice').waitFor({ timeout: 20_000 });
    seen.push((await main(page)).replace(/\u00a0/g, ' '));
    assert.ok(seen.at(-1).includes(filled(saved_words.nl.resume.law, { law: '1 september 2026' })));
    assert.ok((await page.locator('.answer_group .wrong').count()) > 0, 'the age that was typed as a word is shown as not read');
    await clear(page);
  }
  assert.equal(new Set(seen).size, 1);
  await page.context().close();
});

test('in aeroplane mode everything of it works', { timeout: 60_000 }, async () => {
  const page = await site.start('nl', { acceptDownloads: true });
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await begin_with(page);
  await to_save(page, 'nl');
  await page.locator('.qr').waitFor();
  await page.locator('#passphrase').fill('lang genoeg');
  const { content } = await download(page, () => page.locator('form button[type="submit"]').click());
  assert.equal(typeof await decrypt(new Uint8Array(content), 'lang genoeg'), 'object');
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('without the large tools one is told so, and saving without a passphrase still works', { timeout: 60_000 }, async () => {
  const context = await site.browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  await page.route(/\/assets\/(age|qr)\./, (route) => route.abort());
  await page.goto(`${site.url}/nl/`);
  await page.waitForSelector('html[data-ready="true"]');
  await begin_with(page);
  await to_save(page, 'nl');
  assert.ok(await page.locator('.code_groups li').count() > 2);
  await page.locator('#passphrase').fill('lang genoeg');
  await page.locator('form button[type="submit"]').click();
  await page.getByText(saved_words.nl.save.no_tools).waitFor();
  await page.locator('input[name="lock"]').nth(1).check();
  assert.equal(JSON.parse((await download(page, () => page.locator('form button[type="submit"]').click())).content).format, 'iura-answers/1');
  await page.unroute(/\/assets\/(age|qr)\./);
  await context.close();
});

test('with nothing filled in there is nothing to save, and the page says so', async () => {
  const page = await site.start('fr');
  await to_view(page, saved_words.fr.save.open);
  assert.ok((await main(page)).includes(saved_words.fr.save.nothing));
  assert.equal(await page.locator('form, .code_groups').count(), 0);
  assert.deepEqual([...await barriers(page), ...await oddities(page)], []);
  await page.context().close();
});
