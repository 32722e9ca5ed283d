// Dutch and French say the same things with the same figures in them.
import assert from 'node:assert/strict';
import test from 'node:test';
import { tree } from './tree.mjs';

/** Every text by its place: { "rights.title": "Uw rechten, {name}" } */
function leaves(value, place = '') {
  if (typeof value !== 'object' || value === null) return { [place]: value };
  return Object.assign({}, ...Object.entries(value).map(([key, inner]) => leaves(inner, place ? `${place}.${key}` : key)));
}

const placeholders = (text) => [...new Set(String(text).match(/\{[^{}]*\}/g) ?? [])].sort().join(' ');

/** Keys that stand twice in one object, where a reader would silently keep the last. */
function twice(text) {
  const faults = [];
  const open = [];
  const token = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]/g;
  for (const [found, key, colon] of text.matchAll(token)) {
    if (found === '{' || found === '[') open.push(new Set());
    else if (found === '}' || found === ']') open.pop();
    else if (colon) open.at(-1).has(key) ? faults.push(key) : open.at(-1).add(key);
  }
  return faults;
}

export function json_faults(files) {
  return files.filter(({ path }) => path.endsWith('.json')).flatMap(({ path, text }) => {
    try { JSON.parse(text); } catch (error) { return [`${path}: ${error.message}`]; }
    return twice(text).map((key) => `${path}: "${key}" stands twice`);
  });
}

export function language_faults(files) {
  const texts = new Map(files.filter(({ path }) => /^i18n\/.*\.json$/.test(path)).map(({ path, text }) => [path, text]));
  return [...texts].flatMap(([path, text]) => {
    const language = path.match(/\/(nl|fr)\.json$/)?.[1];
    if (!language) return [`${path}: neither nl.json nor fr.json`];
    const other = path.replace(/(nl|fr)\.json$/, language === 'nl' ? 'fr.json' : 'nl.json');
    if (!texts.has(other)) return [`${other} is missing`];
    const ours = leaves(JSON.parse(text));
    const theirs = leaves(JSON.parse(texts.get(other)));
    return Object.entries(ours).flatMap(([place, said]) => {
      if (!(place in theirs)) return [`${other}: ${place} is missing`];
      if (said === null && theirs[place] === null) return [];
      if (typeof said !== 'string' || !said.trim()) return [`${path}: ${place} says nothing`];
      if (placeholders(said) !== placeholders(theirs[place])) return [`${path}: ${place} has ${placeholders(said) || 'no placeholder'}, ${other} ${placeholders(theirs[place]) || 'none'}`];
      return /[<>]|\{[^{}]*$|^[^{}]*\}/.test(said) ? [`${path}: ${place} has markup or a broken placeholder`] : [];
    });
  });
}

/** Words about somebody else that are, in every language, the words about you: without them, those are taken. */
function needless(files) {
  const languages = files.filter(({ path }) => /^i18n\/questions\/.*\.json$/.test(path)).map(({ text }) => leaves(JSON.parse(text)));
  const same = (all, place) => place.slice(0, -6) in all && [null, all[place.slice(0, -6)]].includes(all[place]);
  return Object.keys(languages[0]).filter((place) => place.endsWith('_other') && languages.every((all) => same(all, place)));
}

test('every JSON file reads, with each key once', () => assert.deepEqual(json_faults(tree()), []));
test('planted: broken JSON and a key that stands twice', () => {
  assert.equal(json_faults([{ path: 'a.json', text: '{"a":1,}' }, { path: 'b.json', text: '{"a":{"b":1},"a":2}' }]).length, 2);
  assert.deepEqual(json_faults([{ path: 'c.json', text: '[{"a":1},{"a":2,"b":{"a":"\\"a\\": x"}}]' }]), []);
});

test('what is said about somebody else is not what is said about you', () => {
  assert.deepEqual(needless(tree()), []);
  const files = (nl, fr) => [{ path: 'i18n/questions/nl.json', text: JSON.stringify(nl) }, { path: 'i18n/questions/fr.json', text: JSON.stringify(fr) }];
  assert.deepEqual(needless(files({ a: { hint: 'x', hint_other: 'x' }, b: { change_other: 'x' } }, { a: { hint: 'x', hint_other: 'y' }, b: { change_other: 'x' } })), []);
  const same = { a: { hint: 'x', hint_other: 'x' }, b: { help: 'x', help_other: null } };
  assert.equal(needless(files(same, same)).length, 2);
});

test('the parts of a share have words for anybody: the field says whose share it is', () => {
  for (const { path, text } of tree().filter((file) => /^i18n\/interface\/.*\.json$/.test(file.path)))
    for (const words of Object.values(JSON.parse(text).share)) assert.doesNotMatch(words, /\b(jouw|je|uw|votre|vos|partner|partenaire)\b/i, path);
});

test('both languages have the same keys, placeholders and no empty text', () => assert.deepEqual(language_faults(tree()), []));
test('planted: a missing file, a missing key, another placeholder, an empty text, markup', () => {
  const pair = (nl, fr) => language_faults([{ path: 'i18n/a/nl.json', text: JSON.stringify(nl) }, { path: 'i18n/a/fr.json', text: JSON.stringify(fr) }]);
  assert.deepEqual(pair({ a: { b: 'Uw {x} en {y}' } }, { a: { b: 'Vos {y} et {x}' } }), []);
  assert.deepEqual(language_faults([{ path: 'i18n/a/nl.json', text: '{}' }]), ['i18n/a/fr.json is missing']);
  assert.equal(pair({ a: 'x', b: 'y' }, { a: 'x' }).length, 1);
  assert.equal(pair({ a: '{x}' }, { a: '{y}' }).length, 2);
  assert.equal(pair({ a: ' ' }, { a: 'x' }).length, 1);
  assert.equal(pair({ a: null }, { a: 'x' }).length, 1);
  assert.deepEqual(pair({ a: null }, { a: null }), []);
  assert.equal(pair({ a: '<b>x</b>' }, { a: 'x' }).length, 1);
});
