// Every page as it is sent is valid HTML, and the page as the script draws it too.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { open_site, walk } from './browser.mjs';

const checker = (rules = {}) => new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: { 'require-sri': ['error', { target: 'crossorigin' }], ...rules },
});

async function faults(html, rules) {
  const { results } = await checker(rules).validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${message} (${ruleId})`));
}

const site = process.env.IURA_SITE ?? fileURLToPath(new URL('../../build/site', import.meta.url));

for (const path of readdirSync(site, { recursive: true }).filter((name) => name.endsWith('.html')).sort()) {
  test(`${path} is valid`, async () => assert.deepEqual(await faults(readFileSync(join(site, path), 'utf8')), []));
}

test('a question and the result, as drawn, are valid', { timeout: 120_000 }, async () => {
  const opened = await open_site();
  const page = await opened.start('nl');
  // A browser writes every attribute with a value; a title is as long as its question.
  const written_out = { 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off', 'long-title': 'off' };
  const drawn = async () => faults(`<!DOCTYPE html>\n${await page.evaluate(() => document.documentElement.outerHTML)}`, written_out);
  const seen = [];
  await walk(page, {}, { each: async () => { if (seen.length < 6) seen.push(...await drawn()); } });
  seen.push(...await drawn());
  await opened.close();
  assert.deepEqual([...new Set(seen.map((fault) => fault.replace(/^\d+: /, '')))], []);
});

test('planted: a page that is not valid', async () => {
  assert.ok((await faults('<!DOCTYPE html><html lang="nl"><head><title>x</title></head><body><p><div></p><img src="x"></body></html>')).length > 0);
});
