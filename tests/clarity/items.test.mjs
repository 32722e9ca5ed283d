// The questions about the text: two to four for each kind of screen, one right answer that cannot be copied, a misconception behind every wrong one.
import assert from 'node:assert/strict';
import test from 'node:test';
import { languages, merge_texts } from '../../scripts/merge_texts.mjs';
import { leaves } from '../../web/src/clarity/sentences.mjs';
import { read_json } from '../samples.mjs';

const { questions } = read_json('web/src/clarity/items.json');

for (const language of languages) {
  const { clarity, ...others } = merge_texts(language);
  const said = [...leaves(others)].map(({ text }) => text.toLowerCase()).join('\n');

  test(`${language}: every kind of screen has two to four questions, and none is answered by copying`, () => {
    assert.deepEqual(Object.keys(clarity.questions), Object.keys(clarity.choose.screens));
    for (const [kind, items] of Object.entries(clarity.questions)) {
      assert.ok(Object.keys(items).length >= 2 && Object.keys(items).length <= 4, kind);
      for (const [key, { ask, ...options }] of Object.entries(items)) {
        const { right, misconceptions } = questions[`${kind}.${key}`];
        assert.deepEqual(Object.keys(options), ['a', 'b', 'c'], ask);
        assert.equal(new Set(Object.values(options)).size, 3, ask);
        assert.deepEqual(Object.keys(misconceptions), ['a', 'b', 'c'].filter((one) => one !== right), ask);
        assert.ok(!said.includes(options[right].toLowerCase().replace(/\.$/, '')), options[right]);
      }
    }
  });
}

test('the right answer is not always in the same place', () => {
  const count = (letter) => Object.values(questions).filter(({ right }) => right === letter).length;
  for (const letter of ['a', 'b', 'c']) assert.ok(count(letter) >= Object.keys(questions).length / 5, letter);
});
