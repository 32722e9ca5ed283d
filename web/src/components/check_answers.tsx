import type { View } from '../contract';
import { go_on, visit } from '../journey';
import { words, type State } from '../state';
import { BackLink, NoticeBox } from './parts';
import { Troubles } from './troubles';

export function CheckAnswers({ view, notice }: State) {
  const w = words().answers;
  return <div class="wide">
    <BackLink />
    <NoticeBox notice={notice} />
    <h1 tabIndex={-1}>{w.title}</h1>
    <p class="lead">{view.summary.length > 0 ? w.lead : w.none}</p>
    <Troubles view={view} back_to="answers" />
    <AnswerList view={view} back_to="answers" level={2} />
    <div class="buttons"><button type="button" class="first" onClick={go_on}>{view.next ? w.go_on : w.to_result}</button></div>
  </div>;
}

/** Question and answer, as read by the core, each with a way to change it. */
export function AnswerList({ view, back_to, level }: { view: View; back_to: 'answers' | 'result'; level: 2 | 3 }) {
  const Heading = `h${level}` as 'h2' | 'h3';
  return <>{view.summary.map(({ heading, rows }) => <section key={heading} class="answer_group">
    <Heading>{heading}</Heading>
    <dl>{rows.map((row) => <div key={row.path} class={row.error ? 'wrong' : row.unknown ? 'unknown' : undefined}>
      <dt>{row.question}</dt>
      <dd>{row.answer}{row.error && <span class="problem">{row.error}</span>}</dd>
      <dd class="change"><button type="button" class="link" onClick={() => visit(row.page, back_to)}>{words().change}<span class="only_heard">: {row.question}</span></button></dd>
    </div>)}</dl>
  </section>)}</>;
}
