// Letters: choose a right and a kind, fill in what only the person knows, print. What is typed lives in this component alone and goes with it.
import { useState } from 'preact/hooks';
import type { Language } from '../contract';
import { value_at } from '../answers';
import { languages } from '../core';
import { today } from '../date';
import { BackLink } from '../components/parts';
import { set, type State } from '../state';
import { take_up } from './data';
import { kinds_of, letter_of, type Kind } from './letter';
import { LetterFields } from './letter_fields';
import { LetterPaper } from './letter_paper';
import { LanguageChoice, mine, PrintButton, Tools } from './parts';

export type Typed = Record<string, string>;

/** Where the person lives, as far as they told: "9880 Aalter", or the name alone where it has several postcodes. */
function town_of(municipality: State['municipality'], lang: Language): Typed {
  if (!municipality) return {};
  const [nl, fr, , postcodes] = municipality;
  const name = lang === 'fr' ? fr : nl;
  return { town: postcodes.includes(' ') ? name : `${postcodes} ${name}`, authority_town: name };
}

/** Granted by the municipality one lives in: it writes from there. */
const of_the_municipality = ['ocmw', 'municipality'];

export function Letters({ language, date, view, answers, municipality }: State) {
  const data = take_up();
  const planned = [...new Set((view.result.plan ?? []).flatMap(({ items }) => items.map(({ right }) => right)))];
  const [right, choose_right] = useState(planned[0] ?? data.rights[0]!.id);
  const [wanted, choose_kind] = useState<Kind>('request');
  const [chosen, choose_language] = useState<Language | null>(null);
  const [own, type] = useState<Typed>({});
  const lang = chosen ?? language;
  const w = mine().letters;
  const about = data.rights.find(({ id }) => id === right)!;
  const kinds = kinds_of(about);
  const kind = kinds.includes(wanted) ? wanted : 'request';
  const { town, authority_town } = town_of(municipality, lang);
  const typed: Typed = { ...(town && { town }), ...(authority_town && of_the_municipality.includes(about.authority) && { authority_town }), ...own };
  const named = data.named[language];
  const letter = letter_of(data, lang, right, kind, date, planned.includes(right) ? view.result.documents.filter(({ rights }) => rights.includes(right)).map(({ id }) => id) : undefined);
  const authority = named.authorities[about.authority]!;
  const options = (ids: string[]) => ids.map((id) => <option key={id} value={id}>{named.rights[id]}</option>);
  const region = String(value_at(answers, 'you/region'));
  const is_elsewhere = ({ regions }: { regions: string[] | null }) => regions !== null && data.rights.some((one) => one.regions?.includes(region)) && !regions.includes(region);
  const rest = data.rights.filter(({ id }) => !planned.includes(id));
  const elsewhere = rest.filter(is_elsewhere).map(({ id }) => id);
  // What was filled in for them is wiped too.
  const wipe = () => { type({ town: '', authority_town: '' }); set({ said: w.wiped }); };
  return <div class="wide">
    <BackLink />
    <Tools>
      <h1 tabIndex={-1}>{w.title}</h1>
      <p>{w.lead}</p>
      <p><label for="letter_right">{w.right}</label>
        <select id="letter_right" value={right} onChange={(event) => choose_right(event.currentTarget.value)}>
          {planned.length > 0 && <optgroup label={w.yours}>{options(planned)}</optgroup>}
          <optgroup label={w.others}>{options(rest.map(({ id }) => id).filter((id) => !elsewhere.includes(id)))}</optgroup>
          {elsewhere.length > 0 && <optgroup label={w.elsewhere}>{options(elsewhere)}</optgroup>}
        </select></p>
      <fieldset class="paper_language"><legend>{w.kind}</legend>{kinds.map((one) => <label key={one} class="paper_choice">
        <input type="radio" name="letter_kind" value={one} checked={one === kind} onChange={() => choose_kind(one)} /> {w.kinds[one].name}
      </label>)}</fieldset>
      <p class="aside_note">{w.kinds[kind].use}</p>
      <LanguageChoice wanted={lang} among={languages} choose={(one) => choose_language(one as Language)} />
      <LetterFields letter={letter} kind={kind} typed={typed} type={(name, text) => type({ ...own, [name]: text })} />
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
