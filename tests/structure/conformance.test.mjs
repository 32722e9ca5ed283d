// The conformance report: every criterion, each with a test that exists or a reason, and no open finding left out of it or of the pages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { judge, report_page } from '../../scripts/conformance.mjs';
import { clauses, criteria, evidence } from '../../web/accessibility/criteria.mjs';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const { open } = read('web/accessibility/findings.json');
const words = Object.fromEntries(['nl', 'fr'].map((language) => [language, read(`i18n/accessibility/${language}.json`)]));
const all_shown = Object.fromEntries(Object.keys(evidence).map((name) => [name, true]));

/** Findings that a page does not tell. */
const untold = (page, findings) => findings.filter(({ id }) => !page.includes(`id="${id}"`)).map(({ id }) => id);

test('WCAG 2.2 has 31 criteria of level A and 24 of AA; each once, with a test or a reason', () => {
  assert.equal(criteria.filter(({ level }) => level === 'A').length, 31);
  assert.equal(criteria.filter(({ level }) => level === 'AA').length, 24);
  assert.equal(new Set(criteria.map(({ id }) => id)).size, 55);
  assert.equal(criteria.filter(({ clause }) => clause === null).length, 6);
  for (const { id, tests, remark } of [...criteria, ...clauses]) assert.ok(tests.length > 0 || remark, id);
});

test('the tests on which a criterion rests exist', () => {
  for (const [name, [file, title]] of Object.entries(evidence)) {
    const titles = [...readFileSync(new URL(`../web/${file}`, import.meta.url), 'utf8').matchAll(/\btest\((?:'((?:[^'\\]|\\.)*)'|`([^`]*)`)/g)].map((found) => found[1] ?? found[2]);
    assert.ok(titles.some((one) => title.test(one)), `${name}: no test in ${file} is called ${title}`);
  }
  const used = new Set([...criteria, ...clauses].flatMap(({ tests }) => tests));
  assert.deepEqual([...used].filter((name) => !evidence[name]), []);
  assert.deepEqual(Object.keys(evidence).filter((name) => !used.has(name)), []);
});

test('every open finding is in the report and has words in both languages, and no other has', () => {
  const rows = judge(all_shown, open);
  const page = report_page({ build: 'x', on: '2026-11-22', rows, open, words: words.fr.findings });
  assert.deepEqual(untold(page, open), []);
  for (const { id, criteria: ids } of open) for (const criterion of ids) assert.deepEqual(rows.filter((row) => row.id === criterion).map(({ status, findings }) => [status, findings.includes(id)]), [['partially supported', true]]);
  for (const language of ['nl', 'fr']) assert.deepEqual(Object.keys(words[language].findings).sort(), open.map(({ id }) => id).sort());
});

test('planted: a finding that the report leaves out, one of no criterion, and a test that failed', () => {
  const page = report_page({ build: 'x', on: 'x', rows: judge(all_shown, open), open: open.slice(1), words: words.fr.findings });
  assert.deepEqual(untold(page, open), [open[0].id]);
  assert.throws(() => judge(all_shown, [{ id: 'x', criteria: ['9.9.9'] }]), /no criterion 9\.9\.9/);
  assert.equal(judge({ ...all_shown, keyboard: false }, []).find(({ id }) => id === '2.1.1').status, 'not shown');
});
