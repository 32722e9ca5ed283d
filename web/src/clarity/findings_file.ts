// The file with findings (findings.schema.json), made from what the tester did. It says nothing about the tester.
import { said_of } from './data';
import items from './items.json';
import { may_stay, risks_in } from './risks.mjs';
import type { State } from './state';

export const right_answer = (id: string) => (items.questions as Record<string, { right: string; misconceptions: Record<string, string> }>)[id]!;

const told = <Value extends object>(value: Value) => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined && one !== ''));

export function findings_of(state: State, date: string): string {
  const { language, marks, cloze, questions, tasks, time, paraphrase, words, group, mode } = state;
  const file = {
    format: 'clarity-findings/1',
    build: `sha256:${document.documentElement.dataset['build']}`,
    lang: language,
    date,
    tester: { group, mode },
    sentences: [...marks].map(([id, mark]) => ({ id, ...told(mark) })),
    cloze: [...cloze].map(([id, ok]) => ({ id, ok })),
    questions: [...questions].map(([id, choice]) => {
      const { right, misconceptions } = right_answer(id);
      return { id, choice, ok: choice === right, ...told({ misconception: misconceptions[choice] }) };
    }),
    tasks: [...tasks].map(([id, task]) => ({ id, ...task })),
    time: [...time].map(([screen, how_long]) => ({ screen, class: how_long })),
    paraphrase: [...paraphrase].map(([screen, code]) => ({ screen, code })),
    words,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** A text that the tester wrote, and where it is kept. */
export interface Free { key: string; what: 'comment' | 'proposal' | 'word' | 'better'; text: string; change: (text: string) => Partial<State> }

export function free_texts({ marks, words }: State): Free[] {
  const of_marks = [...marks].flatMap(([id, mark]) => (['comment', 'proposal'] as const).flatMap((name) => mark[name] === undefined ? [] : [{
    key: `${id} ${name}`, what: name, text: mark[name]!, change: (text: string) => ({ marks: new Map(marks).set(id, { ...mark, [name]: text.trim() || undefined }) }),
  }]));
  const of_words = words.flatMap((pair, n) => (['word', 'better'] as const).map((name) => ({
    key: `words ${n} ${name}`, what: name, text: pair[name], change: (text: string) => ({ words: words.map((one, at) => at === n ? { ...one, [name]: text } : one).filter(({ word, better }) => word.trim() && better.trim()) }),
  })));
  return [...of_marks, ...of_words];
}

/** The free texts that could tell who somebody is; `cleared`: what the tester says is no name. */
export const risky = (state: State, cleared: Set<string>) => free_texts(state).flatMap((free) => {
  // What our own sentence says is nobody's secret.
  const ours = free.what === 'proposal' ? said_of(free.key.split(' ')[0]!) : '';
  const risks = risks_in(free.text).filter(({ kind, found }) => !(may_stay(kind) && cleared.has(free.text)) && !ours.includes(found));
  return risks.length > 0 ? [{ ...free, risks }] : [];
});
