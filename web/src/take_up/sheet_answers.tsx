// The sheet's last parts: what was answered and how sure that is, what is open, and what we assume.
import type { Card, Missing } from '../contract';
import { named_fields, type Sheet, type SheetField } from '../worker/sheet';
import type { SheetWords } from './sheet';

/** Given, not known, or taken as usual until the centre decides; what is open and not assumed is no answer. */
const mark_of = ({ state, assumed }: SheetField): 'given' | 'unknown' | 'assumed' | null => (state === 'open' ? (assumed ? 'assumed' : null) : state);

export function AnswersPart({ sheet, w }: { sheet: Sheet; w: SheetWords }) {
  const sections = sheet.sections.map(({ id, heading, fields }) => ({
    id, heading, rows: named_fields(fields).map(({ field, name }) => ({ field, name, mark: mark_of(field) })).filter(({ field, mark }) => mark !== null && !field.list?.items.length),
  })).filter(({ rows }) => rows.length > 0);
  if (sections.length === 0) return null;
  return <>
    <h2>{w.answers}</h2>
    <p>{w.answers_lead}</p>
    {sheet.errors.length > 0 && <><p>{w.unread}</p><ul>{sheet.errors.map(({ path, text }) => <li key={path + text}>{text}</li>)}</ul></>}
    {sections.map(({ id, heading, rows }) => <table key={id}>
      <caption>{heading}</caption>
      <thead><tr><th scope="col">{w.question}</th><th scope="col">{w.answer}</th><th scope="col">{w.mark}</th></tr></thead>
      <tbody>{rows.map(({ field, name, mark }) => <tr key={field.path} class={mark!}><th scope="row">{name}</th><td>{field.answer ?? w.assumed_value}</td><td>{w.marks[mark!]}</td></tr>)}</tbody>
    </table>)}
  </>;
}

export function OpenPart({ missing, w }: { missing: Missing[]; w: SheetWords }) {
  if (missing.length === 0) return null;
  return <><h2>{w.open}</h2><p>{w.open_lead}</p><ul>{missing.map(({ page, text }) => <li key={page + text}>{text}</li>)}</ul></>;
}

export function Assumptions({ cards, w }: { cards: Card[]; w: SheetWords }) {
  const said = [...new Set(cards.flatMap(({ title, assumptions }) => assumptions.map((text) => `${title}: ${text}`)))];
  if (said.length === 0) return null;
  return <><h2>{w.assumptions}</h2><ul>{said.map((text) => <li key={text}>{text}</li>)}</ul></>;
}
