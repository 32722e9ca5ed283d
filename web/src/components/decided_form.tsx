// What the authority decided, as the person types it, and what may explain it. Used by the citizen's page and the worker's.
import { useMemo, useState } from 'preact/hooks';
import type { Answers, Language } from '../contract';
import { decided, more_words } from '../core';
import type { Explained } from '../decided_contract';
import { TypedNumber } from './what_if_field';

/** A right of one person, on which somebody decided. */
export interface Decidable { right: string; person: number; title: string }

interface Props { id: string; of: Decidable; language: Language; date: string; answers: Answers; say: (text: string) => void; visit?: (page: string) => void; level: 2 | 5 }

type Choice = 'granted' | 'refused';
interface Asked { choice: Choice; amount: string; answers: Answers }

export function DecidedForm({ id, of, language, date, answers, say, visit, level }: Props) {
  const w = more_words(language).decided.page;
  const Heading = `h${level}` as 'h2' | 'h5';
  const [choice, choose] = useState<Choice | null>(null);
  const [amount, type] = useState('');
  const [asked, ask] = useState<Asked | null>(null);
  const [unchosen, miss] = useState(false);
  // What was asked of other answers is asked anew.
  const now = asked?.answers === answers ? asked : null;
  const answer = useMemo(() => now && decided(language, date, answers, { right: of.right, person: of.person, ...(now.choice === 'refused' ? { refused: true } : { amount: now.amount }) }), [language, date, answers, of.right, of.person, now]);
  const wrong = answer && 'wrong' in answer ? answer.wrong : null;
  const found = answer && 'decided' in answer ? answer.decided : null;
  const submit = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLElement;
    miss(choice === null);
    if (choice === null) return form.querySelector('input')!.focus();
    ask({ choice, amount, answers });
    const read = decided(language, date, answers, { right: of.right, person: of.person, ...(choice === 'refused' ? { refused: true } : { amount }) });
    if ('wrong' in read) document.getElementById(`${id}_amount`)?.focus();
    else say(`${read.decided.summary} ${read.decided.explanations.length > 0 ? w.found : ''}`);
  };
  const option = (value: Choice) => <label class="choice">
    <input type="radio" id={`${id}_${value}`} name={`${id}_what`} value={value} checked={choice === value} onChange={() => { choose(value); miss(false); ask(null); }} />
    <span>{w[value]}</span>
  </label>;
  return <>
    <form onSubmit={submit} noValidate autocomplete="off" aria-label={of.title}>
      <fieldset class={unchosen ? 'field wrong' : 'field'} role="radiogroup" aria-invalid={unchosen || undefined} aria-describedby={unchosen ? `${id}_problem` : undefined}>
        <legend class="label">{w.what}</legend>
        {unchosen && <p class="problem" id={`${id}_problem`} role="alert">{w.choose}</p>}
        {option('granted')}{option('refused')}
      </fieldset>
      {choice === 'granted' && <TypedNumber id={`${id}_amount`} label={w.amount} hint={w.amount_hint} value={amount} wrong={wrong} change={type} />}
      <div class="buttons"><button type="submit" class="first">{w.find}</button></div>
    </form>
    {found && <section class="decided_found">
            <p class="lead">{found.summary}</p>
      {found.explanations.length > 0 && <>
        <Heading>{w.explanations}</Heading>
        <p>{w.not_a_claim}</p>
        <ol class="cliffs">{found.explanations.map((one, n) => <li key={n}><Explanation one={one} look={w.look} article={w.article} visit={visit} /></li>)}</ol>
      </>}
      {found.none && <p>{found.none}</p>}
      {found.incomplete && <p>{found.incomplete}</p>}
      <Heading>{w.next}</Heading>
      <p>{found.reasons}</p>
      {found.appeal.map((line) => <p key={line}>{line}</p>)}
      {visit && <div class="buttons"><button type="button" class="second" onClick={() => print()}>{w.print}</button></div>}
    </section>}
  </>;
}

function Explanation({ one, look, article, visit }: { one: Explained; look: string; article: string; visit: Props['visit'] }) {
  return <>
    {one.texts.map((line) => <p key={line}>{line}</p>)}
    {one.same_lead && <><p>{one.same_lead}</p><ul>{one.same.map((line) => <li key={line}>{line}</li>)}</ul></>}
    {one.ask.map((line) => <p key={line}><strong>{line}</strong></p>)}
    <p class="article">{article} <span translate={false}>{one.url ? <a class="outbound" href={one.url} target="_blank" rel="noopener noreferrer">{one.article}</a> : one.article}</span></p>
    {visit && one.pages.length > 0 && <><p>{look}</p><ul class="missing">{one.pages.map(({ page, text }) => <li key={page}><button type="button" class="second" onClick={() => visit(page)}>{text}</button></li>)}</ul></>}
  </>;
}
