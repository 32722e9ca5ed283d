import { words } from '../state';
import type { Curve } from '../what_if_contract';
import { fill } from '../words';

/** The numbers of the drawing, where anything changes. */
export function CurveTable({ curve }: { curve: Curve }) {
  const w = words().what_if;
  return <details class="what_if_numbers"><summary>{w.table_title}</summary>
    <table class="sum">
      <caption class="only_heard">{fill(w.chart_title, { what: curve.name })}</caption>
      <thead><tr><th scope="col">{w.table_x}</th><th scope="col" class="figure">{w.table_sum}</th></tr></thead>
      <tbody>{curve.points.map((point) => <tr key={point.x}>
        <th scope="row">{point.x_text}
          <span class="detail">{curve.told_layer}: <span translate={false}>{point.told_text}</span></span>
          {point.parts.map((part, n) => part.high > 0 && <span key={curve.layers[n]!.id} class="detail">{curve.layers[n]!.title}: <span translate={false}>{part.text}</span></span>)}
        </th>
        <td class="figure" translate={false}>{point.disposable_text}</td>
      </tr>)}</tbody>
    </table>
  </details>;
}
