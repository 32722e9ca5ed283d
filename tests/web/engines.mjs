// The engines that look for barriers, each run on a page in the browser or on pages as they were collected from it. Every
// one of them must fail the planted page: an engine that finds nothing there is broken.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { barriers } from './browser.mjs';

const require = createRequire(import.meta.url);
const ace = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');
const vnu = require.resolve('vnu-jar/build/dist/vnu.jar');

/**
 * What IBM's engine finds wrong here. The page must have been opened with bypassCSP. It takes a label that only listeners
 * get, or one in a closed part, for none: where the browser has a label or legend with words, that finding is left out. So is
 * that two groups have one name: they stand in groups of other names, one for each person.
 */
async function ibm(page) {
  if (!await page.evaluate(() => 'iura_ace' in window)) await page.evaluate(`${ace};window.iura_ace = ace;`);
  return page.evaluate(async () => (await new window.iura_ace.Checker().check(document, ['WCAG_2_2'])).results
    .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
    .filter(({ ruleId, message }) => ruleId !== 'fieldset_label_valid' || !message.includes('duplicate name'))
    .filter(({ ruleId, node }) => !['input_label_exists', 'fieldset_label_valid'].includes(ruleId) || !(node.labels?.[0] ?? node.querySelector?.(':scope > legend'))?.textContent.trim())
    .map(({ ruleId, snippet, message }) => `${ruleId}: ${message} ${snippet}`.slice(0, 300)));
}

/** What is looked at in the browser. */
export const live = { axe: barriers, ibm };

const of_validator = (rules) => new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: { 'require-sri': ['error', { target: 'crossorigin' }], ...rules },
});
const as_sent = of_validator({});
const as_drawn = of_validator({
  // A browser writes every attribute with a value, and text as it came; a title is as long as its question.
  'attribute-boolean-style': 'off', 'attribute-empty-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off',
  // What went wrong stands above the main heading. That there is one main heading is asserted beside.
  'heading-level': ['error', { minInitialRank: 'h2', sectioningRoots: [] }],
  // A sentence that can be pressed breaks over lines as no button does; a table that scrolls has a name and a place in the Tab order.
  'prefer-native-element': ['error', { exclude: ['button', 'region'] }],
  // A table that is no table on a phone for the eye says to every listener that it is one.
  'no-redundant-role': 'off',
  // Where each change shows at once (worker's page, letters, sheet) there is nothing to send.
  'wcag/h32': 'off',
});

async function html_validate(pages) {
  const found = [];
  for (const [name, html] of Object.entries(pages)) {
    const { results } = await (name.endsWith('.html, as sent') ? as_sent : as_drawn).validateString(html);
    found.push(...results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${name}: ${message} (${ruleId})`)));
  }
  return found;
}

/** That a table is one is told to every listener: on a phone it is none for the eye, and some browsers then forget it. */
const wanted = /“role” attribute must not be used on a “(tr|th|td)” element/;

/** The Nu checker, over all pages at once: to start Java costs more than to read them. */
async function nu(pages) {
  const folder = mkdtempSync(join(tmpdir(), 'iura-nu-'));
  const names = Object.keys(pages);
  names.forEach((name, n) => writeFileSync(join(folder, `${n}.html`), pages[name]));
  try {
    const { failed, stderr } = await new Promise((done) => { execFile('java', ['-jar', vnu, '--errors-only', '--format', 'json', folder], { maxBuffer: 1e8 }, (error, _, told) => done({ failed: error, stderr: told })); });
    if (failed && !stderr) throw failed;
    return !failed ? [] : JSON.parse(stderr).messages.filter(({ message }) => !wanted.test(message)).map(({ url, message, extract }) => `${names[Number(url.match(/(\d+)\.html$/)[1])]}: ${message} ${extract ?? ''}`.slice(0, 300));
  } finally { rmSync(folder, { recursive: true }); }
}

/** What is looked at as text. */
export const read = { 'html-validate': html_validate, nu };

export const planted = '<!DOCTYPE html>\n<html><head><title></title></head><body><p><div style="color:#999;background:#aaa">grey</div></p><img src="x.png"><input><button></button><button style="outline:0;border:0;width:900px">wide</button><a href="#"></a><table><tr><td>1</td></tr></table></body></html>';
