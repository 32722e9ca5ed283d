// One right of one person, always in the same order: what, how much, why, how it is worked out, what to do.
import type { ComponentChildren } from 'preact';
import type { Card as CardData, Result } from '../contract';
import { later } from '../later';
import { words } from '../state';
import { MissingList } from './missing';
import { Outbound, Part, Texts } from './parts';
import { Sum } from './sum';
import { WhyNotBox } from './why_not';

interface Shown { card: CardData; result: Result }

/** Folded: what it is, how much, and what is not as the heading of its group says; the rest opens. Told in full: why and what to do as well. */
export function Card({ card, id, result, folded = false }: Shown & { id: string; folded?: boolean }) {
  const all = { card, result };
  return <article class={folded ? 'card folded' : 'card'} data-group={card.group} data-stale={card.stale ? true : undefined} aria-labelledby={id}>
    <header>
      <h3 id={id} translate={false}>{card.title}</h3>
      {!folded && <Official card={card} />}
      {card.for_whom && card.person > 0 && <p class="for_whom">{card.for_whom}</p>}
      {card.what && <p class="what">{card.what}</p>}
    </header>
    {(!folded || card.comes_in) && <Status card={card} />}
    {card.amount_text && card.group !== 'unlikely' && <p class="amount" translate={false}>{card.amount_text}</p>}
    {card.amount_detail && <p class="amount_detail">{card.amount_detail}</p>}
    {card.stale && <p class="warning">{card.stale}</p>}
    {folded
      ? <More title={card.title}><Official card={card} />{!card.comes_in && <Status card={card} />}<later.Terms screen="card" of={all} part={1} /><Explained {...all} /><Rest {...all} /></More>
      : <><later.Terms screen="card" of={all} part={1} /><Explained {...all} /><More title={card.title}><Rest {...all} /></More></>}
  </article>;
}

/** The name that stands on letters and forms. */
const Official = ({ card: { official, title } }: { card: CardData }) => official && official !== title ? <p class="official" translate={false}>{official}</p> : null;

const Status = ({ card }: { card: CardData }) => <p class="status"><span class="shape" aria-hidden="true" />{card.status_text}</p>;

const More = ({ title, children }: { title: string; children: ComponentChildren }) =>
  <details class="more"><summary>{words().card.more}<span class="only_heard">: {title}</span></summary>{children}</details>;

function Explained(all: Shown) {
  const { card, result } = all;
  const w = words().card;
  const refused = card.group === 'unlikely';
  return <>
    {card.why_not && <WhyNotBox reasons={card.reasons} why_not={card.why_not} />}
    <Part title={w.good_to_know} when={refused && card.assumptions.length > 0}><Texts items={card.assumptions} /></Part>
    <Part title={w.why} when={!card.why_not && card.reasons.length > 0}><Texts items={card.reasons} /></Part>
    <Part title={w.depends_on} when={card.missing.length > 0}><p>{w.depends_lead}</p><MissingList items={card.missing} /></Part>
    <later.Terms screen="card" of={all} part={2} />
    {card.sum.length > 0 && <details class="sum_part"><summary>{w.sum}</summary><Sum lines={card.sum} title={card.title} rounding={result.rounding} /></details>}
    <Part title={w.what_to_do} when={card.what_to_do.length > 0} class="to_do">
      <ToDo items={card.what_to_do.slice(0, first_steps)} />
      {card.what_to_do.length > first_steps && <details><summary>{w.more_to_do}</summary><ToDo items={card.what_to_do.slice(first_steps)} /></details>}
    </Part>
    <later.OnCard card={card} />
  </>;
}

/** Where, how and from when: what somebody must know to go. */
const first_steps = 3;
const ToDo = ({ items }: { items: CardData['what_to_do'] }) => <dl>{items.map(({ label, text }) => <div key={label}><dt>{label}</dt><dd>{text}</dd></div>)}</dl>;

/** What few need before they claim: what is looked at, what else changes, what we took for granted, and the law. */
function Rest(all: Shown) {
  const { card } = all;
  const w = words().card;
  const refused = card.group === 'unlikely';
  const behind = [...(refused ? [] : card.assumptions), ...card.not_modelled];
  return <>
    <Part title={w.to_check} when={card.to_check.length > 0}><Texts items={card.to_check} /></Part>
    <Part title={w.effects} when={!refused && card.effects.length > 0}><Texts items={card.effects} /></Part>
    <later.Terms screen="card" of={all} part={3} />
    {behind.length > 0 && <details><summary>{w.limits}</summary>
      <Part title={w.assumptions} when={!refused && card.assumptions.length > 0}><Texts items={card.assumptions} /></Part>
      <Part title={w.not_modelled} when={card.not_modelled.length > 0}><Texts items={card.not_modelled} /></Part>
      <later.Terms screen="card" of={all} part={4} />
    </details>}
    <footer>
      {card.sources.length > 0 && <details><summary>{w.sources}</summary><p><Sources sources={card.sources} /></p></details>}
      {card.amounts_from && <p>{card.amounts_from}</p>}
    </footer>
  </>;
}

function Sources({ sources }: Pick<CardData, 'sources'>) {
  return <>{sources.map(({ text, url }, n) => <span key={text} translate={false}>{n > 0 && ' · '}{url ? <Outbound url={url}>{text}</Outbound> : text}</span>)}</>;
}
