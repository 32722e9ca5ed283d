// Every sentence of i18n has an id of its own that changes with it, and the core carries the marks to the screen without a scratch.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { languages, merge_texts } from '../../scripts/merge_texts.mjs';
import { mark, plain, read } from '../../web/src/clarity/marks.mjs';
import { all_sentences, hash, leaves, same_places, sentences_at, split } from '../../web/src/clarity/sentences.mjs';
import { read_json, root } from '../samples.mjs';
import { core } from '../wasm/core.mjs';

test('the sentences of a text, put together, are the text', () => {
  for (const language of languages) for (const { text } of leaves(merge_texts(language))) assert.equal(split(text).join(''), text);
  assert.deepEqual(split('Een zin. Nog een? Ja!\nDrie'), ['Een zin. ', 'Nog een? ', 'Ja!\n', 'Drie']);
  assert.deepEqual(split('Zie art. 14 en 1.339,21 euro. {who} heeft recht.'), ['Zie art. 14 en 1.339,21 euro. ', '{who} heeft recht.']);
  assert.deepEqual(split('Ça va\u00a0? Oui.'), ['Ça va\u00a0? ', 'Oui.']);
});

test('an id stands for one sentence, in this wording', () => {
  for (const language of languages) {
    const texts = merge_texts(language);
    const count = [...leaves(texts)].flatMap(({ path, text }) => sentences_at(path, text)).filter(({ id }) => id).length;
    assert.equal(all_sentences(texts).size, count);
    assert.ok(count > 3000);
  }
  const id = (text, n = 0) => sentences_at(['result', 'disclaimer'], text)[n].id;
  assert.equal(id('Een zin. Twee.', 1), `result:disclaimer#2@${hash('Twee.')}`);
  assert.notEqual(id('Een zin.'), id('Een zim.'));
  assert.equal(id('{amount}'), null);
});

test('a proposal keeps the named places, each as often', () => {
  assert.ok(same_places('{a} en {b}', 'Eerst {b}, dan {a}'));
  for (const other of ['{a}', '{a} {b} {b}', '{a} en {c}', '{a} {b} {', '{a} <b> {b}']) assert.ok(!same_places('{a} en {b}', other), other);
});

/** Every text in a view, with where it stands. */
const texts_in = (view) => [...leaves(view)];

const fresh = async () => (await core()).ask;
const personas = readdirSync(join(root, 'tests/personas')).sort().map((name) => read_json(`tests/personas/${name}`));

for (const language of languages) {
  test(`${language}: with marks, every household reads the same, and its sentences name their text`, { timeout: 300_000 }, async () => {
    const ask = await fresh();
    const texts = merge_texts(language);
    const { texts: marked, sentences } = mark(texts);
    const views = [];
    for (const words of [texts, marked]) {
      ask({ op: 'load_language', lang: language, texts: words });
      views.push(personas.map(({ date, answers }) => {
        const view = ask({ op: 'view', lang: language, date, answers, page: null });
        const pages = [...new Set(view.summary.flatMap(({ rows }) => rows.map(({ page }) => page)))].slice(0, 8);
        return [view, ...pages.map((page) => ask({ op: 'view', lang: language, date, answers, page, only: 'page' }))];
      }));
    }
    ask({ op: 'load_language', lang: language, texts });
    const [as_read, with_marks] = views;
    assert.deepEqual(JSON.parse(plain(JSON.stringify(with_marks))), as_read);
    const seen = new Set();
    for (const { text } of texts_in(with_marks.map(([view]) => view.result.cards.map(({ title, status_text, reasons, to_check, not_modelled }) => ({ title, status_text, reasons, to_check, not_modelled }))))) {
      const parts = read(text);
      assert.ok(parts.some((part) => typeof part !== 'string' && 'sentence' in part), plain(text));
      for (const part of parts) if (typeof part !== 'string') seen.add(sentences[part.sentence].id);
    }
    assert.ok(seen.size > 100, `${seen.size}`);
  });
}

test('a proposal is what the core then says, with the values in its places', async () => {
  const ask = await fresh();
  const texts = merge_texts('nl');
  const disclaimer = [...all_sentences(texts).values()].find(({ id }) => id.startsWith('result:disclaimer#1'));
  const { texts: marked } = mark(texts, new Map([[disclaimer.id, 'Op {date} is dit ongeveer juist.']]));
  ask({ op: 'load_language', lang: 'nl', texts: marked });
  const { result } = ask({ op: 'view', lang: 'nl', date: '2026-11-22', answers: {}, page: null });
  assert.match(plain(result.disclaimer), /^Op 22\u00a0november 2026 is dit ongeveer juist\./);
  ask({ op: 'load_language', lang: 'nl', texts });
});
