// The sheet for the client, in the client's language: what was said and how we know it, the means test, the rights, what to bring.
import { fill } from '../../words';
import { back_to_work } from '../paper';
import { named_fields, type Sheet } from '../sheet';
import { client_sheet, current, type State } from '../state';
import { tag_of } from '../tags';
import { words_of } from '../words';
import { MeansTests } from './means';

export function Paper({ client, language }: State) {
  const w = words_of(client).sheet;
  const mine = words_of(language).sheet;
  const sheet = client_sheet();
  const { result } = sheet;
  const build = document.documentElement.dataset['build'] ?? '';
  const rights = (result.cards ?? []).filter(({ group }) => group !== 'unlikely');
  return <div class="paper" lang={client}>
    <div class="paper_buttons" lang={language}><button type="button" onClick={back_to_work}>{mine.back}</button><button type="button" id="print" onClick={() => print()}>{mine.print}</button></div>
    <h1 tabIndex={-1}>{w.title}</h1>
    <p>{sheet.date_text}</p>
    <p class="headline">{sheet.date_warning ?? result.headline}</p>
    <p>{w.estimate} {result.disclaimer}</p>
    {result.total?.lines.length > 0 && <section><h2>{w.together}</h2><ul>{result.total.lines.map((line) => <li key={line}>{line}</li>)}</ul></section>}
    {rights.length > 0 && <section><h2>{w.rights}</h2><dl class="paper_rights">{rights.map((card) => <div key={card.id}><dt>{card.title}{card.person > 0 && ` (${card.for_whom})`}</dt><dd>{card.status_text}{card.amount_text && <strong> {card.amount_text}</strong>}</dd></div>)}</dl></section>}
    {result.documents?.length > 0 && <section><h2>{w.papers}</h2><ul>{result.documents.map(({ id, name, from }) => <li key={id}><strong>{name}</strong> {from}</li>)}</ul></section>}
    <MeansTests tests={sheet.means_tests.filter(({ category_open }) => !category_open)} language={client} level={2} />
    <Answers sheet={sheet} client={client} />
    <p class="made">{fill(w.made, { date: sheet.date_text, build })}</p>
  </div>;
}

function Answers({ sheet, client }: { sheet: Sheet; client: State['client'] }) {
  const w = words_of(client).sheet;
  const { tags } = current();
  const sections = sheet.sections.map(({ id, heading, fields }) => ({ id, heading, rows: named_fields(fields).filter(({ field }) => field.answer !== null && !field.list?.items.length) })).filter(({ rows }) => rows.length > 0);
  if (sections.length === 0) return null;
  return <section>
    <h2>{w.answers}</h2>
    <p>{w.answers_lead} {w.assumed}</p>
    {sections.map(({ id, heading, rows }) => <table class="lines" key={id}>
      <caption>{heading}</caption>
      <thead><tr><th scope="col">{w.question}</th><th scope="col">{w.answer}</th><th scope="col">{w.tag}</th></tr></thead>
      <tbody>{rows.map(({ field, name }) => <tr key={field.path}><th scope="row">{name}</th><td>{field.answer}</td><td>{field.state === 'given' && w.tags[tag_of(tags, field.path)]}</td></tr>)}</tbody>
    </table>)}
  </section>;
}
