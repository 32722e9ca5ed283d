// What the files say together, of one language: for each sentence, question, task and screen; never for a person.
import type { ComponentChildren } from 'preact';
import type { Language } from '../../contract';
import { fill } from '../../words';
import type { Words } from '../data';
import { cloze_class, cloze_percent, most_first, share_of_minus, tested_by, worst_first, type add_up } from '../findings.mjs';

type Sums = ReturnType<typeof add_up>;
type Sum = Sums['sentences'] extends Map<string, infer One> ? One : never;
interface Props { language: Language; words: Words; sums: Sums; sentences: Map<string, { said: string }> }

function Table({ title, columns, rows }: { title: string; columns: string[]; rows: [string, ComponentChildren[]][] }) {
  if (rows.length === 0) return null;
  const id = `table_${title.replace(/\P{L}/gu, '_')}`;
  return <section class="sums"><h3 id={id}>{title}</h3>
    <div class="wide_table" tabIndex={0} role="region" aria-labelledby={id}><table class="numbers">
      <thead><tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
      <tbody>{rows.map(([head, cells], n) => <tr key={n}><th scope="row">{head}</th>{cells.map((cell, at) => <td key={at}>{cell}</td>)}</tr>)}</tbody>
    </table></div>
  </section>;
}

const lines = (texts: string[]) => texts.length === 0 ? null : <ul>{[...new Set(texts)].map((text) => <li key={text}>{text}</li>)}</ul>;

export function Results({ language, words, sums, sentences }: Props) {
  const w = words.merge;
  const percent = (n: number | null) => n === null ? w.none : fill(w.percent, { n });
  const count = (counts: Record<string, number>, name = (key: string) => key) => lines(most_first(counts).map(([key, n]) => `${name(key)}: ${n}`));
  const reason = (key: string) => words.sentence.reasons[key as keyof Words['sentence']['reasons']] ?? key;
  const cloze = (sum: Sum) => {
    const share = cloze_percent(sum);
    const found = cloze_class(share);
    return found === 'none' ? w.none : `${percent(share)} (${w.classes[found as keyof typeof w.classes]})`;
  };
  const item = (id: string) => {
    const [kind, key] = id.split('.') as [string, string];
    return (words.questions as unknown as Record<string, Record<string, { ask: string }>>)[kind]?.[key]?.ask ?? id;
  };
  const screens = [...new Set([...sums.time.keys(), ...sums.paraphrase.keys()])].sort();
  const of_columns = (columns: Record<string, string>) => Object.values(columns);
  return <section lang={language} class="results">
    <h2>{w.languages[language]}</h2>
    <Table title={w.sentences} columns={of_columns(w.columns)} rows={worst_first(sums.sentences).map(([id, sum]) => [sentences.get(id)?.said ?? fill(w.gone, { id }),
      [tested_by(sum), percent(share_of_minus(sum)), cloze(sum), count(sum.reasons, reason), lines(sum.proposals)]])} />
    <Table title={w.questions} columns={of_columns(w.question_columns)} rows={[...sums.questions].map(([id, { count: asked, ok, misconceptions }]) => [item(id), [asked, percent(Math.round(ok / asked * 100)), count(misconceptions)]])} />
    <Table title={w.tasks} columns={of_columns(w.task_columns)} rows={[...sums.tasks].map(([id, { count: tried, done, back, help }]) => [words.task.tasks[id as keyof Words['task']['tasks']] ?? id, [tried, done, back, help]])} />
    <Table title={w.other} columns={of_columns(w.other_columns)} rows={screens.map((screen) => [screen,
      [count(sums.time.get(screen) ?? {}), count(sums.paraphrase.get(screen) ?? {}, (code) => words.understand.codes[code as keyof Words['understand']['codes']] ?? code)]])} />
    {sums.words.length > 0 && <section class="sums"><h3>{w.words}</h3>{lines(sums.words.map(({ word, better }) => `${word} → ${better}`))}</section>}
    <Comments title={w.comments} sums={sums} sentences={sentences} />
  </section>;
}

function Comments({ title, sums, sentences }: Pick<Props, 'sums' | 'sentences'> & { title: string }) {
  const told = [...sums.sentences].filter(([, { comments }]) => comments.length > 0);
  if (told.length === 0) return null;
  return <section class="sums"><h3>{title}</h3><dl>{told.map(([id, { comments }]) => <div key={id}><dt>{sentences.get(id)?.said ?? id}</dt><dd>{lines(comments)}</dd></div>)}</dl></section>;
}
