// Files with a passphrase are in the age format: Debian's age opens ours, we open those of age, and hostile ones are refused at once.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { load } from './module.mjs';

const { decrypt, encrypt } = await load('saved/age');
const folder = mkdtempSync(join(tmpdir(), 'iura-age-'));
after(() => rmSync(folder, { recursive: true }));

const text = '{"leefloon": "één € 1.200,50"}\n';
const passphrase = 'Zonder zorgen, 2026';
const bytes = (content) => new TextEncoder().encode(content);
const opened = async (...of) => { const plain = await decrypt(...of); return typeof plain === 'string' ? plain : new TextDecoder().decode(plain); };

/** Runs age at a terminal, as it wants, and types the passphrase whenever it asks. */
function at_terminal(command) {
  const child = spawn('script', ['-qec', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (said) => { if (/passphrase/i.test(said)) child.stdin.write(`${passphrase}\n`); });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${command}: ${code}`))));
  });
}

const ours = await encrypt(text, passphrase);

test('what we encrypt, Debian’s age opens', { timeout: 60_000 }, async () => {
  writeFileSync(join(folder, 'ours.age'), ours);
  await at_terminal(`age --decrypt --output ${folder}/ours.txt ${folder}/ours.age`);
  assert.equal(readFileSync(join(folder, 'ours.txt'), 'utf8'), text);
});

for (const [form, option] of [['as bytes', ''], ['as text (armor)', '--armor']]) {
  test(`what Debian's age encrypts with a passphrase, ${form}, we open`, { timeout: 120_000 }, async () => {
    const name = join(folder, `theirs${option}.age`);
    writeFileSync(join(folder, 'plain.txt'), text);
    await at_terminal(`age --passphrase ${option} --output ${name} ${folder}/plain.txt`);
    assert.equal(await opened(new Uint8Array(readFileSync(name)), passphrase), text);
  });
}

test('the file of edition 1 opens with its passphrase', async () => {
  const file = (name) => new Uint8Array(readFileSync(new URL(`../saved/edition_1/${name}`, import.meta.url)));
  assert.equal(await opened(file('family.json.age'), 'Zonder-Zorgen-2026'), new TextDecoder().decode(file('family.json')));
});

test('row 50: a wrong passphrase, one bit flipped anywhere, half a file: one message, and nothing of the content', { timeout: 120_000 }, async () => {
  assert.equal(await opened(ours, 'zonder zorgen, 2026'), 'passphrase');
  assert.equal(await opened(ours, ''), 'passphrase');
  const header = new TextDecoder('latin1').decode(ours).indexOf('\n---');
  for (const at of [header + 6, header + 40, ours.length - text.length - 20, ours.length - 30, ours.length - 1]) {
    const flipped = ours.slice();
    flipped[at] ^= 1;
    assert.equal(await opened(flipped, passphrase), 'passphrase', `bit of byte ${at} of ${ours.length}`);
  }
  assert.equal(await opened(ours.slice(0, ours.length - 10), passphrase), 'passphrase');
  assert.equal(await opened(ours.slice(0, header + 20), passphrase), 'passphrase');
});

test('row 51: a work factor above that of Debian’s age is refused before any work; so is what is no such number', async () => {
  const with_factor = (factor) => Uint8Array.from(new TextDecoder('latin1').decode(ours).replace(' 15\n', ` ${factor}\n`), (sign) => sign.charCodeAt(0));
  const before = Date.now();
  for (const factor of [19, 30, 99, 999_999_999]) assert.equal(await opened(with_factor(factor), passphrase), 'too_hard', `${factor}`);
  for (const factor of ['', '-1', '1e9', '0x10', '9999999999']) assert.equal(await opened(with_factor(factor), passphrase), 'unreadable', factor);
  assert.ok(Date.now() - before < 100, `${Date.now() - before} ms`);
});

test('files for a key instead of a passphrase, and what only begins like age, are refused with a reason', async () => {
  const begin = 'age-encryption.org/v1\n';
  assert.equal(await opened(bytes(`${begin}-> X25519 abc\nxyz\n---\n`), passphrase), 'not_passphrase');
  for (const bad of [begin, 'age-encryption.org/v2\n-> scrypt abc 15\n', '-----BEGIN AGE ENCRYPTED FILE-----\nnothing', `${begin}-> scrypt`]) assert.equal(await opened(bytes(bad), passphrase), 'unreadable', bad);
});
