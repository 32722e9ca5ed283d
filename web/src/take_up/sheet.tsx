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

export function parts_of_sheet(sheet: Sheet, w: SheetWords): Parts {
  const { result } = sheet;
  const cards = result.cards ?? [];
  const hopeful = cards.filter(({ group }) => group !== 'unlikely');
  const region = sheet.sections.flatMap(({ fields }) => all_fields(fields)).find((field) => field.places && field.answer !== null);
  return {
    title: <>
      <h1>{w.title}</h1>
      <p class="when">{fill(w.date, { date: sheet.date_text })}{region && <><br />{fill(w.region, { region: region.answer! })}</>}</p>
      <p class="headline">{sheet.date_warning ?? result.headline}</p>
      {result.disclaimer && <p>{result.disclaimer}</p>}
      {result.provisional && <p>{result.progress_text}</p>}
    </>,
    together: result.total?.lines.length > 0 && <><h2>{w.together}</h2><ul>{[...result.total.lines, ...result.total.people].map((line) => <li key={line}>{line}</li>)}</ul></>,
    ask: result.plan?.length > 0 && <><h2>{w.ask}</h2><p>{w.ask_lead}</p>{result.plan.map((stop, n) => <ToAsk key={n} stop={stop} cards={hopeful} w={w} />)}</>,
    papers: result.documents?.length > 0 && <><h2>{w.papers}</h2><p>{w.papers_lead}</p><ul class="ticks">{result.documents.map(({ id, name, from }) => <li key={id}><Tick /><strong>{name}</strong> <span>{from}</span></li>)}</ul></>,
    others: <Others sheet={sheet} hopeful={hopeful} w={w} />,
    sums: hopeful.length > 0 && <><h2>{w.sums}</h2>{hopeful.map((card) => <SumOf key={card.id} card={card} w={w} />)}{result.rounding && <p>{result.rounding}</p>}</>,
    answers: <AnswersPart sheet={sheet} w={w} />,
    open: <OpenPart missing={result.missing ?? []} w={w} />,
    assumptions: <Assumptions cards={hopeful} w={w} />,
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
        <td class="box"><Tick /></td><th scope="row">{named(card)}<span class="small">{card.status_text}</span></th><td>{card.amount_text || '–'}</td><td>{item.text}{item.opens && <span class="small">{item.opens}</span>}</td>
      </tr>)}</tbody>
    </table>
  </section>;
}

/** What is no part of the plan: what comes in already, what is unlikely and what does not fit. */
function Others({ sheet: { result }, hopeful, w }: { sheet: Sheet; hopeful: Card[]; w: SheetWords }) {
  const planned = new Set((result.plan ?? []).flatMap(({ items }) => items.map(({ right }) => right)));
  const rows = [
    ...(result.cards ?? []).filter((card) => !planned.has(card.right) || !hopeful.includes(card)).map((card) => ({ title: named(card), text: card.status_text })),
    ...(result.not_now ?? []), ...(result.not_yet ?? []).map((title) => ({ title, text: w.open })),
  ];
  if (rows.length === 0) return null;
  return <><h2>{w.others}</h2><ul class="close">{rows.map(({ title, text }, n) => <li key={n}><strong>{title}</strong>: {text}</li>)}</ul></>;
}

function SumOf({ card, w }: { card: Card; w: SheetWords }) {
  return <section class="sum_of">
    <h3>{named(card)}</h3>
    {card.sum.length > 0 ? <table><caption>{named(card)}</caption><tbody>{card.sum.map((line, n) => <tr key={n} class={line.kind}>
      <th scope="row">{line.text}{line.detail && <span class="small">{line.detail}</span>}<span class="small">{line.provision}</span></th><td class="figure">{signed(line)}</td>
    </tr>)}</tbody></table> : <p>{w.no_sum}</p>}
    {card.stale && <p>{card.stale}</p>}
    {card.sum.length === 0 && card.sources.length > 0 && <p class="small">{w.law}: {card.sources.map(({ text }) => text).join('; ')}</p>}
  </section>;
}

const signed = ({ kind, amount }: SumLine) => (kind === 'minus' ? `−\u2060${amount}` : amount);

/** The law's day, the day of each figure and the build: enough to work it out again. */
function Receipt({ sheet, cards, w }: { sheet: Sheet; cards: Card[]; w: SheetWords }) {
  const dated = cards.filter(({ amounts_from }) => amounts_from);
  return <section class="receipt">
    <h2>{w.receipt}</h2>
    <p>{w.receipt_lead}</p>
    <table><caption>{w.receipt}</caption><tbody>
      <tr><th scope="row">{w.law_date}</th><td>{sheet.date_text} ({sheet.date})</td></tr>
      <tr><th scope="row">{w.build}</th><td>{document.documentElement.dataset['build']}</td></tr>
      {dated.map((card) => <tr key={card.id}><th scope="row">{w.figures}: {named(card)}</th><td>{card.amounts_from}</td></tr>)}
    </tbody></table>
  </section>;
}
