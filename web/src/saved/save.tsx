// Saving: into a file, with a passphrase or readable, and as a code on paper. Nothing of it is kept here.
import { useState } from 'preact/hooks';
import { BackLink } from '../components/parts';
import { has_answers, type State } from '../state';
import { edition, later_words } from '../later_words';
import { fill } from '../words';
import { code_of, PaperCode } from './paper_code';
import { hand_over } from './download';
import { saved_now, text_of } from './format';
import { new_passphrase, shortest_passphrase } from './passphrase';
import { tools } from './tools';

export function Save({ answers, date, language, shared }: State) {
  const w = later_words().saved.save;
  const groups = code_of(answers, date);
  return <div class="text save">
    <BackLink />
    <h1 tabIndex={-1}>{w.title}</h1>
    <p class="lead">{has_answers() ? w.lead : w.nothing}</p>
    {has_answers() && <>
      <section class="not_printed">
        <h2>{w.file_title}</h2>
        {shared ? <p>{w.file_shared}</p> : <InFile answers={answers} date={date} />}
      </section>
      <section>
        <h2>{w.paper_title}</h2>
        {groups ? <>
          <p class="not_printed">{w.paper_lead}</p>
          <p class="only_print">{w.print_how}</p>
          <PaperCode groups={groups} language={language} />
          <div class="buttons"><button type="button" class="second" onClick={() => print()}>{w.print}</button></div>
        </> : <p>{w.paper_too_long}</p>}
      </section>
    </>}
  </div>;
}

function InFile({ answers, date }: Pick<State, 'answers' | 'date'>) {
  const w = later_words().saved.save;
  const [locked, lock] = useState(true);
  const [passphrase, choose] = useState('');
  const [wrong, complain] = useState<'passphrase_short' | 'no_tools' | null>(null);
  const [told, tell] = useState('');
  const problem = wrong && w[wrong];
  const save = async (event: Event) => {
    event.preventDefault();
    const saved = saved_now(edition(), answers, date);
    const name = `iura-${saved.made}.json`;
    if (!locked) {
      hand_over(name, text_of(saved));
      return tell(fill(w.done, { name }));
    }
    if (passphrase.length < shortest_passphrase) {
      complain('passphrase_short');
      document.getElementById('passphrase')?.focus();
      return;
    }
    complain(null);
    tell(w.working);
    try {
      const { encrypt } = await tools();
      hand_over(`${name}.age`, await encrypt(text_of(saved), passphrase));
      tell(fill(w.done, { name: `${name}.age` }));
    } catch {
      tell('');
      complain('no_tools');
    }
  };
  const option = (value: boolean, label: string, hint: string) => <label class="choice">
    <input type="radio" name="lock" checked={locked === value} onChange={() => { lock(value); complain(null); tell(''); }} />
    <span>{label}<span class="choice_hint">{hint}</span></span>
  </label>;
  return <form autocomplete="off" noValidate onSubmit={(event) => void save(event)}>
    <p>{w.file_lead}</p>
    <fieldset class="field">
      <legend class="label">{w.how}</legend>
      {option(true, w.locked, w.locked_hint)}
      {option(false, w.plain, w.plain_hint)}
    </fieldset>
    {locked && <div class={problem ? 'field wrong' : 'field'}>
      <label class="label" for="passphrase">{w.passphrase}</label>
      <p class="hint" id="passphrase_hint">{w.passphrase_hint}</p>
      {problem && <p class="problem" id="passphrase_problem" role="alert">{problem}</p>}
      <div class="typed">
        <input type="text" id="passphrase" class="long" value={passphrase} maxLength={200} autocomplete="off" autocapitalize="none" spellcheck={false} translate={false}
          aria-invalid={problem ? true : undefined} aria-describedby={`passphrase_hint${problem ? ' passphrase_problem' : ''}`}
          onInput={(event) => choose(event.currentTarget.value)} />
        <button type="button" class="second" onClick={() => { choose(new_passphrase()); complain(null); }}>{w.suggest}</button>
      </div>
    </div>}
    <div class="buttons"><button type="submit" class="first">{w.button}</button></div>
    <div role="status" class="read">{told}</div>
  </form>;
}
