// An authority decided otherwise, on the command line.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { read_json } from '../samples.mjs';
import { faults_by } from '../schemas.mjs';
import { iura } from './iura.mjs';

const folder = mkdtempSync(join(tmpdir(), 'iura-decided-'));
after(() => rmSync(folder, { recursive: true }));
const home = join(folder, 'home.json');
writeFileSync(home, JSON.stringify(read_json('tests/personas/working_poor_single.json').answers));
const explain = (...args) => iura(['explain-decision', home, '--date', '2026-11-22', '--right', 'integration_income', ...args]);

test('a decision is explained, with article, question and term, in both languages', () => {
  const { status, stdout } = explain('--amount', '100,00');
  assert.equal(status, 0);
  assert.match(stdout, /^Wij komen uit op 138,18 euro per maand\. In de beslissing staat 100 euro per maand\. Dat is 38,18 euro minder\.$/m);
  assert.match(stdout, /^1\. \[.+art\. .+\]$/m);
  assert.match(stdout, /^ {2}> Vraag aan het OCMW: /m);
  assert.match(stdout, /arbeidsrechtbank, binnen drie maanden/);
  assert.match(explain('--refused', '--lang', 'fr').stdout, /La décision est un refus\.$/m);
});

test('for a program it is JSON in the form of the schema, the same as the text', () => {
  const { status, stdout } = explain('--amount', '100,00', '--format', 'json');
  assert.equal(status, 0);
  assert.deepEqual(faults_by(read_json('core/presentation/decided.schema.json'))(JSON.parse(stdout)), []);
});

test('an amount, a right or a file that is not in order ends with 1 and says why', () => {
  for (const args of [['--amount', 'veel'], [], ['--amount', '1', '--right', 'nonsense'], ['--amount', '1', '--person', '9']]) {
    const { status, stderr } = iura(['explain-decision', home, '--date', '2026-11-22', ...(args.includes('--right') ? [] : ['--right', 'integration_income']), ...args]);
    assert.equal(status, 1, args.join(' '));
    assert.ok(stderr.length > 10);
  }
  assert.equal(iura(['explain-decision', join(folder, 'none.json'), '--right', 'integration_income', '--refused']).status, 1);
  assert.notEqual(explain('--amount', '1', '--refused').status, 0, 'granted and refused at once');
});
