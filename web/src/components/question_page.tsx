import { Fragment } from 'preact';
import { go_on, show, submit } from '../journey';
import { later } from '../later';
import { add_item, submit_list } from '../list';
import { pages_answered, words, type State } from '../state';
import { ErrorSummary } from './error_summary';
import { FieldOf } from './field';
import { Items, ListChoice } from './field_list';
import { BackLink, NoticeBox, Paragraphs } from './parts';
import { Provisional } from './provisional';

export function QuestionPage(state: State) {
  const { view, notice, place } = state;
  return <div class="columns">
    <div class="text">
      <BackLink />
      <NoticeBox notice={notice} />
      {view.page ? <Question key={place.page} {...state} /> : <Gone />}
    </div>
    <div class="beside">
      <Provisional view={view} />
      {pages_answered() > 0 && <p><button type="button" class="link" onClick={() => show('answers')}>{words().answers.look}</button></p>}
    </div>
  </div>;
}

function Question({ view, problems, answers, adding }: State) {
  const page = view.page!;
  const list = page.is_list;
  const problem_of = (path: string) => problems.find((problem) => problem.path === path)?.text ?? null;
  const send = (event: Event) => { event.preventDefault(); if (list) submit_list(page, list); else submit(); };
  return <>
    {problems.length > 0 && <ErrorSummary problems={problems} fields={page.fields} />}
    <p class="chapter">{page.chapter}</p>
    <h1 tabIndex={-1}>{page.heading}</h1>
    {page.help && <Paragraphs class="help" text={page.help} />}
    <later.Terms screen="question" of={page} part={0} />
    <form autocomplete="off" noValidate onSubmit={send}>
      {list && list.items.length > 0
        ? <Items page={page} list={list} />
        : list ? <ListChoice page={page} list={list} answers={answers} adding={adding} problem={problem_of(page.fields[0]?.path ?? '')} />
          : page.fields.map((field, at) => <Fragment key={field.path}>
            <FieldOf field={field} at={at} answers={answers} problem={problem_of(field.path)} title_is_label={page.fields.length === 1 && field.label === page.heading} />
            <later.Terms screen="question" of={page} part={at + 1} />
          </Fragment>)}
      {page.why && <details class="why"><summary>{page.why.summary}</summary><Paragraphs text={page.why.text} /><later.Terms screen="question" of={page} part={page.fields.length + 1} /></details>}
      <div class="buttons">
        {list && list.items.length > 0 && !list.full && <button type="button" class="second" onClick={() => add_item(page, list)}>{list.add_another}</button>}
        <button type="submit" class="first">{words().go_on}</button>
      </div>
    </form>
  </>;
}

/** The page of an answer or person that is no longer there, reached by Back or Forward. */
function Gone() {
  return <>
    <h1 tabIndex={-1}>{words().question.gone}</h1>
    <div class="buttons"><button type="button" class="first" onClick={go_on}>{words().go_on}</button></div>
  </>;
}
