// Files with findings: bad ones are refused with a reason, good ones add up for each sentence and item.
import assert from 'node:assert/strict';
import test from 'node:test';
import { add_up, cloze_class, cloze_percent, read_findings, share_of_minus, time_class, worst_first } from '../../web/src/clarity/findings.mjs';
import { is_right, make_cloze } from '../../web/src/clarity/cloze.mjs';
import { accepts, findings } from './samples.mjs';

const id = 'result:disclaimer#1@0123abcd';
const refusal = (value) => read_findings(typeof value === 'string' ? value : JSON.stringify(value), accepts).refused?.key;

test('what is not findings is refused, and it is said why', () => {
  assert.equal(refusal(findings([{ id, mark: '+' }])), undefined);
  assert.equal(refusal(`\ufeff${JSON.stringify(findings())}`), undefined);
  const cases = [['', 'empty'], ['{', 'not_json'], ['\u0089PNG', 'not_json'], ['[]', 'other_file'], ['null', 'other_file'], [{ format: 'iura-result/1' }, 'other_file'], [findings([], { format: 'clarity-findings/2' }), 'newer'],
    ['x'.repeat(300_000), 'too_large'], ['['.repeat(100_000), 'not_json'], [findings([{ id, mark: '+' }, { id, mark: '-' }]), 'twice']];
  for (const [value, key] of cases) assert.equal(refusal(value), key, JSON.stringify(value).slice(0, 60));
});

test('any other key, a name, a clock time or a free id is refused: the schema has no place for them', () => {
  const wrong = [{ name: 'x' }, { tester: { group: 'citizen', mode: 'alone', age: 40 } }, { tester: { group: 'Jan', mode: 'alone' } }, { date: '2026-11-22T10:00' }, { lang: 'de' }, { build: 'x' },
    { time: [{ screen: 'start', class: '12' }] }, { time: [{ screen: 'start', class: '<10', seconds: 4 }] }, { sentences: [{ id: 'Jan Peeters', mark: '+' }] }, { sentences: [{ id, mark: '!' }] },
    { sentences: [{ id, mark: '+', comment: 'x'.repeat(601) }] }, { questions: [{ id: 'start.k1', choice: 'd', ok: true }] }, { tasks: [{ id: 'ali-10h', done: true, back: -1, help: 0 }] }, { cloze: [{ id, ok: true }] }];
  for (const change of wrong) assert.equal(refusal(findings([], change)), 'wrong_shape', JSON.stringify(change));
  assert.equal(read_findings(JSON.stringify(findings([{ id, mark: '+', who: 'x' }])), accepts).refused.place, 'sentences/0/who');
});

test('files add up for each sentence: share of minus, cloze, reasons, wordings', () => {
  const other = 'result:rounding#1@89abcdef';
  const files = [
    findings([{ id, mark: '-', reason: 'hard-word', proposal: 'A' }, { id: other, mark: '+' }], { cloze: [{ id: `${other}.c3`, ok: true }, { id: `${other}.c8`, ok: false }] }),
    findings([{ id, mark: '-', reason: 'hard-word' }], { cloze: [{ id: `${other}.c3`, ok: true }], time: [{ screen: 'start', class: '<10' }], questions: [{ id: 'start.k1', choice: 'a', ok: false, misconception: 'page-is-application' }] }),
    findings([{ id, mark: '+', comment: 'goed' }], { time: [{ screen: 'start', class: '<10' }] }),
  ];
  const sums = add_up(files);
  assert.equal(share_of_minus(sums.sentences.get(id)), 67);
  assert.deepEqual(sums.sentences.get(id).reasons, { 'hard-word': 2 });
  assert.deepEqual([sums.sentences.get(id).proposals, sums.sentences.get(id).comments], [['A'], ['goed']]);
  assert.equal(cloze_percent(sums.sentences.get(other)), 67);
  assert.deepEqual(sums.time.get('start'), { '<10': 2 });
  assert.deepEqual(sums.questions.get('start.k1'), { count: 1, ok: 0, misconceptions: { 'page-is-application': 1 } });
  assert.deepEqual(worst_first(sums.sentences).map(([one]) => one), [id, other]);
  assert.equal(share_of_minus(add_up([findings([], { cloze: [{ id: `${id}.c1`, ok: true }] })]).sentences.get(id)), null);
});

test('both sides of every mark: 40 and 60 % of the words; 10, 30, 60 and 120 seconds', () => {
  assert.deepEqual([39, 40, 59, 60, null].map(cloze_class), ['rewrite', 'rework', 'rework', 'good', 'none']);
  assert.deepEqual([9.99, 10, 29.99, 30, 59.99, 60, 120, 120.1].map(time_class), ['<10', '10-30', '10-30', '30-60', '30-60', '60-120', '60-120', '>120']);
});

test('a cloze has every fifth word out, never a figure, with three different words to choose from', () => {
  const said = 'Deze dienst bekijkt uw vraag en geeft binnen 30 dagen een antwoord op papier aan wie het vroeg.';
  const sentences = [1, 2, 3, 4].map((n) => ({ id: `result:a${n}#1@0123abcd`, said: `${said} ` + 'Zo gaat dat altijd.'.repeat(0) }));
  const { gaps } = make_cloze(sentences);
  assert.ok(gaps.length >= 10);
  assert.equal(gaps[0].answer, 'vraag');
  for (const gap of gaps) {
    assert.match(gap.answer, /^\p{L}+$/u);
    assert.equal(new Set(gap.choices).size, 3);
    assert.ok(gap.choices.includes(gap.answer) && is_right(gap, ` ${gap.answer.toUpperCase()} `));
    assert.ok(!is_right(gap, gap.choices.find((word) => word !== gap.answer)));
  }
  assert.equal(make_cloze(sentences.slice(0, 2)), null);
});
