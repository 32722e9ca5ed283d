// Files that are not ours, or were made to do harm (rows 38 to 54 of the bad inputs): each is refused with one sentence, at once, and the
// answers on the page stay.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { read_json } from '../samples.mjs';
import { open_site, walk, words } from './browser.mjs';
import { load } from './module.mjs';
import { answers_of, as_file, begin_with, filled, input, problem, saved_words, to_resume, to_view } from './saved_page.mjs';

const { encrypt } = await load('saved/age');
const w = saved_words.nl;
const told = w.refused;
const folder = mkdtempSync(join(tmpdir(), 'iura-hostile-'));

let site;
let page;
let kept;
before(async () => {
  site = await open_site();
  page = await site.start('nl');
  await begin_with(page, '47');
  await page.locator('.beside button.link').last().click();
  kept = await answers_of(page);
  assert.match(kept, /47/);
  await to_resume(page, 'nl');
});
after(async () => { await site.close(); rmSync(folder, { recursive: true }); });

const worker = read_json('tests/saved/edition_1/worker.json');
const file = (change) => JSON.stringify({ ...worker, ...change });
const answers = (you, rest = {}) => file({ answers: { you, ...rest } });
const good = file({});
const unknown = (detail) => filled(told.unknown_key, { detail });
const damaged = (detail) => filled(told.damaged, { detail });

/** Gives the page a file and waits for what it says; nothing of the answers may change. */
async function refused(content, sentence, { name = 'iura.json', within = 10_000 } = {}) {
  await page.setInputFiles(input.file, typeof content === 'string' && content.startsWith(folder) ? content : as_file(content, name), { timeout: 20_000 });
  await page.waitForFunction((text) => document.querySelector('.problems li')?.textContent.replace(/\u00a0/g, ' ') === text, sentence, { timeout: within }).catch(async () => assert.equal(await problem(page), sentence));
  assert.equal(await page.locator('.problems li').count(), 1);
  assert.equal(await page.locator('h1').innerText(), w.resume.title);
  // Another fault in between, so that the next wait sees a new sentence.
  await page.locator(input.code).fill('');
  await page.getByRole('button', { name: w.resume.code_button }).click();
  await page.getByText(told.code_empty).first().waitFor();
}

const rows = [
  [38, 'a depth bomb of 200 000 brackets', [['['.repeat(200_000), told.unreadable], [`{"answers":${'['.repeat(200_000)}`, told.unreadable]]],
  [39, 'deep nesting that is valid', [[`{"a":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`, told.unreadable], [answers({ needs: [[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]] }), told.unreadable]]],
  [40, 'a key that stands twice', [[good.replace('"made"', '"edition":1,"made"'), told.unreadable], [good.replace('"age":71', '"age":71,"age":17'), told.unreadable]]],
  [42, 'UTF-16, cut or invalid UTF-8, half a wide character', [[Buffer.from(`\ufeff${good}`, 'utf16le'), told.unreadable], [Buffer.from(good, 'utf16le').swap16(), told.unreadable],
    [Buffer.concat([Buffer.from(good.slice(0, -1)), Buffer.from([0xc3])]), told.unreadable], [Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]), told.unreadable], ['{"format":"\\ud800"}', told.unreadable]]],
  [43, 'text behind it, a comma too many, comments, NaN', [[`${good}x`, told.unreadable], [good.replace(/\}$/, ',}'), told.unreadable], [`// ours\n${good}`, told.unreadable], [good.replace('71', 'NaN'), told.unreadable]]],
  [44, 'a number that no integer holds', [[good.replace('71', '12345678901234567890123'), damaged('you/age')], [good.replace('"edition":1', '"edition":12345678901234567890123'), told.incomplete], [good.replace('71', '1e999'), told.unreadable]]],
  [45, 'a number, text or yes of the wrong kind', [[good.replace('71', '71.5'), damaged('you/age')], [good.replace('71', 'true'), damaged('you/age')], [answers({ lives_in_belgium: 'yes' }), damaged('you/lives_in_belgium')], [answers({ incomes: 'none' }), damaged('you/incomes')]]],
  [46, '__proto__, constructor and prototype as keys', [[`{"__proto__":{"polluted":1},${good.slice(1)}`, unknown('__proto__')], [good.replace('"you":{', '"you":{"__proto__":{"polluted":1},'), unknown('you/__proto__')], [good.replace('"you":{', '"you":{"constructor":{"prototype":{"polluted":1}},'), unknown('you/constructor')]]],
  [47, 'extra keys, missing keys, another or a newer version', [[file({ name: 'Jan' }), unknown('name')], [answers({ name: 'Jan' }), unknown('you/name')], [file({ answers: undefined }), told.incomplete], [file({ made: undefined }), told.incomplete],
    [file({ format: 'iura-case/1' }), told.not_ours], ['{}', told.not_ours], ['[]', told.unreadable], [file({ format: 'iura-answers/2' }), told.newer], [file({ edition: 2 }), told.newer]]],
  [48, 'nothing at all, 10 MB, a picture by another name', [['', told.empty], [' '.repeat(10_000_000), told.too_large], [' '.repeat(262_145), told.too_large], [' '.repeat(262_144), told.unreadable], [Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), told.unreadable]]],
  [49, 'markup where a key should be', [[answers({ '<img src=x onerror=alert(1)>': 1 }), unknown('you/<img src=x onerror=alert(1)>')]]],
];

