// Above the questions: scenarios, start cases, the date, the client's language, the keys, and away with it all.
import { languages } from '../../core';
import { day_text, read_day } from '../../day_typed';
import { fill } from '../../words';
import type { Language } from '../../contract';
import { case_format, offer_case } from '../../handover';
import { Files } from './files';
import { SharedSwitch } from './safety';
import { show_paper } from '../paper';
import { apply_preset, copy_scenario, drop_scenario, letters, show_scenario } from '../scenarios';
import { current, set, words, type State } from '../state';
import { start_cases } from '../words';
import { new_client } from '../wipe';

export function Tools(state: State) {
  const w = words();
  return <section class="tools" aria-label={w.tools}>
    <Scenarios {...state} />
    <Presets key={state.language} />
    <DateField key={state.date} date={state.date} />
    <label>{w.client_language} <select id="client_language" value={state.client} autocomplete="off" onChange={(event) => set({ client: event.currentTarget.value as Language })}>
      {languages.map((language) => <option key={language} value={language}>{w.languages[language]}</option>)}
    </select></label>
    {state.client !== state.language && <label class="tick"><input type="checkbox" id="beside" checked={state.beside} onChange={(event) => set({ beside: event.currentTarget.checked })} /> {w.beside}</label>}
    <button type="button" id="paper_button" onClick={show_paper}>{w.paper}</button>
    {!state.shared && <button type="button" onClick={() => to_workbench(state)}>{w.workbench}</button>}
    <Files key={`files_${state.language}`} shared={state.shared} />
    <SharedSwitch {...state} />
    <Keys />
    <NewClient />
  </section>;
}

function to_workbench({ date }: State) {
  const { answers, tags } = current();
  if (!offer_case(words().workbench_path, { format: case_format, answers, date, tags })) set({ notice: { text: words().workbench_blocked } });
}

function Scenarios({ cases, at }: State) {
  const w = words();
  return <div class="scenarios" role="group" aria-label={w.scenarios}>
    {cases.map(({ name }, n) => <span class="scenario" key={name}>
      <button type="button" aria-pressed={n === at} aria-label={fill(w.scenario, { name })} onClick={() => show_scenario(n)}>{name}</button>
      {cases.length > 1 && <button type="button" class="drop" aria-label={fill(w.drop, { name })} onClick={() => drop_scenario(n)}>×</button>}
    </span>)}
    {cases.length < letters.length && <button type="button" id="copy" onClick={copy_scenario}>{w.copy}</button>}
  </div>;
}

function Presets() {
  const w = words();
  const apply = () => {
    const choice = document.querySelector<HTMLSelectElement>('#preset')!;
    if (choice.value) apply_preset(choice.value as keyof typeof w.presets);
    choice.value = '';
  };
  return <div class="preset">
    <label>{w.preset} <select id="preset" autocomplete="off">
      <option value="">{w.preset_choose}</option>
      {(Object.keys(start_cases()) as (keyof typeof w.presets)[]).map((id) => <option key={id} value={id}>{w.presets[id]}</option>)}
    </select></label>
    <button type="button" id="preset_apply" onClick={apply}>{w.preset_apply}</button>
  </div>;
}

function DateField({ date }: { date: string }) {
  const w = words();
  const read = (event: Event) => {
    const chosen = read_day((event.currentTarget as HTMLInputElement).value);
    set(chosen ? { date: chosen, notice: null } : { notice: { text: w.date_wrong }, focus: '#date' });
  };
  return <label>{w.date} <input type="text" id="date" class="date_text" inputMode="numeric" autocomplete="off" maxLength={12} defaultValue={day_text(date)} onChange={read} /></label>;
}

const open_dialog = (id: string) => (document.getElementById(id) as HTMLDialogElement).showModal();
const close_dialog = (event: Event) => (event.currentTarget as Element).closest('dialog')!.close();

function Keys() {
  const w = words();
  return <>
    <button type="button" id="keys_button" onClick={() => open_dialog('keys')}>{w.keys}</button>
    <dialog id="keys" aria-labelledby="keys_title">
      <h2 id="keys_title">{w.keys}</h2>
      <p>{w.keys_lead}</p>
      <dl class="keys">{w.key_list.map(({ key, text }) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{text}</dd></div>)}</dl>
      <button type="button" onClick={close_dialog}>{w.close}</button>
    </dialog>
  </>;
}

function NewClient() {
  const w = words();
  const wipe = (event: Event) => { close_dialog(event); new_client(); };
  return <>
    <button type="button" id="new_client" class="warn" onClick={() => open_dialog('new')}>{w.new_client}</button>
    <dialog id="new" aria-labelledby="new_title">
      <h2 id="new_title">{w.new_question}</h2>
      <p>{w.new_text}</p>
      <div class="dialog_buttons"><button type="button" class="warn" id="new_yes" onClick={wipe}>{w.new_yes}</button><button type="button" onClick={close_dialog}>{w.new_no}</button></div>
    </dialog>
  </>;
}
