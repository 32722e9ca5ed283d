import { go_on, show } from '../journey';
import { later } from '../later';
import { has_answers, words, type State } from '../state';
import { NoticeBox } from './parts';

export function Start(state: State) {
  const { notice } = state;
  const w = words().start;
  return <>
    <NoticeBox notice={notice} />
    <div class="start_page">
      <div>
        <h1 tabIndex={-1}>{w.title}</h1>
        <p class="lead">{w.lead}</p>
      </div>
      <ul class="promises">{w.promises.map((promise) => <li key={promise}>{promise}</li>)}</ul>
      <div>
        <div class="start_place">
          <button type="button" class="first" onClick={go_on}>{has_answers() ? w.resume : w.begin}</button>
          {has_answers() && <button type="button" class="second" onClick={() => show('answers')}>{words().answers.look}</button>}
        </div>
        <p class="aside_note">{w.unsure}</p>
        <later.StartMore {...state} />
      </div>
      <Checklist />
    </div>
  </>;
}

/** What to take along and where to go: also of use to who fills in nothing. */
function Checklist() {
  const w = words().checklist;
  return <section class="checklist">
    <h2>{w.title}</h2>
    <div class="checklist_columns">
      <div>
        <p>{w.lead}</p>
        <ul>{w.papers.map((paper) => <li key={paper}>{paper}</li>)}</ul>
        <later.Terms screen="start" of={w} part={0} />
      </div>
      <div>
        <h3>{w.where_title}</h3>
        {w.where.map((line) => <p key={line}>{line}</p>)}
        <p><a href={words().worker.path}>{words().worker.link}</a></p>
      </div>
    </div>
  </section>;
}
