// The what-if, saving and what keeps a person safe: pages, links to them, and what watches. The large tools of saving come after it, by themselves.
import { WhatIf } from './components/what_if';
import { show } from './journey';
import { has_answers, type State } from './state';
import { Safety, SharedChoice, SharedNote } from './safety/bar';
import { watch_keys } from './safety/exit';
import { later_words, load_style, load_words } from './later_words';
import { Resume } from './saved/resume';
import { Save } from './saved/save';
import { tools } from './saved/tools';

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

const title_of = (view: 'save' | 'resume') => later_words().saved[view].title;

export const part = { WhatIf, Save, Resume, Safety, StartMore, ResultMore, FooterMore, title_of };

export async function prepare(): Promise<void> {
  await load_words();
  await load_style();
  watch_keys();
  tools().catch(() => {});
}
