// An authority decided otherwise: from a card to a page of its own, and back.
import type { Card } from '../contract';
import { more_words } from '../core';
import { open } from '../history';
import { visit } from '../journey';
import { get, set, type State } from '../state';
import { DecidedForm } from './decided_form';
import { BackLink } from './parts';

export function Decided(state: State) {
  const { language, date, answers, view, place } = state;
  const w = more_words(language).decided.page;
  const card = view.result.cards.find(({ id }) => id === place.page);
  return <div class="wide">
    <BackLink />
    {card && <p class="chapter" translate={false}>{card.title}{card.person > 0 && ` (${card.for_whom})`}</p>}
    <h1 tabIndex={-1}>{w.title}</h1>
    <p class="lead">{w.lead}</p>
    {card && <DecidedForm key={card.id} level={2} id="decided" of={card} language={language} date={date} answers={answers} say={(said) => set({ said })} visit={(page) => visit(page, 'result')} />}
  </div>;
}

export function OnCard({ card }: { card: Card }) {
  return <p><button type="button" class="link" onClick={() => open({ view: 'decided', page: card.id })}>{more_words(get().language).decided.page.open}<span class="only_heard">: {card.title}</span></button></p>;
}
