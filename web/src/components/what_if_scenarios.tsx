// Situations side by side: A as it is, B and C with one change each.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { compare } from '../core';
import { set, words, type State } from '../state';
import type { Alteration, Comparison, WrongScenarios } from '../what_if_contract';
import { fill } from '../words';
import { Texts } from './parts';
import { TypedNumber } from './what_if_field';

const letters = ['B', 'C'];
const all_letters = ['A', ...letters];

type Wrong = WrongScenarios['wrong'][number];
interface Chosen { which: number | null; typed: Record<string, string> }
const nothing: Chosen = { which: null, typed: {} };

export function WhatIfScenarios({ language, date, answers, alterations }: State & { alterations: Alteration[] }) {
  const w = words().what_if;
  const [chosen, choose] = useState<Chosen[]>(letters.map(() => nothing));
  const [sent, send] = useState<{ of: State['answers']; scenarios: object[][] } | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    send({ of: answers, scenarios: chosen.map(({ which, typed }) => which === null ? [] : [{ do: alterations[which]!.do, path: alterations[which]!.path, ...typed }]) });
  };
  // Worked out anew in another language, and what is wrong is said anew.
  const found = useMemo(() => {
    if (sent?.of !== answers) return null;
    return sent.scenarios.every((one) => one.length === 0) ? { wrong: [{ scenario: 0, field: null, text: w.choose_first }] } : compare(language, date, answers, sent.scenarios);
  }, [sent, language, date, answers]);
  const compared = found && 'compare' in found ? found.compare : null;
  const wrong = found && 'wrong' in found ? found.wrong : [];
  const change = (n: number, with_it: Partial<Chosen>) => {
    choose(chosen.map((one, i) => i === n ? { ...one, ...with_it } : one));
    // What was wrong was wrong with another change.
    if ('which' in with_it && wrong.length > 0) send(null);
  };
  useEffect(() => {
    const timer = compared && setTimeout(() => set({ said: w.compared }));
    return () => { if (timer) clearTimeout(timer); };
  }, [sent]);
  return <section class="what_if_scenarios">
    <h2 id="scenarios_title">{w.scenarios_title}</h2>
    <p>{w.scenarios_lead}</p>
    <form onSubmit={submit} noValidate aria-labelledby="scenarios_title">
      {letters.map((letter, n) => <Choice key={letter} letter={letter} chosen={chosen[n]!} wrong={wrong.filter(({ scenario }) => scenario === n)} alterations={alterations} change={(with_it) => change(n, with_it)} />)}
      <div class="buttons"><button type="submit" class="first">{w.compare}</button></div>
    </form>
    {compared && <Table comparison={compared} />}
  </section>;
}

function Choice({ letter, chosen, wrong, alterations, change }: { letter: string; chosen: Chosen; wrong: Wrong[]; alterations: Alteration[]; change: (with_it: Partial<Chosen>) => void }) {
  const w = words().what_if;
  const id = `what_if_${letter}`;
  const at = (field: string | null) => wrong.find((one) => one.field === field)?.text ?? null;
  const problem = at(null);
  const fields = chosen.which === null ? [] : alterations[chosen.which]!.fields;
  return <fieldset class="field">
    <legend class="label">{letter}</legend>
    <label class="part_label" for={id}>{fill(w.change_of, { letter })}</label>
    {problem && <p class="problem" id={`${id}_problem`} role="alert">{problem}</p>}
    <select id={id} aria-invalid={problem ? true : undefined} aria-describedby={problem ? `${id}_problem` : undefined} value={chosen.which ?? ''} onChange={(event) => change({ which: event.currentTarget.value === '' ? null : Number(event.currentTarget.value), typed: {} })}>
      <option value="">{w.nothing}</option>
      {alterations.map((one, n) => <option key={one.label} value={n}>{one.label}</option>)}
    </select>
    {fields.map(({ name, label }) => <TypedNumber key={name} id={`${id}_${name}`} label={label} value={chosen.typed[name] ?? ''} wrong={at(name)} small
      change={(text) => change({ typed: { ...chosen.typed, [name]: text } })} />)}
  </fieldset>;
}

/** On a small screen the situations stand below each other, each with its letter; roles keep it a table for who listens. */
function Table({ comparison: { columns, rows, same, notes } }: { comparison: Comparison }) {
  const w = words().what_if;
  const line = (title: string, cells: (string | null)[], kind?: string) => <tbody key={title} class={kind} role="rowgroup">
    <tr role="row"><th role="rowheader" scope="rowgroup" colSpan={columns.length}>{title}</th></tr>
    <tr role="row">{cells.map((text, n) => <td key={n} role="cell" translate={false}><span class="which" aria-hidden="true">{all_letters[n]}</span>{text ?? '–'}</td>)}</tr>
  </tbody>;
  const dated = columns.some(({ date_text }) => date_text !== columns[0]!.date_text);
  return <div class="what_if_compared">
    <table class="compared" role="table">
      <caption class="only_heard">{w.table_caption}</caption>
      <thead role="rowgroup"><tr role="row">{columns.map((_, n) => <th key={n} role="columnheader" scope="col">{n === 0 ? w.now : letters[n - 1]}</th>)}</tr></thead>
      {dated && line(w.row_date, columns.map(({ date_text }) => date_text))}
      {line(w.row_told, columns.map(({ told_text }) => told_text))}
      {rows.map((row) => line(row.title, row.cells.map(({ text }) => text)))}
      {line(w.row_sum, columns.map(({ disposable_text }) => disposable_text), 'total')}
      {line(w.row_difference, columns.map(({ difference_text }) => difference_text), 'total')}
    </table>
    {same && <p>{same}</p>}
    <Texts items={notes} />
  </div>;
}
