// A free text with something personal in it is flagged, wherever it stands and however it is written; ordinary comments are not.
import assert from 'node:assert/strict';
import test from 'node:test';
import { languages, merge_texts } from '../../scripts/merge_texts.mjs';
import { risks_in } from '../../web/src/clarity/risks.mjs';
import { leaves } from '../../web/src/clarity/sentences.mjs';
import { dice } from './samples.mjs';

const kinds = (text) => risks_in(text).map(({ kind }) => kind);
const mod97 = (digits) => Number(BigInt(digits) % 97n);
const padded = (number, length) => String(number).padStart(length, '0');

function iban(roll) {
  const number = padded(Math.floor(roll() * 1e10), 10);
  const account = number + padded(mod97(number) || 97, 2);
  return `BE${padded(98 - mod97(`${account}111400`), 2)}${account}`;
}

function national_number(roll) {
  const upto = (most) => 1 + Math.floor(roll() * most);
  const nine = `${padded(upto(99), 2)}${padded(upto(12), 2)}${padded(upto(28), 2)}${padded(upto(997), 3)}`;
  return nine + padded(97 - mod97((roll() < 0.5 ? '2' : '') + nine), 2);
}

const words = 'de zin is te lang 480 euro art. 14 Het OCMW 1.339,21 (2) moeilijk; ik snap „dit” niet – 65+ en 12% été où 3 dagen 2026'.split(' ');
const noise = (roll) => Array.from({ length: Math.floor(roll() * 12) }, () => words[Math.floor(roll() * words.length)]).join(' ');

test('5000 random texts with an account number or a national number in them: every one is flagged', () => {
  for (let seed = 1; seed <= 5000; seed += 1) {
    const roll = dice(seed * 7919);
    const pick = (list) => list[Math.floor(roll() * list.length)];
    const account = iban(roll);
    const number = national_number(roll);
    const planted_account = pick([account, account.replace(/(.{4})(?=.)/g, '$1 '), account.toLowerCase(), account.replace(/(.{4})(?=.)/g, '$1.'), account.replace(/(.{4})(?=.)/g, '$1-')]);
    const planted_number = pick([number, number.replace(/(..)(..)(..)(...)(..)/, '$1.$2.$3-$4.$5'), number.replace(/(..)(..)(..)(...)(..)/, '$1 $2 $3 $4 $5'), number.replace(/(.{6})(...)(..)/, '$1-$2-$3')]);
    const [first, second] = [noise(roll), noise(roll)];
    const glue = pick([' ', ': ', ', ', '(', '\n']);
    assert.ok(kinds(`${first}${glue}${planted_account} ${second}`).includes('iban'), `${seed}: ${first}${glue}${planted_account} ${second}`);
    assert.ok(kinds(`${first}${glue}${planted_number} ${second}`).includes('national_number'), `${seed}: ${first}${glue}${planted_number} ${second}`);
  }
});

test('the same noise without them: not flagged as one of the two', () => {
  let flagged = 0;
  for (let seed = 1; seed <= 2000; seed += 1) if (kinds(noise(dice(seed))).some((kind) => ['iban', 'national_number', 'email'].includes(kind))) flagged += 1;
  assert.equal(flagged, 0);
});

test('a wrong check figure is no national number when it is only eleven figures; written as one it is', () => {
  const number = national_number(dice(3));
  const wrong = number.slice(0, 9) + padded((Number(number.slice(9)) + 7) % 97, 2);
  assert.deepEqual(kinds(`x ${number} x`).filter((kind) => kind === 'national_number'), ['national_number']);
  assert.ok(!kinds(`x 9${wrong.slice(1)} x`).includes('email'));
  assert.ok(kinds(wrong.replace(/(..)(..)(..)(...)(..)/, '$1.$2.$3-$4.$5')).includes('national_number'));
});

test('phones, e-mail, dates and names', () => {
  for (const text of ['bel 0470 12 34 56', '+32 470/12.34.56', '0032 2 123 45 67', '02/123.45.67', '016 22 33 44']) assert.ok(kinds(text).includes('phone'), text);
  for (const text of ['jan@voorbeeld.be', 'schrijf naar a.b-c@x.y.org!']) assert.ok(kinds(text).includes('email'), text);
  for (const text of ['12/03/1985', '1.2.85', '1985-03-12', '12 maart 1985', '1er avril 1990', '3 août 90']) assert.ok(kinds(text).includes('date'), text);
  for (const text of ['ik ben Jan Peeters', 'Fatima El Amrani zei', 'bij Piet van den Broeck', 'Émilie Dupont']) assert.ok(kinds(text).includes('name'), text);
  for (const text of ['Dit woord is te moeilijk.', 'Het OCMW maakt me bang', 'tussen 1.017,22 euro en 1.339,21 euro', 'art. 14, § 1', 'Trop long ! Je ne comprends pas « ménage ».']) assert.deepEqual(kinds(text), [], text);
});

test('our own sentences, which a proposal begins with, are hardly ever flagged', () => {
  for (const language of languages) {
    const all = [...leaves(merge_texts(language))].map(({ text }) => text);
    const hit = all.filter((text) => kinds(text).some((kind) => ['iban', 'national_number', 'email'].includes(kind)));
    assert.deepEqual(hit, []);
  }
});
