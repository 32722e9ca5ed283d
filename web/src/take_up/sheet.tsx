// The parts of the sheet in one language, by name and in the order of the paper; what has nothing to say is null. Text only: no field, no link.
import type { ComponentChildren } from 'preact';
import type { Card, SumLine } from '../contract';
import { fill } from '../words';
import { all_fields, type Sheet } from '../worker/sheet';
import { AnswersPart, Assumptions, OpenPart } from './sheet_answers';
import { Tick } from './parts';
import type { TakeUp } from './data';

export type SheetWords = TakeUp['words']['nl']['sheet'];
type Parts = Record<string, ComponentChildren>;

/** `first`: the page's own language; the other one beside it gives the page no second title. */
export function parts_of_sheet(sheet: Sheet, w: SheetWords, first: boolean): Parts {
  const { result } = sheet;
  const cards = result.cards ?? [];
  const hopeful = cards.filter(({ group }) => group !== 'unlikely');
  const region = sheet.sections.flatMap(({ fields }) => all_fields(fields)).find((field) => field.places && field.answer !== null);
  return {
    title: <>
      {first ? <h1 tabIndex={-1}>{w.title}</h1> : <p class="title">{w.title}</p>}
      <p class="when">{fill(w.date, { date: sheet.date_text })}{region && <><br />{fill(w.region, { region: region.answer! })}</>}</p>
      <p class="headline">{sheet.date_warning ?? result.headline}</p>
      {result.disclaimer && <p>{result.disclaimer}</p>}
      {result.provisional && <p>{result.progress_text}</p>}
    </>,
    together: result.total?.lines.length > 0 && <><h2>{w.together}</h2><ul>{[...result.total.lines, ...result.total.people].map((line) => <li key={line}>{line}</li>)}</ul></>,
    ask: result.plan?.length > 0 && <><h2>{w.ask}</h2><p>{w.ask_lead}</p>{result.plan.map((stop, n) => <ToAsk key={n} stop={stop} cards={hopeful} w={w} />)}</>,
    papers: result.documents?.length > 0 && <><h2>{w.papers}</h2><p>{w.papers_lead}</p><ul class="ticks">{result.documents.map(({ id, name, from }) => <li key={id}><Tick /><span class="name">{name}</span> <span>{from}</span></li>)}</ul></>,
    sums: <Sums cards={hopeful} rounding={result.rounding} w={w} />,
    answers: <AnswersPart sheet={sheet} w={w} />,
    open: <OpenPart missing={result.missing ?? []} w={w} />,
    assumptions: <Assumptions cards={hopeful} w={w} />,
    others: <Others sheet={sheet} hopeful={hopeful} w={w} />,
    receipt: <Receipt sheet={sheet} cards={hopeful} w={w} />,
  };
}

const named = ({ title, person, for_whom }: Card) => title + (person > 0 ? ` (${for_whom})` : '');

/** One place to go: what to ask there, how much it may be, by when. */
function ToAsk({ stop, cards, w }: { stop: Sheet['result']['plan'][number]; cards: Card[]; w: SheetWords }) {
  const rows = stop.items.flatMap((item) => cards.filter(({ right }) => right === item.right).map((card) => ({ item, card })));
  return <section class="stop">
    <h3>{stop.heading}</h3>
    <p>{stop.where}</p>
    <table><caption>{stop.heading}</caption>
      <thead><tr><th scope="col">{w.done}</th><th scope="col">{w.right}</th><th scope="col">{w.amount}</th><th scope="col">{w.by_when}</th></tr></thead>
      <tbody>{rows.map(({ item, card }) => <tr key={card.id}>
        <td class="box"><Tick /></td><th scope="row">{named(card)}<span class="small">{card.status_text}</span></th><td>{card.amount_text || '–'}{card.stale && <span class="small">{card.stale}</span>}</td><td>{item.text}{item.opens && <span class="small">{item.opens}</span>}</td>
      </tr>)}</tbody>
    </table>
  </section>;
}

/** What is no part of the plan: what comes in already or is unlikely, what is still to be looked at, and what does not fit. */
function Others({ sheet: { result }, hopeful, w }: { sheet: Sheet; hopeful: Card[]; w: SheetWords }) {
  const planned = new Set((result.plan ?? []).flatMap(({ items }) => items.map(({ right }) => right)));
  const shown = (result.cards ?? []).filter((card) => !planned.has(card.right) || !hopeful.includes(card));
  const rest = [{ lead: w.open, titles: result.not_yet ?? [] }, { lead: w.not_now, titles: (result.not_now ?? []).map(({ title }) => title) }].filter(({ titles }) => titles.length > 0);
  if (shown.length + rest.length === 0) return null;
  return <><h2>{w.others}</h2>
    {shown.length > 0 && <ul>{shown.map((card) => <li key={card.id}>{named(card)}: {card.status_text}{card.group !== 'unlikely' && card.amount_text && ` – ${card.amount_text}`}</li>)}</ul>}
    {rest.map(({ lead, titles }) => <p key={lead}><span class="name">{lead}:</span> {titles.join(', ')}.</p>)}
  </>;
}

function SumOf({ card }: { card: Card }) {
  return <section class="sum_of">
    <h3>{named(card)}</h3>
    <table><caption>{named(card)}</caption><tbody>{card.sum.map((line, n) => <tr key={n} class={line.kind}>
      <th scope="row">{line.text}{line.detail && <span class="small">{line.detail}</span>}<span class="small">{line.provision}</span></th><td class="figure">{signed(line)}</td>
    </tr>)}</tbody></table>
  </section>;
}

/** The sums line by line with their articles; of a right without a sum, its articles. */
function Sums({ cards, rounding, w }: { cards: Card[]; rounding: string; w: SheetWords }) {
  const summed = cards.filter(({ sum }) => sum.length > 0);
  const cited = cards.filter(({ sum, sources }) => sum.length === 0 && sources.length > 0);
  return <>
    {summed.length > 0 && <><h2>{w.sums}</h2>{summed.map((card) => <SumOf key={card.id} card={card} />)}<p>{rounding}</p></>}
    {cited.length > 0 && <><h2>{w.law}</h2><ul>{cited.map((card) => <li key={card.id}>{named(card)}: {card.sources.map(({ text }) => text).join('; ')}</li>)}</ul></>}
  </>;
}

const signed = ({ kind, amount }: SumLine) => (kind === 'minus' ? `−\u2060${amount}` : amount);

/** The law's day, the day of each figure and the build: enough to work it out again. */
function Receipt({ sheet, cards, w }: { sheet: Sheet; cards: Card[]; w: SheetWords }) {
  const dated = cards.filter(({ amounts_from, stale }) => amounts_from || stale);
  return <section class="receipt">
    <h2>{w.receipt}</h2>
    <p>{w.receipt_lead}</p>
    <table><caption>{w.receipt}</caption><tbody>
      <tr><th scope="row">{w.law_date}</th><td>{sheet.date_text} ({sheet.date})</td></tr>
      <tr><th scope="row">{w.build}</th><td>{document.documentElement.dataset['build']}</td></tr>
      {dated.map((card) => <tr key={card.id}><th scope="row">{w.figures}: {named(card)}</th><td>{card.amounts_from} {card.stale}</td></tr>)}
    </tbody></table>
  </section>;
}
