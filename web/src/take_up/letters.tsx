// Letters: choose a right and a kind, fill in what only the person knows, print. What is typed lives in this component alone and goes with it.
import { useState } from 'preact/hooks';
import type { Language } from '../contract';
import { languages } from '../core';
import { today } from '../date';
import { BackLink } from '../components/parts';
import { set, type State } from '../state';
import { take_up } from './data';
import { kinds, letter_of, type Kind } from './letter';
import { LetterFields } from './letter_fields';
import { LetterPaper } from './letter_paper';
import { LanguageChoice, mine, PrintButton, Tools } from './parts';

export type Typed = Record<string, string>;

export function Letters({ language, date, view }: State) {
  const data = take_up();
  const planned = [...new Set((view.result.plan ?? []).flatMap(({ items }) => items.map(({ right }) => right)))];
  const [right, choose_right] = useState(planned[0] ?? data.rights[0]!.id);
  const [kind, choose_kind] = useState<Kind>('request');
  const [chosen, choose_language] = useState<Language | null>(null);
  const [typed, type] = useState<Typed>({});
  const lang = chosen ?? language;
  const w = mine().letters;
  const named = data.named[language];
  const letter = letter_of(data, lang, right, kind, date, planned.includes(right) ? view.result.documents.filter(({ rights }) => rights.includes(right)).map(({ id }) => id) : undefined);
  const authority = named.authorities[data.rights.find(({ id }) => id === right)!.authority]!;
  const options = (ids: string[]) => ids.map((id) => <option key={id} value={id}>{named.rights[id]}</option>);
  const wipe = () => { type({}); set({ said: w.wiped }); };
  return <div class="wide">
    <BackLink />
    <Tools>
      <h1 tabIndex={-1}>{w.title}</h1>
      <p>{w.lead}</p>
      <p><label for="letter_right">{w.right}</label>
        <select id="letter_right" value={right} onChange={(event) => choose_right(event.currentTarget.value)}>
          {planned.length > 0 && <optgroup label={w.yours}>{options(planned)}</optgroup>}
          <optgroup label={w.others}>{options(data.rights.map(({ id }) => id).filter((id) => !planned.includes(id)))}</optgroup>
        </select></p>
      <fieldset class="paper_language"><legend>{w.kind}</legend>{kinds.map((one) => <label key={one} class="paper_choice">
        <input type="radio" name="letter_kind" value={one} checked={one === kind} onChange={() => choose_kind(one)} /> {w.kinds[one].name}
      </label>)}</fieldset>
      <p class="aside_note">{w.kinds[kind].use}</p>
      <LanguageChoice wanted={lang} among={languages} choose={(one) => choose_language(one as Language)} />
      <LetterFields letter={letter} kind={kind} typed={typed} type={(name, text) => type({ ...typed, [name]: text })} />
      <div class="buttons"><PrintButton /><button type="button" class="second" id="wipe_letter" onClick={wipe}>{w.wipe}</button></div>
      <h2>{w.where}</h2>
      <p>{letter.to_court ? w.where_court : authority.where}</p>
      {kind === 'appeal' && <p>{authority.appeal}</p>}
      {letter.term_known === false && <p class="no_term">{w.no_term}</p>}
      <h2>{w.preview}</h2>
    </Tools>
    <LetterPaper letter={letter} typed={typed} today={today()} />
  </div>;
}
