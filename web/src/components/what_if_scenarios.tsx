// Situations side by side: A as it is, B and C with one change each.
import { useMemo, useState } from 'preact/hooks';
import { compare } from '../core';
import { set, words, type State } from '../state';
import type { Alteration, Comparison } from '../what_if_contract';
import { fill } from '../words';
import { Texts } from './parts';
import { TypedNumber } from './what_if_field';

const letters = ['B', 'C'];
const all_letters = ['A', ...letters];

interface Chosen { which: number | null; typed: Record<string, string> }
const nothing: Chosen = { which: null, typed: {} };

export function WhatIfScenarios({ language, date, answers, alterations }: State & { alterations: Alteration[] }) {
  const w = words().what_if;
  const [chosen, choose] = useState<Chosen[]>(letters.map(() => nothing));
  const [wrong, say] = useState<(string | null)[]>([]);
  const [sent, send] = useState<{ of: State['answers']; scenarios: object[][] } | null>(null);
  const change = (n: number, with_it: Partial<Chosen>) => choose(chosen.map((one, i) => i === n ? { ...one, ...with_it } : one));
  const submit = (event: Event) => {
    event.preventDefault();
    const scenarios = chosen.map(({ which, typed }) => which === null ? [] : [{ do: alterations[which]!.do, path: alterations[which]!.path, ...typed }]);
    if (scenarios.every((one) => one.length === 0)) return say([w.choose_first]);
    const answer = compare(language, date, answers, scenarios);
    if ('wrong' in answer) {
      send(null);
      return say(letters.map((_, n) => answer.wrong.find(({ scenario }) => scenario === n)?.text ?? null));
    }
    say([]);
    send({ of: answers, scenarios });
    set({ said: w.compared });
  };
  // Worked out anew in another language.
  const current = useMemo(() => {
    const answer = sent?.of === answers ? compare(language, date, answers, sent.scenarios) : null;
    return answer && 'compare' in answer ? answer.compare : null;
  }, [sent, language, date, answers]);
  return <section class="what_if_scenarios">
    <h2 id="scenarios_title">{w.scenarios_title}</h2>
    <p>{w.scenarios_lead}</p>
    <form onSubmit={submit} noValidate aria-labelledby="scenarios_title">
      {letters.map((letter, n) => <Choice key={letter} letter={letter} chosen={chosen[n]!} wrong={wrong[n] ?? null} alterations={alterations} change={(with_it) => change(n, with_it)} />)}
      <div class="buttons"><button type="submit" class="first">{w.compare}</button></div>
    </form>
    {current && <Table comparison={current} />}
  </section>;
}

function Choice({ letter, chosen, wrong, alterations, change }: { letter: string; chosen: Chosen; wrong: string | null; alterations: Alteration[]; change: (with_it: Partial<Chosen>) => void }) {
  const w = words().what_if;
  const id = `what_if_${letter}`;
  const fields = chosen.which === null ? [] : alterations[chosen.which]!.fields;
  return <fieldset class="field">
    <legend class="label">{letter}</legend>
    <label class="part_label" for={id}>{fill(w.change_of, { letter })}</label>
    {wrong && fields.length === 0 && <p class="problem" role="alert">{wrong}</p>}
    <select id={id} value={chosen.which ?? ''} onChange={(event) => change({ which: event.currentTarget.value === '' ? null : Number(event.currentTarget.value), typed: {} })}>
      <option value="">{w.nothing}</option>
      {alterations.map((one, n) => <option key={one.label} value={n}>{one.label}</option>)}
    </select>
    {fields.map(({ name, label }, n) => <TypedNumber key={name} id={`${id}_${name}`} label={label} value={chosen.typed[name] ?? ''} wrong={n === 0 ? wrong : null} small
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
