// The code on paper: whatever was answered comes back as it was, one wrong sign is found and its group named, and codes of old are read.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { book_text, extended, read_book, read_things } from '../../scripts/code_book.mjs';
import { example_cases, random_household, read_json } from '../samples.mjs';
import { load } from './module.mjs';

const { read_code, write_code } = await load('saved/code');
const { signs } = await load('saved/groups');
const { given } = await load('answers');
const book = read_book();

const saved = (answers, law = '2026-11-23') => ({ format: 'iura-answers/1', edition: 1, made: '2026-11-23', law, answers: { you: {}, ...given(answers) } });
const read = (text) => read_code(text, book);
const groups = write_code(saved(read_json('tests/saved/edition_1/family.json').answers), book);
const typed = groups.join(' ');
const with_group = (at, group) => groups.map((one, n) => (n === at ? group : one)).join(' ');

test('every worked example, every persona and 500 households at random come back as they were typed', () => {
  for (const { name, date, answers: { date: _day, format: _format, ...answers } } of example_cases()) assert.deepEqual(read(write_code(saved(answers, date), book).join(' ')), saved(answers, date), name);
  for (let seed = 1; seed <= 500; seed += 1) {
    const one = saved(random_household(seed), '2025-02-28');
    assert.deepEqual(read(write_code(one, book).join('')), one, `seed ${seed}`);
  }
});

test('half of the personas, with every answer they gave, need at most 20 groups, and none more than 45', () => {
  const sizes = example_cases().filter(({ name }) => name.includes('/personas/')).map(({ answers: { date: _day, ...answers } }) => write_code(saved(answers), book).length).sort((a, b) => a - b);
  assert.ok(sizes[Math.floor(sizes.length / 2)] <= 20, `${sizes}`);
  assert.ok(sizes.at(-1) <= 45, `${sizes}`);
});

test('texts of every kind come back: emoji, other scripts, control signs, wrong types', () => {
  for (const age of ['', '€ 1.200,50', '👩‍👩‍👧 Zoë', '١٢٠٠', '\u202e0021', '007', '1e309', '-5', 34, 1.5, -1, 1e21, true, null, [1], { a: { b: 'c' } }, 'x'.repeat(200), '0', '0,05', '12,5', '9999999999,99', '999999999999999'])
    assert.deepEqual(read(write_code({ ...saved({}), answers: { you: { age, rent: { amount: age, per: 'month' } } } }, book).join('')).answers.you, { age, rent: { amount: age, per: 'month' } });
});

test('small letters, spaces, lines and dashes do not matter', () => {
  for (const other of [typed.toLowerCase(), groups.join(''), groups.join('-'), groups.join('\n'), `  ${groups.join(' . ')}\t`, groups.join('').replace(/(.{7})/g, '$1 ')]) assert.deepEqual(read(other), read(typed));
});

test('one wrong sign, or two that changed places, is always found, and its group named', () => {
  for (const [at, group] of groups.entries()) {
    for (let n = 0; n < 5; n += 1) {
      for (const sign of signs) {
        if (sign === group[n]) continue;
        assert.deepEqual(read(with_group(at, group.slice(0, n) + sign + group.slice(n + 1))), { refused: 'code_group', groups: [at + 1], wanted: 0 });
      }
      const swapped = group.slice(0, n) + (group[n + 1] ?? '') + group[n] + group.slice(n + 2);
      if (n < 4 && swapped !== group) assert.equal(read(with_group(at, swapped)).refused, 'code_group', `${group} ${swapped}`);
    }
  }
});

test('two wrong groups are both named; groups that changed places, a sign that is not in a code, a sign too few', () => {
  const wrong = (at) => groups[at].slice(0, 4) + signs[(signs.indexOf(groups[at][4]) + 1) % signs.length];
  assert.deepEqual(read(groups.map((group, n) => (n === 2 || n === 5 ? wrong(n) : group)).join(' ')).groups, [3, 6]);
  assert.deepEqual(read([groups[0], groups[2], groups[1], ...groups.slice(3)].join(' ')), { refused: 'code_group', groups: [2, 3], wanted: 0 });
  for (const sign of ['0', 'O', '1', 'I', 'l', 'é']) assert.deepEqual(read(with_group(3, `${sign}${groups[3].slice(1)}`)), { refused: 'code_sign', groups: [4], wanted: 0 });
  assert.deepEqual(read(with_group(3, groups[3].slice(1))), { refused: 'code_length', groups: [4], wanted: 0 });
  assert.deepEqual(read(groups.slice(0, -1).join(' ')), { refused: 'code_short', groups: [groups.length - 1], wanted: groups.length });
  assert.deepEqual(read(`${typed} ${groups.at(-1)}`).refused, 'code_group');
  assert.equal(read(' \n- ').refused, 'code_empty');
});

