// The what-if, the sheet and the letters, a decision that was otherwise, saving and what keeps a person safe: pages, links to them, and what watches.
// The large tools of saving come after it, by themselves.
import { BesideSwitch } from './components/beside_switch';
import { Decided, OnCard } from './components/decided';
import { Terms } from './components/terms';
import { WhatIf } from './components/what_if';
import { show } from './journey';
import { clear } from './privacy';
import { get, has_answers, set, type State } from './state';
import { Safety, SharedChoice, SharedNote } from './safety/bar';
import { watch_keys } from './safety/exit';
import { watch_idle } from './safety/idle';
import { later_words, load_style, load_words } from './later_words';
import { Resume } from './saved/resume';
import { Save } from './saved/save';
import { tools } from './saved/tools';
import { Letters, load_take_up, SheetPage, TakeUpLinks, titles } from './take_up/take_up';

const StartMore = (state: State) => <>
  {!has_answers() && <p class="aside_note"><button type="button" class="link" onClick={() => show('resume')}>{later_words().saved.resume.open}</button></p>}
  {!state.shared && <SharedNote {...state} />}
</>;

const ResultMore = () => <button type="button" class="second" onClick={() => show('save')}>{later_words().saved.save.open}</button>;

const FooterMore = (state: State) => <>
  <li><button type="button" class="link" onClick={() => show('save')}>{later_words().saved.save.open}</button></li>
  <li><button type="button" class="link" onClick={() => show('resume')}>{later_words().saved.resume.open}</button></li>
  <li><SharedChoice {...state} /></li>
</>;

const title_of = (view: 'save' | 'resume' | 'sheet' | 'letters') => view === 'save' || view === 'resume' ? later_words().saved[view].title : titles[view]();

export const part = {
  WhatIf, Decided, OnCard, BesideSwitch, Terms, Sheet: SheetPage, Letters, TakeUp: TakeUpLinks, Save, Resume, Safety, StartMore, ResultMore, FooterMore, title_of,
};

export async function prepare(): Promise<void> {
  await load_words();
  await load_take_up();
  await load_style();
  watch_keys();
  watch_idle({ warned: () => get().warned, set, clear });
  tools().catch(() => {});
}
