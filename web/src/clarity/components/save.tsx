// Everything that will be in the file, shown in full before it is saved; what could tell who somebody is, is to be changed first.
import { useState } from 'preact/hooks';
import { today } from '../../date';
import { fill } from '../../words';
import { hand_over } from '../../saved/download';
import { findings_of, risky, type Free } from '../findings_file';
import { may_stay } from '../risks.mjs';
import { found_anything, set, words, type State } from '../state';
import { Field, Radios, Said } from './parts';

type Risk = ReturnType<typeof risky>[number];

export function Save(state: State) {
  const w = words().save;
  const [cleared, set_cleared] = useState(new Set<string>());
  const [said, set_said] = useState('');
  // A text stays in the list while it is being changed: it goes when the tester leaves the field.
  const [held, hold] = useState<Free | null>(null);
  const risks = risky(state, cleared);
  const shown: (Risk | (Free & { risks: [] }))[] = held && !risks.some(({ key }) => key === held.key) ? [...risks, { ...held, risks: [] }] : risks;
  if (!found_anything()) return <section><h2 tabIndex={-1}>{w.title}</h2><p>{w.empty}</p></section>;

  const labels = { comment: words().sentence.comment, proposal: words().sentence.proposal, word: words().words.word, better: words().words.better };
  const name = `clarity-${state.language}-${today()}.json`;
  const ready = state.group !== '' && state.mode !== '';
  const file = findings_of(state, today());
  const send = () => {
    if (!ready || risks.length > 0) return set_said(ready ? w.blocked : w.choose_first);
    hand_over(name, file);
    set_said(fill(w.saved, { name }));
  };
  return <section>
    <h2 tabIndex={-1}>{w.title}</h2>
    <p>{w.lead}</p>
    <Radios name="group" title={w.group} options={Object.entries(w.groups)} value={state.group} choose={(group) => set({ group })} />
    <Radios name="mode" title={w.mode} options={Object.entries(w.modes)} value={state.mode} choose={(mode) => set({ mode })} />
    {shown.length > 0 && <div class="risks">
      <h3>{w.risks}</h3>
      <p>{w.risks_lead}</p>
      {shown.map(({ key, what, text, change, risks: found }, n) => <Field key={key} id={`risk_${n}`} label={labels[what]} problem={found.map(({ kind, found: seen }) => fill(w.risk[kind as keyof typeof w.risk], { found: seen })).join(' ')}>
        <textarea id={`risk_${n}`} rows={2} maxLength={600} value={held?.key === key ? held.text : text} spellcheck={false} aria-describedby={found.length > 0 ? `risk_${n}_problem` : undefined}
          onInput={(event) => { const typed = event.currentTarget.value; hold({ key, what, text: typed, change }); if (typed.trim()) set(change(typed)); }}
          onBlur={(event) => { set(change(event.currentTarget.value)); hold(null); }} />
        {found.length > 0 && found.every(({ kind }) => may_stay(kind)) && <button type="button" class="second" onClick={() => set_cleared(new Set([...cleared, text]))}>{w.no_name}</button>}
      </Field>)}
    </div>}
    <h3 id="file_title">{w.file}</h3>
    <pre class="file" tabIndex={0} role="region" aria-labelledby="file_title">{file}</pre>
    <p><button type="button" class="first" id="save" onClick={send}>{w.button}</button></p>
    <Said text={said} />
  </section>;
}
