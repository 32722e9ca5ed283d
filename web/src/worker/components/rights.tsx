// Every right in a line: verdict and amount; it opens on why, the sum and the articles.
import type { Card, Language } from '../../contract';
import { DecidedForm } from '../../components/decided_form';
import { more_words, words_in } from '../../core';
import type { Sheet } from '../sheet';
import { current, get, set, words } from '../state';

export function Rights({ sheet, theirs, client }: { sheet: Sheet; theirs: Sheet | null; client: Language }) {
  const w = words();
  const { cards, not_now, not_yet } = sheet.result;
  return <section class="rights">
    <h3>{w.rights} ({cards.length})</h3>
    {cards.map((card) => <Right key={card.id} card={card} theirs={theirs?.result.cards.find(({ id }) => id === card.id)} client={client} />)}
    {not_yet.length > 0 && <details><summary>{w.not_yet} ({not_yet.length})</summary><ul>{not_yet.map((title) => <li key={title}>{title}</li>)}</ul></details>}
    {not_now.length > 0 && <details><summary>{w.not_now} ({not_now.length})</summary><dl>{not_now.map(({ title, text }) => <div key={title}><dt>{title}</dt><dd>{text}</dd></div>)}</dl></details>}
  </section>;
}

const amount_of = (card: Card) => (card.group === 'unlikely' ? card.status_text : card.amount_text || card.status_text);

function Right({ card, theirs, client }: { card: Card; theirs: Card | undefined; client: Language }) {
  return <details class="right" data-group={card.group} data-id={card.id} data-stale={card.stale ? true : undefined}>
    <summary><span class="shape" aria-hidden="true" /><span class="name">{card.title}{card.person > 0 && <span class="whose"> {card.for_whom}</span>}<span class="only_heard"> {card.status_text}</span></span> <span class="figure">{amount_of(card)}</span></summary>
    {theirs && <p class="theirs" lang={client}>{theirs.title} – {theirs.status_text} {theirs.amount_text}</p>}
    <Explained card={card} />
    <details class="decided"><summary>{more_words(get().language).decided.page.open}<span class="only_heard">: {card.title}</span></summary>
      <DecidedForm level={5} id={`decided_${card.id.replace(/\W/g, '_')}`} of={card} language={get().language} date={get().date} answers={current().answers} say={(said) => set({ said })} />
    </details>
  </details>;
}

function Explained({ card }: { card: Card }) {
  const w = words();
  const texts = (title: string, items: string[]) => items.length > 0 && <><h4>{title}</h4><ul>{items.map((item) => <li key={item}>{item}</li>)}</ul></>;
  return <div class="explained">
    {card.amount_detail && <p>{card.amount_detail}</p>}
    {card.stale && <p class="stale">{card.stale}</p>}
    {texts(card.why_not ? w.not_why : w.why, card.reasons)}
    {card.why_not && texts(words_in(get().language).why_not.change, card.why_not.combined ? [card.why_not.combined] : card.why_not.changes.map(({ text }) => text))}
    {card.sum.length > 0 && <><h4>{w.sum}</h4><table class="lines"><thead><tr><th scope="col">{w.step}</th><th scope="col" class="figure">{w.amount}</th></tr></thead>
      <tbody>{card.sum.map((line, n) => <tr key={n} class={line.kind}><th scope="row">{line.text} <Article text={line.provision} url={line.url} /></th><td class="figure">{line.kind === 'minus' && '−\u2060'}{line.amount}</td></tr>)}</tbody></table></>}
    {card.what_to_do.length > 0 && <><h4>{w.to_do}</h4><dl>{card.what_to_do.map(({ label, text }) => <div key={label}><dt>{label}</dt><dd>{text}</dd></div>)}</dl></>}
    {texts(w.assumptions, card.assumptions)}
    {texts(w.limits, card.not_modelled)}
    <h4>{w.articles}</h4>
    <p class="articles">{card.sources.map(({ text, url }, n) => <span key={text}>{n > 0 && ' · '}<Article text={text} url={url} /></span>)}</p>
    {card.amounts_from && <p class="quiet_line">{card.amounts_from}</p>}
  </div>;
}

/** An article of law: a link if we know where it can be read. */
export function Article({ text, url }: { text: string; url: string }) {
  return url ? <a class="article outbound" href={url} target="_blank" rel="noopener noreferrer" translate={false}>{text}<span class="only_heard"> {words_in(get().language).new_tab}</span></a> : <span class="article" translate={false}>{text}</span>;
}
