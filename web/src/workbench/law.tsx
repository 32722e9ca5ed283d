// The law in memory as a form: choose a figure, give it another value from a day on, see who gains and who loses, keep the figures.
import { render } from 'preact';
import { part } from '../core';
import { today } from '../date';
import { day_text, read_day } from '../day_typed';
import { receive_case, type HandedCase } from '../handover';
import { save } from '../save';
import { start_law } from './engine';
import type { Words } from './words';

interface Figure { right: string; name: string; key: string; unit: string; provision: string; values: { from: string; value: string }[] }
interface Change { right: string; key: string; from: string; value: string }
interface Effects { own: { before: string; after: string } | null; gain: number; lose: number; size: number; refused: number[]; file: object; households: { who: string; before: string; after: string; change: 'gains' | 'loses' | 'both' }[] }

const page = document.documentElement;
const language = page.lang as 'nl' | 'fr';
const place = document.getElementById('law')!;

let words: Words;
let ask: Awaited<ReturnType<typeof start_law>>;
let figures: Figure[] = [];
// `from` and `day` are as typed, `date` is the day that is calculated for.
const state = { right: 0, key: '', from: day_text(`${today().slice(0, 4)}-01-01`), value: '', day: day_text(today()), date: today(), changes: [] as Change[], refused: false, handed: null as HandedCase | null, effects: null as Effects | null };

const fill = (text: string, values: Record<string, string | number>) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
const rights = () => [...new Map(figures.map(({ right, name }) => [right, name]))];
const of_right = () => figures.filter(({ right }) => right === rights()[state.right]?.[0]);
const chosen = () => of_right().find(({ key }) => key === state.key) ?? of_right()[0];

function set(change: Partial<typeof state>) {
  Object.assign(state, change);
  render(<Form />, place);
}

function calculate(changes: Change[]): Effects {
  return ask({ op: 'effects', date: state.date, changes, ...(state.handed ? { answers: state.handed.answers } : {}) });
}

function change_figure(event: Event) {
  event.preventDefault();
  const { right, key } = chosen()!;
  const changes = [...state.changes, { right, key, from: read_day(state.from) ?? '', value: state.value.trim().replace(',', '.') }];
  const effects = calculate(changes);
  set(effects.refused.length > 0 ? { refused: true } : { refused: false, changes, effects, value: '' });
}

function choose_day(day: string) {
  const date = read_day(day);
  set(date ? { day, date } : { day });
  if (date && state.changes.length > 0) set({ effects: calculate(state.changes) });
}

function forget(at: number) {
  const changes = state.changes.filter((_, n) => n !== at);
  set({ changes, effects: changes.length > 0 ? calculate(changes) : null });
}

const typed = (event: Event) => (event.currentTarget as HTMLInputElement).value;

function Text({ id, label, hint, value, bad, bad_id = 'refused', onInput }: { id: string; label: string; hint?: string; value: string; bad?: boolean; bad_id?: string; onInput: (text: string) => void }) {
  return (
    <p class="law_field">
      <label for={id}>{label}</label>
      {hint && <span class="hint" id={`${id}_hint`}>{hint}</span>}
      <input id={id} type="text" autocomplete="off" value={value} aria-describedby={[hint && `${id}_hint`, bad && bad_id].filter(Boolean).join(' ') || undefined} aria-invalid={bad || undefined} onInput={(event) => onInput(typed(event))} />
    </p>
  );
}

function Form() {
  const w = words.law_page;
  const figure = chosen();
  const no_day = read_day(state.day) === null;
  return (
    <>
      <form autocomplete="off" onSubmit={change_figure}>
        <p class="law_field"><label for="right">{w.right}</label>
          <select id="right" value={String(state.right)} onChange={(event) => set({ right: Number(typed(event)), key: '' })}>
            {rights().map(([, name], n) => <option key={n} value={String(n)}>{name || w.budget}</option>)}
          </select></p>
        <p class="law_field"><label for="key">{w.figure}</label>
          <select id="key" value={figure?.key} onChange={(event) => set({ key: typed(event) })}>
            {of_right().map(({ key }) => <option key={key} value={key}>{key}</option>)}
          </select></p>
        {figure && <>
          <p>{fill(w.known, { unit: figure.unit, provision: figure.provision })}</p>
          <ul>{figure.values.slice(-4).map(({ from, value }) => <li key={from}>{day_text(from)}: {value || words.law.not_in_force}</li>)}</ul>
        </>}
        <Text id="from" label={w.from} hint={w.from_hint} value={state.from} bad={state.refused} onInput={(from) => set({ from })} />
        <Text id="value" label={w.value} hint={w.value_hint} value={state.value} bad={state.refused} onInput={(value) => set({ value })} />
        {state.refused && <p id="refused" class="error" role="alert">{w.refused}</p>}
        <p><button type="submit" class="first">{w.change}</button></p>
      </form>
      <h2>{w.changes}</h2>
      {state.changes.length === 0 ? <p>{w.none}</p> : <ul>{state.changes.map((change, n) => (
        <li key={n}>{fill(w.one_change, { figure: change.key, value: change.value, from: day_text(change.from) })} <button type="button" class="second" onClick={() => forget(n)}>{words.law.remove}</button></li>))}</ul>}
      <Text id="date" label={w.date} value={state.day} bad={no_day} bad_id="no_day" onInput={choose_day} />
      {no_day && <p id="no_day" class="error" role="alert">{words.compare.no_day}</p>}
      <h2>{w.result}</h2>
      <div role="status">{state.effects && <p>{fill(words.law.effects, { gain: state.effects.gain, lose: state.effects.lose, size: state.effects.size, done: state.effects.size })}</p>}
        {state.effects?.own && <p>{fill(w.own, state.effects.own)}</p>}</div>
      {state.effects && state.effects.households.length > 0 && (
        <table>
          <thead><tr><th scope="col">{w.household}</th><th scope="col">{w.before}</th><th scope="col">{w.after}</th><th scope="col">{words.compare.difference}</th></tr></thead>
          <tbody>{state.effects.households.map(({ who, before, after, change }, n) => <tr key={n}><th scope="row">{who}</th><td>{before}</td><td>{after}</td><td>{w[change]}</td></tr>)}</tbody>
        </table>)}
      {state.effects && <p><button type="button" class="second" onClick={() => save('iura-law.json', JSON.stringify(state.effects!.file))}>{w.save}</button></p>}
    </>
  );
}

async function start() {
  [ask, words] = await Promise.all([start_law(language), part('workbench').then((response) => response.json()).then((all) => all[language])]);
  figures = ask({ op: 'figures' }).figures;
  place.replaceChildren();
  receive_case((handed) => { if (handed) set({ handed, date: handed.date, day: day_text(handed.date) }); });
  set({});
  page.dataset['ready'] = 'true';
}

start().catch((reason) => {
  page.dataset['failed'] = 'true';
  if (words) place.textContent = words.page.fault;
  console.warn(reason);
});
