import { other_of } from '../core';
import { show } from '../journey';
import { switch_language } from '../language';
import { later } from '../later';
import { ask_to_clear, clear, keep } from '../privacy';
import { words, type State } from '../state';

export function Header(state: State) {
  const { language, clearing } = state;
  const w = words().header;
  const home = (event: Event) => { event.preventDefault(); show('start'); };
  return <header class="top">
    <div class="top_line">
      <a class="brand" href={`/${language}/`} onClick={home}>{words().site}</a>
      <LanguageSwitch language={language} />
      <later.BesideSwitch {...state} />
      <button type="button" class="quiet" id="clear" aria-expanded={clearing} onClick={clearing ? keep : ask_to_clear}>{w.clear}</button>
    </div>
    {clearing && <ClearQuestion />}
  </header>;
}

function LanguageSwitch({ language }: Pick<State, 'language'>) {
  const other = other_of(language);
  const click = (event: Event) => { event.preventDefault(); switch_language(other); };
  return <nav class="language" aria-label={words().header.language}>
    <a href={`/${other}/`} lang={other} hreflang={other} onClick={click}>{words().header.other_language}</a>
  </nav>;
}

function ClearQuestion() {
  const w = words().header;
  const escape = (event: KeyboardEvent) => { if (event.key === 'Escape') keep(); };
  return <div class="clear_question" role="group" aria-labelledby="clear_title" onKeyDown={escape}>
    <p id="clear_title" tabIndex={-1}>{w.clear_question}</p>
    <button type="button" class="danger" onClick={() => clear()}>{w.clear_yes}</button>
    <button type="button" class="second" onClick={keep}>{w.clear_no}</button>
  </div>;
}
