import { Fragment } from 'preact';
import type { Card as CardData, Result as ResultData } from '../contract';
import { go_on, show } from '../journey';
import { later } from '../later';
import { words, type State } from '../state';
import { Card } from './card';
import { Comparison } from './comparison';
import { AnswerList } from './check_answers';
import { Contents, groups_of } from './contents';
import { DateChoice } from './date_choice';
import { BackLink, NoticeBox, Paragraphs, Part, Texts } from './parts';
import { LookBack } from './look_back';
import { NotNow, NotYet, Papers, Plan } from './plan';
import { Troubles } from './troubles';

export function Result(state: State) {
  const { view, notice } = state;
  const { result } = view;
  const w = words().result;
  const total = total_of(result);
  return <div class="columns result_columns"><div class="wide">
    <BackLink />
    <NoticeBox notice={notice} />
    <p class="chapter">{result.provisional ? w.title_provisional : w.title}</p>
    <h1 tabIndex={-1}>{result.headline}</h1>
    {total && <p class="result_total" translate={false}>{total}</p>}
    <Part level={2} title={w.together} when={result.total.lines.length > 0} class="together"><Texts items={result.total.lines} /><Texts items={result.total.people} /></Part>
    {result.typical_text && <p class="aside_note">{result.typical_text}</p>}
    {result.provisional && <p class="aside_note">{result.progress_text}</p>}
    <p class="disclaimer">{result.disclaimer}</p>
    {view.date_warning && <p class="warning">{view.date_warning}</p>}
    <Troubles view={view} back_to="result" />
    {view.next && <div class="buttons"><button type="button" class="first" onClick={go_on}>{w.go_on}</button></div>}
    <div class="urgent"><Paragraphs text={result.urgent_help} /></div>
    <later.Terms screen="result" of={result} part={0} />
    <Contents result={result} />
    <Groups result={result} />
    <Plan result={result} />
    <Papers papers={result.documents} />
    <later.TakeUp />
    <Comparison budget={result.budget} />
    <LookBack {...state} />
    <p class="what_if_link"><button type="button" class="link" onClick={() => show('what_if')}>{words().what_if.open}</button></p>
    <NotYet titles={result.not_yet} />
    <NotNow items={result.not_now} />
    <section class="after" id="part_answers">
      <h2 tabIndex={-1}>{words().answers.title}</h2>
      <details class="your_answers"><summary>{words().answers.look}</summary><AnswerList view={view} back_to="result" level={3} /></details>
    </section>
  </div>
  <div class="beside">
    <div class="side_buttons">
      <button type="button" class="second" onClick={() => print()}>{w.print}</button>
      <later.ResultMore />
      <button type="button" class="second" onClick={() => show('answers')}>{words().answers.check}</button>
    </div>
    <DateChoice {...state} />
    <Part level={2} title={w.coverage} when={result.coverage.length > 0}><Texts items={result.coverage} /></Part>
  </div></div>;
}

/** The amount, unless the headline has said it or there is none. */
export const total_of = ({ total_text, headline, cards }: ResultData) =>
  total_text && !later.own(headline).includes(later.own(total_text)) && cards[0]?.group !== 'unlikely' ? total_text : null;

/** Cards by how sure they are; what is unlikely is counted and closed, unless there is nothing else. */
function Groups({ result }: { result: ResultData }) {
  const groups = groups_of(result);
  // The right that the page opens with is told in full, unless it comes in already; the others open.
  const [first] = result.cards;
  const opening = first?.comes_in ? undefined : first?.right;
  return <>{groups.map(({ group, cards }) => <section key={group} class="group" id={`part_${group}`}>
    <h2 tabIndex={-1}>{result.group_labels[group]}</h2>
    {group === 'unlikely' && groups.length > 1
      ? <details><summary>{words().result.show_unlikely} ({cards.length})</summary><Cards cards={cards} result={result} opening={opening} /></details>
      : <Cards cards={cards} result={result} opening={opening} />}
  </section>)}</>;
}

const Cards = ({ cards, result, opening }: { cards: CardData[]; result: ResultData; opening: string | undefined }) =>
  <>{by_place(cards, result).map(({ place, at }) => {
    const shown = at.map((card) => <Card key={card.id} card={card} id={`card_${card.group}_${cards.indexOf(card)}`} result={result} folded={card.right !== opening} />);
    return place ? <div key={place} class="at_place"><p>{place}</p>{shown}</div> : <Fragment key="">{shown}</Fragment>;
  })}</>;

/** What has to be asked for, by where: one goes there once. The place is that of the plan. */
function by_place(cards: CardData[], { plan }: ResultData): { place: string | null; at: CardData[] }[] {
  const place_of = ({ group, right }: CardData) => group === 'ask' ? plan.find(({ items }) => items.some((item) => item.right === right))?.heading ?? null : null;
  const places = [...new Set(cards.map(place_of))];
  return places.map((place) => ({ place, at: cards.filter((card) => place_of(card) === place) }));
}