test('groups of two papers do not make one code', () => {
  const other = write_code(saved({ ...read_json('tests/saved/edition_1/family.json').answers, others: [{ relation: 'sibling', age: '36', status: 'no_legal_stay', incomes: [] }, { relation: 'child', age: 'acht' }] }), book);
  const mixed = groups.map((group, n) => (n % 2 && other[n] ? other[n] : group)).join(' ');
  assert.notDeepEqual(read(mixed).answers, read(typed).answers);
  assert.ok('refused' in read(mixed));
});

test('no text, however made, stops the reader or takes long: it is refused with a key', () => {
  const before = Date.now();
  let state = 7;
  const any = (most) => (state = (state * 48_271) % 2_147_483_647) % most;
  for (let n = 0; n < 300; n += 1) {
    const text = Array.from({ length: any(400) }, () => signs[any(31)]).join('');
    assert.equal(typeof read(text).refused, 'string', text);
  }
  assert.equal(typeof read('A'.repeat(1_000_000)).refused, 'string');
  assert.equal(typeof read('Q QQ '.repeat(100_000)).refused, 'string');
  assert.ok(Date.now() - before < 3000);
});

test('bits that are no answers are refused, though every check is right', async () => {
  const { groups_of } = await load('saved/groups');
  for (let n = 0; n < 2000; n += 1) {
    const value = BigInt(`0x1${(n * 2_654_435_761 % 2 ** 32).toString(16).padStart(8, '0')}${n.toString(16)}`);
    const result = read(groups_of(value).join(' '));
    assert.ok('answers' in result || result.refused === 'newer');
  }
});

for (const name of ['family', 'worker']) {
  test(`edition 1, ${name}: the code printed then is read by this code book as the file saved then`, () => {
    const { build: _build, tags: _tags, ...file } = read_json(`tests/saved/edition_1/${name}.json`);
    assert.deepEqual(read(readFileSync(new URL(`../saved/edition_1/${name}.code.txt`, import.meta.url), 'utf8')), file);
  });
}

test('the code book has every question and choice; what it had before stays where it was', () => {
  assert.equal(book_text(extended(book, read_things())), book_text(book), 'run node scripts/code_book.mjs, and tell core/household/editions.json');
  const more = { ...read_things(), account: [{ id: 'colour', type: 'choice', choices: ['red'], typical: 'red' }, ...read_things().account.slice(1)], pet: [{ id: 'name', type: 'yes_no' }] };
  const longer = extended(book, more);
  assert.deepEqual(longer.account, [...book.account, { id: 'colour', type: 'choice', choices: ['red'], usual: 'red' }]);
  assert.deepEqual(Object.keys(longer), [...Object.keys(book), 'pet']);
  const status = { ...more, person: read_things().person.map((one) => (one.id === 'status' ? { ...one, choices: ['new', ...one.choices.slice(1)] } : one)) };
  assert.deepEqual(extended(book, status).person.find(({ id }) => id === 'status').choices, [...book.person.find(({ id }) => id === 'status').choices, 'new']);
});

test('a code that is read with a longer book of later says the same', () => {
  const later = extended(book, { person: [{ id: 'first', type: 'yes_no', typical: true }], income: [{ id: 'kind', type: 'choice', choices: ['a', 'b'] }], boat: [] });
  assert.deepEqual(read_code(typed, later), read(typed));
  const newer = write_code({ ...saved({}), answers: { you: { first: false } } }, later);
  assert.equal(read(newer.join(' ')).refused, 'newer');
});

test('what changed in the questions is told: each change is of a known edition, and names what is there or gives its words', () => {
  const { edition, changes } = read_json('core/household/editions.json');
  const things = read_things();
  for (const { edition: of, thing, was, now, question, words } of changes) {
    assert.ok(of > 1 && of <= edition);
    const there = things[thing].find(({ id }) => id === (question ?? now));
    assert.ok(was === undefined || !things[thing].some(({ id, choices }) => (question ? id === question && choices.includes(was) : id === was)), was);
    assert.ok(there || (words?.nl && words?.fr), `${thing}.${was ?? now}`);
  }
  const told = (thing, id) => changes.some((change) => change.thing === thing && (change.now === id || change.was === id));
  const first = read_json('tests/saved/edition_1/questions.json');
  for (const [thing, list] of Object.entries(things)) for (const { id } of list) assert.ok(first[thing]?.includes(id) || told(thing, id), `${thing}.${id} is new: say so in core/household/editions.json`);
  for (const [thing, list] of Object.entries(first)) for (const id of list) assert.ok(things[thing]?.some((one) => one.id === id) || told(thing, id), `${thing}.${id} is gone: say so in core/household/editions.json`);
});
