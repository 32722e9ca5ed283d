// One sentence: clear or not, why, and how it could be said. The named places stay as they are.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../words';
import { said_of } from '../data';
import items from '../items.json';
import { places_in, same_places } from '../sentences.mjs';
import { get, put, set, words, type Mark, type Sign, type State } from '../state';
import { Field, Radios, described } from './parts';

/** Closed first: what lies behind an open dialog takes no focus. */
function close(change: Partial<State> = {}): void {
  document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
  set({ ...change, open: null });
}

const keep = (id: string, mark: Mark | undefined) => close({ marks: put(get().marks, id, mark) });

/** Typed quotes become the ones of the texts. */
const tidy = (text: string) => text.trim().replace(/\s*\n\s*/g, ' ').replace(/'/g, '’');

export function SentenceDialog({ id, before }: { id: string; before: Mark | undefined }) {
  const w = words().sentence;
  const said = said_of(id);
  const [mark, set_mark] = useState<Sign | undefined>(before?.mark);
  const [reason, set_reason] = useState(before?.reason ?? '');
  const [comment, set_comment] = useState(before?.comment ?? '');
  const [proposal, set_proposal] = useState(before?.proposal ?? said);
  const [problem, set_problem] = useState<'mark' | 'proposal' | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current!.showModal(), []);

  const places = [...new Set(places_in(said))].join(', ');
  const submit = (event: Event) => {
    event.preventDefault();
    const wording = tidy(proposal);
    const wrong = mark === undefined ? 'mark' : wording !== '' && !same_places(said, wording) ? 'proposal' : null;
    set_problem(wrong);
    if (wrong) return document.getElementById(wrong === 'mark' ? 'mark_problem' : 'proposal')!.focus();
    keep(id, { mark: mark!, reason: reason || undefined, comment: comment.trim() || undefined, proposal: wording === '' || wording === said ? undefined : wording });
  };
  const hint = places ? fill(w.proposal_hint, { places }) : w.no_names;
  const wrong_places = problem === 'proposal' ? places ? fill(w.places_wrong, { places }) : w.no_places : undefined;
  return <dialog ref={dialog} aria-labelledby="sentence_title" onCancel={(event) => { event.preventDefault(); close(); }}>
    <form onSubmit={submit} autocomplete="off" noValidate>
      <h3 id="sentence_title">{w.title}</h3>
      <blockquote>{said}</blockquote>
      {problem === 'mark' && <p class="problem" id="mark_problem" tabIndex={-1}>{w.mark_needed}</p>}
      <Radios name="mark" title={w.mark} options={Object.entries(w.marks)} value={mark} choose={(value) => set_mark(value as Sign)} />
      <Field id="reason" label={w.reason}>
        <select id="reason" value={reason} onChange={(event) => set_reason(event.currentTarget.value)}>
          <option value="">{w.no_reason}</option>
          {items.reasons.map((key) => <option key={key} value={key}>{w.reasons[key as keyof typeof w.reasons]}</option>)}
        </select>
      </Field>
      <Field id="proposal" label={w.proposal} hint={hint} problem={wrong_places}>
        <textarea id="proposal" rows={3} maxLength={600} value={proposal} spellcheck={false} aria-describedby={described('proposal', hint, wrong_places)}
          aria-invalid={wrong_places ? true : undefined} onInput={(event) => set_proposal(event.currentTarget.value)} />
      </Field>
      <Field id="comment" label={w.comment} hint={w.no_names}>
        <textarea id="comment" rows={2} maxLength={600} value={comment} spellcheck={false} aria-describedby="comment_hint" onInput={(event) => set_comment(event.currentTarget.value)} />
      </Field>
      <div class="buttons">
        <button type="submit" class="first">{w.ok}</button>
        {before && <button type="button" class="second" onClick={() => keep(id, undefined)}>{w.remove}</button>}
        <button type="button" class="second" onClick={() => close()}>{w.cancel}</button>
      </div>
    </form>
  </dialog>;
}
