// What to do with the result: where to go in which order, which papers to bring, and what does not fit now.
import type { Paper, Result } from '../contract';
import { later } from '../later';
import { get, words } from '../state';
import { fill } from '../words';
import { name_of } from './field_place';

export function Plan({ result }: { result: Result }) {
  const stops = result.plan;
  const w = words().plan;
  if (stops.length === 0) return null;
  const yours = get().municipality;
  return <section class="plan" id="part_plan">
    <h2 tabIndex={-1}>{w.title}</h2>
    <p>{w.lead}</p>
    {yours && <p>{fill(w.yours, { place: name_of(yours) })}</p>}
    <ol>{stops.map(({ heading, where, items }, n) => <li key={n}>
      <h3>{heading}</h3>
      <p class="what_for">{items.map(({ title }) => title).join(' · ')}</p>
      <details open={n === 0}>
        <summary>{w.how}<span class="only_heard">: {heading}</span></summary>
        <p>{where}</p>
        <ul>{items.map(({ right, title, text, opens }) => <li key={right}><strong>{title}</strong>{text && <span class="detail">{text}</span>}{opens && <span class="detail">{opens}</span>}</li>)}</ul>
        <later.Terms screen="plan" of={result} part={n + 1} />
      </details>
    </li>)}</ol>
  </section>;
}

export function Papers({ papers }: { papers: Paper[] }) {
  const w = words().plan;
  if (papers.length === 0) return null;
  return <section class="papers" id="part_papers">
    <h2 tabIndex={-1}>{w.papers}</h2>
    <p>{w.papers_lead}</p>
    <details><summary>{w.papers_look} ({papers.length})</summary><ul>{papers.map(({ id, name, from, for: rights }) => <li key={id}><strong>{name}</strong><span class="detail">{from}</span><span class="detail">{w.papers_for} {rights.join(', ')}</span></li>)}</ul></details>
  </section>;
}

/** Rights that were not asked about yet. */
export function NotYet({ titles }: { titles: string[] }) {
  const w = words().plan;
  if (titles.length === 0) return null;
  return <details class="not_yet"><summary>{w.not_yet} ({titles.length})</summary><p>{w.not_yet_lead}</p><ul>{titles.map((title) => <li key={title}>{title}</li>)}</ul></details>;
}

/** Rights that do not fit what was told; said, so that nobody has to wonder whether they were looked at. */
export function NotNow({ items }: { items: Result['not_now'] }) {
  const w = words().plan;
  if (items.length === 0) return null;
  return <details class="not_now"><summary>{w.not_now} ({items.length})</summary>
    <dl>{items.map(({ title, text, stale }) => <div key={title}><dt>{title}</dt><dd>{text}{stale && <p class="warning">{stale}</p>}</dd></div>)}</dl>
  </details>;
}
