// The worker's page saves and opens the files of the citizen's page, with the tags, and refuses the same.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { read_json } from '../samples.mjs';
import { faults_by } from '../schemas.mjs';
import { barriers, languages, open_site } from './browser.mjs';
import { answers_of, as_file, download, filled, input, saved_words, to_view } from './saved_page.mjs';
import { start_worker } from './worker_page.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

const refused_by_schema = faults_by(read_json('core/presentation/saved.schema.json'));
const file = read_json('tests/saved/edition_1/worker.json');
const row = (path) => `.row[data-path="${path}"]`;
const problem = (page) => page.locator('.file_problem').innerText();

for (const language of languages) {
  test(`${language}: a case is saved, readable or with a passphrase, and opened again with its tags`, { timeout: 120_000 }, async () => {
    const w = saved_words[language];
    const page = await start_worker(site, language, { acceptDownloads: true });
    await page.click('#files_button');
    assert.deepEqual(await barriers(page), []);
    await page.setInputFiles('#file_open', as_file(JSON.stringify(file)));
    await page.locator('.notice').waitFor();
    assert.equal(await page.locator('#files').isVisible(), false);
    assert.equal(await page.locator(`${row('you/age')} input`).first().inputValue(), '71');
    assert.equal(await page.locator(`${row('you/age')} .tag`).getAttribute('data-tag'), 'proved');

    await page.click('#files_button');
    const plain = await download(page, () => page.click('#file_save'));
    const saved = JSON.parse(plain.content);
    assert.deepEqual(refused_by_schema(saved), []);
    assert.deepEqual([saved.answers, saved.tags, saved.made], [file.answers, file.tags, '2026-11-22']);

    await page.click('#files_button');
    await page.fill('#file_passphrase', 'kort');
    await page.click('#file_save');
    await page.getByText(w.save.passphrase_short).waitFor();
    await page.fill('#file_passphrase', 'lang genoeg');
    const locked = await download(page, () => page.click('#file_save'));
    assert.match(locked.name, /\.json\.age$/);
    await page.click('#files_button');
    assert.equal(await page.inputValue('#file_passphrase'), '', 'the passphrase went when the dialog closed');

    for (const [content, sentence] of [[locked.content, w.refused.passphrase_empty], ['{', w.refused.unreadable], [JSON.stringify({ ...file, answers: { you: { name: 1 } } }), filled(w.refused.unknown_key, { detail: 'you/name' })]]) {
      await page.setInputFiles('#file_open', as_file(content));
      await page.waitForFunction((text) => document.querySelector('.file_problem').textContent.replace(/\u00a0/g, ' ') === text, sentence.replace(/\u00a0/g, ' ')).catch(async () => assert.equal(await problem(page), sentence));
      await page.setInputFiles('#file_open', []);
    }
    await page.fill('#file_passphrase', 'lang genoeg');
    await page.setInputFiles('#file_open', as_file(locked.content, locked.name));
    await page.locator('#files').waitFor({ state: 'hidden' });
    assert.equal(await page.locator(`${row('you/age')} .tag`).getAttribute('data-tag'), 'proved');
    assert.ok(await page.locator('.notice button').isVisible(), 'what was there can be put back');
    assert.deepEqual(page.requests.filter((url) => !url.startsWith('blob:')), []);
    assert.deepEqual(page.complaints, []);
    await page.context().close();

    // The person opens at home what the worker saved.
    const home = await site.start(language);
    await to_view(home, w.resume.open);
    await home.setInputFiles(input.file, as_file(plain.content));
    await home.locator('.notice').waitFor();
    assert.match(await answers_of(home), /71/);
    await home.context().close();
  });
}
