// The command line takes what the page saves, and refuses what the page refuses, in the same words.
import assert from 'node:assert/strict';
import test from 'node:test';
import { read_json } from '../samples.mjs';
import { faults_by } from '../schemas.mjs';
import { answers_schema } from '../../scripts/answers_schema.mjs';
import { catalogue } from '../samples.mjs';
import { iura } from './iura.mjs';

const family = read_json('tests/saved/edition_1/family.json');
const worker = read_json('tests/saved/edition_1/worker.json');
const words = { nl: read_json('i18n/saved/nl.json'), fr: read_json('i18n/saved/fr.json') };
const assess = (document, ...args) => iura(['assess', '-', '--date', '2026-11-23', ...args], typeof document === 'string' ? document : JSON.stringify(document));
const result = (document) => JSON.parse(assess(document, '--format', 'json').stdout);

test('files of edition 1 fit the schema, and their answers that of answers', () => {
  const refused = faults_by(read_json('core/presentation/saved.schema.json'));
  for (const file of [family, worker]) {
    assert.deepEqual(refused(file), []);
    assert.deepEqual(faults_by(answers_schema(catalogue))(file.answers), []);
  }
  for (const bad of [{ ...worker, edition: 0 }, { ...worker, name: 'x' }, { ...worker, tags: { 'you/age': 'sure' } }, { ...worker, format: 'iura-answers/2' }]) assert.ok(refused(bad).length > 0);
});

test('a saved file gives the result of the answers in it', () => {
  assert.deepEqual(result(worker), result(worker.answers));
  assert.equal(result(worker).date, '2026-11-23');
});

test('the day that the person chose holds; the day on which the file was made does not', () => {
  assert.equal(result(family).date, '2026-09-01');
  assert.deepEqual(result(family), result({ ...family.answers, date: '2026-09-01' }));
});

test('what the person typed wrongly is told as always, and the rest counts', () => {
  assert.deepEqual(result(family).errors.map(({ path }) => path), ['others/1/age']);
});

test('what no person can have saved is refused whole, with the sentence of the page', () => {
  for (const [lang, { refused }] of Object.entries(words)) {
    const told = (document) => assess(document, '--lang', lang);
    for (const [document, sentence] of [
      [{ ...worker, edition: 9 }, refused.newer], [{ ...worker, format: 'x' }, refused.not_ours], [{ ...worker, made: 'x' }, refused.incomplete],
      [{ ...worker, answers: { you: { nonsense: 1 } } }, refused.unknown_key.replace('{detail}', 'you/nonsense')],
      [{ ...worker, answers: { you: { age: true } } }, refused.damaged.replace('{detail}', 'you/age')],
    ]) {
      const { status, stdout, stderr } = told(document);
      assert.deepEqual([status, stdout, stderr.replace(/\u00a0/g, ' ')], [1, '', `-: ${sentence.replace(/\u00a0/g, ' ')}\n`]);
    }
  }
});

test('the curve of an answer takes a saved file too', () => {
  const { status, stdout } = iura(['curve', '-', '--date', '2026-11-23', '--path', 'you/incomes/0/amount'], JSON.stringify(worker));
  assert.equal(status, 0);
  assert.ok(stdout.length > 100);
});
