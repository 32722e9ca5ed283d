// Taking up saved answers again: a file, a code typed over, or a photo of it. What cannot be opened changes nothing.
import { useState } from 'preact/hooks';
import { ErrorSummary } from '../components/error_summary';
import { BackLink } from '../components/parts';
import type { Field } from '../contract';
import { has_answers, type State } from '../state';
import { later_words } from '../later_words';
import { fill } from '../words';
import { open_code, open_file, open_locked, open_photo, where, type Where } from './resuming';

/** The fields in the order of the page: the list of problems leads to them. */
const fields = where.map((path) => ({ path }) as Field);
const id_of = (place: Where) => `f${where.indexOf(place)}`;

export function Resume({ problems }: State) {
  const w = later_words().saved.resume;
  const [locked, lock] = useState<{ name: string; bytes: Uint8Array } | null>(null);
  const [busy, hold] = useState(false);
  const problem_of = (place: Where) => problems.find(({ path }) => path === place)?.text ?? null;
  const meanwhile = async (work: Promise<unknown>) => { hold(true); await work; hold(false); };
  const chosen = (take: (file: File) => Promise<unknown>) => (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (file) void meanwhile(take(file).finally(() => { input.value = ''; }));
  };
  const typed = (place: Where) => (document.getElementById(id_of(place)) as HTMLInputElement | HTMLTextAreaElement).value;
  const sent = (work: () => Promise<unknown>) => (event: Event) => { event.preventDefault(); void meanwhile(work()); };
  const place = { problem_of, chosen };
  return <div class="text resume">
    {problems.length > 0 && <ErrorSummary problems={problems} fields={fields} />}
    <BackLink />
    <h1 tabIndex={-1}>{w.title}</h1>
    <p class="lead">{w.lead}</p>
    {has_answers() && <p class="aside_note">{w.replaces}</p>}
    <div role="status" class="read">{busy && later_words().saved.save.working}</div>
    <section>
      <h2>{w.file_title}</h2>
      <FileField {...place} at="file" label={w.file} hint={w.file_hint} accept=".json,.age,application/json" take={async (file) => lock(await open_file(file))} />
      {locked && <form autocomplete="off" noValidate onSubmit={sent(() => open_locked(locked.bytes, typed('passphrase')))}>
        <Labelled at="passphrase" label={w.passphrase} hint={fill(w.passphrase_hint, { name: locked.name })} problem={problem_of('passphrase')}>
          <input type="text" id={id_of('passphrase')} class="long" maxLength={200} autocomplete="off" autocapitalize="none" spellcheck={false} translate={false} {...said_by('passphrase', problem_of('passphrase'))} />
        </Labelled>
        <div class="buttons"><button type="submit" class="first">{w.button}</button></div>
      </form>}
    </section>
    <section>
      <h2>{w.code_title}</h2>
      <form autocomplete="off" noValidate onSubmit={sent(async () => open_code(typed('code')))}>
        <Labelled at="code" label={w.code} hint={w.code_hint} problem={problem_of('code')}>
          <textarea id={id_of('code')} rows={5} maxLength={10_000} autocomplete="off" autocapitalize="characters" spellcheck={false} translate={false} {...said_by('code', problem_of('code'))} />
        </Labelled>
        <div class="buttons"><button type="submit" class="first">{w.code_button}</button></div>
      </form>
      <FileField {...place} at="photo" label={w.photo} hint={w.photo_hint} accept="image/*" take={open_photo} />
    </section>
  </div>;
}

const said_by = (at: Where, problem: string | null) =>
  ({ 'aria-invalid': problem ? true as const : undefined, 'aria-describedby': `${id_of(at)}_hint${problem ? ` ${id_of(at)}_problem` : ''}` });

function Labelled({ at, label, hint, problem, children }: { at: Where; label: string; hint: string; problem: string | null; children: preact.ComponentChildren }) {
  return <div class={problem ? 'field wrong' : 'field'} data-path={at}>
    <label class="label" for={id_of(at)}>{label}</label>
    <p class="hint" id={`${id_of(at)}_hint`}>{hint}</p>
    {problem && <p class="problem" id={`${id_of(at)}_problem`}>{problem}</p>}
    {children}
  </div>;
}

interface FileProps { at: Where; label: string; hint: string; accept: string; problem_of(at: Where): string | null; chosen(take: (file: File) => Promise<unknown>): (event: Event) => void; take(file: File): Promise<unknown> }

function FileField({ at, label, hint, accept, problem_of, chosen, take }: FileProps) {
  const problem = problem_of(at);
  return <Labelled at={at} label={label} hint={hint} problem={problem}>
    <input type="file" id={id_of(at)} accept={accept} autocomplete="off" onChange={chosen(take)} {...said_by(at, problem)} />
  </Labelled>;
}