for (const [number, name, files] of rows) {
  test(`row ${number}: ${name}`, { timeout: 60_000 }, async () => {
    for (const [content, sentence] of files) await refused(content, sentence.replace(/\u00a0/g, ' '));
    assert.equal(await page.evaluate(() => ({}).polluted), undefined);
  });
}

test('row 48: a file of 100 MB is not even read', { timeout: 60_000 }, async () => {
  const path = join(folder, 'large.json');
  writeFileSync(path, good);
  truncateSync(path, 100_000_000);
  await page.evaluate(() => { globalThis.reads = 0; const read = Blob.prototype.arrayBuffer; Blob.prototype.arrayBuffer = function count() { globalThis.reads += 1; return read.call(this); }; });
  await refused(path, told.too_large, { within: 10_000 });
  assert.equal(await page.evaluate(() => globalThis.reads), 0);
});

test('rows 50 and 51: a wrong passphrase, one bit flipped, half of it, a key instead, and too much work', { timeout: 120_000 }, async () => {
  const locked = Buffer.from(await encrypt(good, 'een goed wachtwoord'));
  const flipped = Buffer.from(locked);
  flipped[flipped.length - 9] ^= 4;
  const text = locked.toString('latin1');
  for (const [content, passphrase, sentence] of [
    [locked, 'een fout wachtwoord', told.passphrase], [flipped, 'een goed wachtwoord', told.passphrase], [locked.subarray(0, locked.length / 2), 'een goed wachtwoord', told.passphrase],
    [Buffer.from('age-encryption.org/v1\n-> X25519 abc\nxyz\n---\n'), 'x', told.not_passphrase], [Buffer.from(text.replace(' 15\n', ' 30\n'), 'latin1'), 'een goed wachtwoord', told.too_hard],
    [Buffer.from(await encrypt('{"hello":1}', 'een goed wachtwoord')), 'een goed wachtwoord', told.not_ours],
  ]) {
    await page.setInputFiles(input.file, as_file(content, 'iura.json.age'));
    await page.locator(input.passphrase).waitFor();
    await page.locator(input.passphrase).fill(passphrase);
    const begun = Date.now();
    await page.locator(input.passphrase).press('Enter');
    await page.waitForFunction((wanted) => document.querySelector('.problems li')?.textContent === wanted, sentence, { timeout: 20_000 });
    if (sentence === told.too_hard) assert.ok(Date.now() - begun < 1500);
  }
});

test('a photo without a code, no photo, and a code of another kind are refused', { timeout: 60_000 }, async () => {
  const picture = (size) => page.evaluate(async (side) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
    canvas.getContext('2d').fillRect(5, 5, 20, 20);
    return [...new Uint8Array(await (await new Promise((done) => { canvas.toBlob(done); })).arrayBuffer())];
  }, size);
  for (const content of [Buffer.from(await picture(300)), Buffer.from('GIF89a nothing'), Buffer.alloc(0), Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')]) {
    await page.setInputFiles(input.photo, { name: 'foto.png', mimeType: 'image/png', buffer: content });
    await page.getByText(told.photo, { exact: true }).first().waitFor();
    await page.locator(input.code).fill('');
    await page.getByRole('button', { name: w.resume.code_button }).click();
    await page.getByText(told.code_empty).first().waitFor();
  }
});

test('row 41: a byte order mark does no harm; row 49: what looks like markup in an answer is shown as text', async () => {
  const before_that = await site.start('nl');
  await to_view(before_that, w.resume.open);
  await before_that.setInputFiles(input.file, as_file(`\ufeff${answers({ age: '<b>alert(1)</b>', rent: { amount: 'javascript:alert(1)', per: 'month' } })}`));
  await before_that.locator('.notice').waitFor();
  assert.equal(await before_that.locator('main b, main script').count(), 0);
  assert.deepEqual(before_that.complaints, []);
  await before_that.context().close();
});

test('row 53: nothing in the address is read, drawn or kept', async () => {
  for (const fragment of ['#stap-99', '#<img src=x onerror=alert(1)>', `#${'x'.repeat(1_000_000)}`, '?answers={"you":{"age":34}}', '#34R5Z 22222']) {
    const context = await site.browser.newContext();
    const other = await context.newPage();
    await other.goto(`${site.url}/nl/${fragment}`);
    await other.waitForSelector('html[data-ready="true"]');
    assert.equal(await other.locator('h1').innerText(), words.nl.start.title);
    assert.equal(await other.locator('.start_place .first').innerText(), words.nl.start.begin);
    assert.equal(await other.locator('img').count(), 0);
    await context.close();
  }
});

test('row 54: Back and Forward to a result of before, without answers, lead to the start', { timeout: 60_000 }, async () => {
  const other = await site.start('nl');
  await walk(other);
  await other.locator('#clear').click();
  await other.locator('.clear_question .danger').click();
  for (const step of ['goBack', 'goBack', 'goForward', 'goForward']) {
    await other[step]();
    assert.equal(await other.locator('h1').innerText(), words.nl.start.title, step);
    assert.equal(await other.locator('.start_place .first').innerText(), words.nl.start.begin, step);
  }
  await other.context().close();
});

test('after all of that the answers are what they were, nothing was asked for, and nobody complained', async () => {
  await page.goBack();
  assert.equal(await answers_of(page), kept);
  assert.deepEqual(page.requests, []);
  assert.deepEqual(page.complaints, []);
});
