// The 70 rows of the table of bad inputs (issue 6) each have a test that bears their number: "row 5: …", "rows 65 and 66 …", row_29_….
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const tests = fileURLToPath(new URL('..', import.meta.url));

/** The numbers in the names of the tests of a file: written in a name, or in a table whose lines each become a test. */
function rows_of(text) {
  const names = [...text.matchAll(/\btest\(\s*(['"`])(.*?[^\\])\1/g)].map(([, , name]) => name);
  names.push(...[...text.matchAll(/BOOST_AUTO_TEST_CASE\((\w+)\)/g)].map(([, name]) => name.replaceAll('_', ' ')));
  const numbers = names.flatMap((name) => {
    const [, told] = name.match(/\brows? ((?:\d+(?:, | and | to )?)+)/) ?? [];
    if (!told) return [];
    const [first, last] = told.split(' to ').map(Number);
    return last ? Array.from({ length: last - first + 1 }, (_, n) => first + n) : told.match(/\d+/g).map(Number);
  });
  const table = names.some((name) => name.startsWith('row ${number}'));
  return table ? [...numbers, ...[...text.matchAll(/^ {2}\[(\d+), '/gm)].map(([, number]) => Number(number))] : numbers;
}

const all = Array.from({ length: 70 }, (_, n) => n + 1);

test('each of the 70 rows of bad inputs has a test with its number, in a real browser', () => {
  const files = readdirSync(tests, { recursive: true }).filter((name) => name.startsWith('web/') && name.endsWith('.test.mjs'));
  const found = new Set(files.flatMap((name) => rows_of(readFileSync(tests + name, 'utf8'))));
  assert.deepEqual(all.filter((row) => !found.has(row)), []);
});

test('rows are found in every way they are written, and nowhere else', () => {
  assert.deepEqual(rows_of("test('row 5: x', test(`row 12 (${language}): y`, test('rows 22 to 25: z', test('rows 50 and 51: a'"), [5, 12, 22, 23, 24, 25, 50, 51]);
  assert.deepEqual(rows_of('BOOST_AUTO_TEST_CASE(row_11_and_12_zero) BOOST_AUTO_TEST_CASE(a_row_of_3)'), [11, 12]);
  assert.deepEqual(rows_of("const rows = [\n  [7, 'x', 1],\n  [8, 'y', 2],\n];\ntest(`row ${number}: ${name}`, check)"), [7, 8]);
  assert.deepEqual(rows_of("const rows = [\n  [7, 'x', 1],\n];\n// row 9\ntest(`each: ${name}`, check)"), []);
});
