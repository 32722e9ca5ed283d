// The curve as stacked areas: what was told below, each right above it. The same numbers stand in the table.
import type { Language } from '../contract';
import { words } from '../state';
import type { Curve } from '../what_if_contract';
import { fill } from '../words';

const width = 400;
const height = 250;
const left = 54;
const bottom = 26;
const top = 18;
const right = 16;
/** How many looks an area can have; a ninth right looks like the first. */
const looks = 8;

/** About so many round steps up to the largest. */
function steps(most: number, about: number): number[] {
  const rough = most / about;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * size).find((n) => n >= rough)!;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, n) => n * step);
}

/** Numbers that would print over each other are one: 1–3. */
const room = 16;
function numbered(places: number[]): { at: number; text: string }[] {
  const groups: { first: number; last: number }[] = [];
  places.forEach((place, n) => {
    const group = groups.at(-1);
    if (group && place - places[group.last]! < room) group.last = n;
    else groups.push({ first: n, last: n });
  });
  return groups.map(({ first, last }) => ({ at: (places[first]! + places[last]!) / 2, text: first === last ? `${first + 1}` : `${first + 1}–${last + 1}` }));
}

/** 1.000 in Dutch, 1 000 in French. */
const grouped = (whole: number, language: Language) => String(whole).replace(/\B(?=(\d{3})+$)/g, language === 'nl' ? '.' : '\u00A0');
const euros = (cents: number, language: Language) => `${grouped(Math.round(cents / 100), language)}\u00A0€`;

export function WhatIfChart({ curve, x, language }: { curve: Curve; x: number; language: Language }) {
  const w = words().what_if;
  const { points, from, to } = curve;
  const money = curve.unit === 'cents';
  const highest = Math.max(100, ...points.map(({ disposable }) => disposable.high));
  const across = (value: number) => left + (value - from) / (to - from) * (width - left - right);
  const up = (value: number) => height - bottom - Math.max(0, value) / highest * (height - bottom - top);
  const at = (value: number, sum: number) => `${across(value).toFixed(1)},${up(sum).toFixed(1)}`;
  const layers = [{ id: 'told', title: curve.told_layer }, ...curve.layers];
  // Up to and with each layer, at every point.
  const stacked = points.map((point) => [0, point.told.low, ...point.parts.map(({ low }) => low)].reduce<number[]>((sums, value) => [...sums, (sums.at(-1) ?? 0) + value], []));
  const area = (n: number) => [...points.map((point, i) => at(point.x, stacked[i]![n + 1]!)), ...points.map((point, i) => at(point.x, stacked[i]![n]!)).reverse()].join(' ');
  const line = (bound: 'low' | 'high') => points.map((point) => at(point.x, point.disposable[bound])).join(' ');
  const open = points.some(({ disposable }) => disposable.low !== disposable.high);
  const figure = (value: number) => money ? euros(value, language) : String(value);
  return <figure class="what_if_chart">
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="what_if_chart_title what_if_chart_desc">
      <title id="what_if_chart_title">{fill(w.chart_title, { what: curve.name })}</title>
      <desc id="what_if_chart_desc">{fill(w.chart_desc, { from: points[0]!.x_text, to: points.at(-1)!.x_text })}</desc>
      {steps(highest, 4).map((value) => <g key={value}>
        <line class="grid" x1={left} x2={width - right} y1={up(value)} y2={up(value)} />
        <text x={left - 5} y={up(value) + 4} text-anchor="end">{euros(value, language)}</text>
      </g>)}
      {steps(to - from, 4).map((value) => <text key={value} x={across(from + value)} y={height - 8} text-anchor="middle">{figure(from + value)}</text>)}
      {layers.map(({ id }, n) => <polygon key={id} class={`layer look_${n % looks}`} points={area(n)} />)}
      {open && <polyline class="line open" points={line('high')} />}
      <polyline class="line" points={line('low')} />
      <g class="cliff">
        {curve.cliffs.map(({ from: x }) => <line key={x} x1={across(x)} x2={across(x)} y1={top} y2={height - bottom} />)}
        {numbered(curve.cliffs.map((cliff) => across(cliff.from))).map(({ at, text }) => <text key={text} x={at} y={top - 5} text-anchor="middle">{text}</text>)}
      </g>
      <line class="here" x1={across(x)} x2={across(x)} y1={top} y2={height - bottom} />
    </svg>
    <figcaption>
      <p class="part_label">{w.legend}</p>
      <ul class="legend">{layers.map(({ id, title }, n) => <li key={id}><svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><rect class={`layer look_${n % looks}`} width="10" height="10" /></svg>{title}</li>)}</ul>
    </figcaption>
  </figure>;
}
