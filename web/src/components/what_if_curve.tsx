// The curve of one answer: what varies and how far, the drawing, a place on it, what it says, and the numbers.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { what_if_at, what_if_curve } from '../core';
import { set, words, type State } from '../state';
import type { At, Curve, Variable } from '../what_if_contract';
import { fill } from '../words';
import { Texts } from './parts';
import { WhatIfChart } from './what_if_chart';
import { TypedNumber } from './what_if_field';
import { CurveTable } from './what_if_table';

const heard_after = 500;

type Props = State & { variables: Variable[] };

export function WhatIfCurve(props: Props) {
  const { variables, language, date, answers } = props;
  const w = words().what_if;
  const [path, choose] = useState(variables[0]?.path ?? '');
  const [until, type] = useState('');
  const [shown, show] = useState<{ path: string; to: string | null } | null>(null);
  const found = useMemo(() => shown && what_if_curve(language, date, answers, shown), [language, date, answers, shown]);
  const wrong = found && 'wrong' in found ? found.wrong : null;
  const submit = (event: Event) => { event.preventDefault(); show({ path, to: until.trim() || null }); };
  return <section class="what_if_curve">
    <h2 id="curve_title">{w.curve_title}</h2>
    {variables.length === 0 ? <p>{w.no_variables}</p> : <form onSubmit={submit} noValidate aria-labelledby="curve_title">
      <div class="field">
        <label class="label" for="what_if_variable">{w.variable}</label>
        <select id="what_if_variable" value={path} onChange={(event) => { choose(event.currentTarget.value); type(''); }}>
          {variables.map((one) => <option key={one.path} value={one.path}>{one.label}</option>)}
        </select>
      </div>
      <TypedNumber id="what_if_until" label={w.until} hint={w.until_hint} value={until} wrong={wrong} change={type} />
      <div class="buttons"><button type="submit" class="first">{w.show}</button></div>
    </form>}
    {shown && found && 'curve' in found && <Shown key={`${shown.path} ${shown.to}`} {...props} curve={found.curve} path={shown.path} />}
  </section>;
}

function Shown({ curve, path, language, date, answers }: State & { curve: Curve; path: string }) {
  const w = words().what_if;
  const [x, move] = useState(curve.told);
  const [typed, type] = useState<string | null>(null);
  const [wrong, say] = useState<string | null>(null);
  const at = useMemo(() => (what_if_at(language, date, answers, { path, at: x }) as { at: At }).at, [language, date, answers, path, x]);
  const segment = curve.segments.find((one) => one.from <= x && x <= one.to);
  const told = [at.text, segment?.text].filter(Boolean).join(' ');
  useEffect(() => {
    const timer = setTimeout(() => set({ said: told }), heard_after);
    return () => clearTimeout(timer);
  }, [told]);

  const go = (to: number) => { move(to); type(null); say(null); };
  const settle = (text: string) => {
    if (!text.trim()) return go(x);
    const found = what_if_at(language, date, answers, { path, at: text });
    if ('wrong' in found) return say(found.wrong);
    if (found.at.x < curve.from || found.at.x > curve.to) return say(fill(w.outside, { from: curve.points[0]!.x_text, to: curve.points.at(-1)!.x_text }));
    go(found.at.x);
  };
  const money = curve.unit === 'cents';
  const step = money ? Math.max(1, Math.round((curve.to - curve.from) / 25_000)) * 100 : 1;
  return <div class="what_if_shown">
    <h3>{fill(w.chart_title, { what: curve.name })}</h3>
    <WhatIfChart curve={curve} x={x} language={language} />
    <div class="field">
      <label class="part_label" for="what_if_place">{w.place}</label>
      <input type="range" id="what_if_place" min={curve.from} max={curve.to} step={step} value={x} aria-valuetext={at.text} onInput={(event) => go(Number(event.currentTarget.value))} />
    </div>
    <TypedNumber id="what_if_place_field" label={w.place_field} value={typed ?? plain(x, money)} wrong={wrong} change={type} settle={settle} small />
    <div class="what_if_at">
      <p class="what_if_sum">{at.text}</p>
      {segment?.text && <p>{segment.text}</p>}
      <dl>{at.lines.map(({ title, text }) => <div key={title}><dt>{title}</dt><dd translate={false}>{text}</dd></div>)}</dl>
    </div>
    <h3>{w.cliffs_title}</h3>
    {curve.cliffs_none && <p>{curve.cliffs_none}</p>}
    <ol class="cliffs">{curve.cliffs.map((cliff) => <li key={cliff.from}>
      <p><strong>{cliff.text}</strong></p>
      {cliff.lines.map((line) => <p key={line}>{line}</p>)}
    </li>)}</ol>
    {curve.incomplete && <p class="warning">{curve.incomplete}</p>}
    {curve.segments.some(({ text }) => text) && <>
      <h3>{w.marginal_title}</h3>
      <dl class="marginal">{curve.segments.filter(({ text }) => text).map(({ from, range, text }) => <div key={from}><dt>{range}</dt><dd>{text}</dd></div>)}</dl>
    </>}
    <CurveTable curve={curve} />
    <h3>{w.notes_title}</h3>
    <Texts items={curve.notes} />
  </div>;
}

/** As a person would type it: 1388,18, or 18. */
const plain = (x: number, money: boolean) => !money ? String(x) : x % 100 === 0 ? String(x / 100) : `${Math.floor(x / 100)},${String(x % 100).padStart(2, '0')}`;
