// Income against a budget: a drawing, the same numbers as a table, what would change it, and how sure it is. The core says all of it.
import type { Budget, Chart as ChartData } from '../contract';
import { visit } from '../journey';
import { later } from '../later';
import { words as interface_words } from '../state';
import { Chart } from './chart';
import { Outbound, Texts } from './parts';

export function Comparison({ budget }: { budget: Budget | null }) {
  if (!budget) return null;
  const { words, chart, incomes, parts, changes, pages, stale } = budget;
  // What kind of figure this is, is never folded away.
  const [kind, ...notes] = budget.notes;
  return <section class="comparison" id="part_budget">
    <h2 tabIndex={-1}>{words.title}</h2>
    <p>{words.lead}</p>
    <div class={`adequacy ${incomes[0]?.adequacy ?? 'open'}`}><p>{budget.headline}</p>{budget.then_text && <p>{budget.then_text}</p>}</div>
    {chart && <>
      <Chart chart={chart} words={words} />
      <div class="figures"><details><summary>{interface_words().result.figures}</summary><Numbers budget={budget} chart={chart} /></details></div>
    </>}
    {kind && <p class="disclaimer">{kind}</p>}
    <later.Terms screen="budget" of={budget} part={0} />
    {changes.length > 0 && <div class="changes"><details><summary>{words.changes}</summary><Texts items={changes} /></details></div>}
    {pages.length > 0 && <div class="buttons">
      {pages.map(({ page, text }) => <button key={page} type="button" class="second" onClick={() => visit(page, 'result')}>{text}</button>)}
    </div>}
    {notes.length > 0 && <details>
      <summary>{words.notes}</summary>
      {stale && <p class="warning">{stale}</p>}
      <Texts items={notes} />
      <later.Terms screen="budget" of={budget} part={1} />
      <h3>{words.parts}</h3>
      <table class="numbers"><tbody>{parts.map(({ id, label, text }) => <tr key={id}><th scope="row">{label}</th><td>{text}</td></tr>)}</tbody></table>
      <h3>{words.sources}</h3>
      <ul>{budget.sources.map(({ text, url }) => <li key={url}><Outbound url={url}>{text}</Outbound></li>)}</ul>
    </details>}
  </section>;
}

/** What the drawing shows, for who does not see it and for who wants the figures. */
function Numbers({ budget: { words, incomes }, chart }: { budget: Budget; chart: ChartData }) {
  const { what, amount, share, gap } = words.columns;
  const rows = [...chart.bars, ...(chart.line ? [{ ...chart.line, id: 'line' }] : [])];
  return <table class="numbers">
    <caption class="only_heard">{words.chart}</caption>
    <thead><tr>{[what, amount, ...(incomes.length > 0 ? [share, gap] : [])].map((title) => <th key={title} scope="col">{title}</th>)}</tr></thead>
    <tbody>{rows.map(({ id, label, text }) => {
      const income = incomes.find((one) => one.id === id);
      return <tr key={id}>
        <th scope="row">{label}</th><td>{text}</td>
        {income ? <><td>{income.share_text}<span class="detail">{income.adequacy_text}</span></td><td>{income.gap_text}</td></> : incomes.length > 0 && <td class="nothing" colSpan={2} />}
      </tr>;
    })}</tbody>
  </table>;
}
