import type { SumLine } from '../contract';
import { words } from '../state';
import { fill } from '../words';
import { Provision } from './parts';

/** The sum in lines, each with the article that says so. */
export function Sum({ lines, title, rounding }: { lines: SumLine[]; title: string; rounding: string }) {
  const w = words().sum;
  return <><table class="sum">
    <caption class="only_heard">{fill(w.caption, { title })}</caption>
    <thead><tr><th scope="col">{w.step}</th><th scope="col" class="figure">{w.amount}</th></tr></thead>
    <tbody>{lines.map((line, n) => <tr key={n} class={line.kind}>
      <th scope="row">
        {line.text}
        {line.detail && <span class="detail">{line.detail}</span>}
        <span class="article"><Provision text={line.provision} url={line.url} /></span>
      </th>
      <td class="figure" translate={false}>{line.kind === 'minus' && '−\u2060'}{line.amount}</td>
    </tr>)}</tbody>
  </table>
  <p class="rounding">{rounding}</p></>;
}
