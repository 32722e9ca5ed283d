// What sheet and letters share: the buttons above the paper, and the choice of its language.
import type { Language } from '../contract';
import { BackLink } from '../components/parts';
import { get } from '../state';
import { words_of } from './data';

export type Wanted = Language | 'both';

export const mine = () => words_of(get().language);

export function LanguageChoice({ wanted, among, choose }: { wanted: Wanted; among: Wanted[]; choose: (wanted: Wanted) => void }) {
  const w = mine().language;
  return <fieldset class="paper_language"><legend>{w.legend}</legend>{among.map((one) => <label key={one} class="paper_choice">
    <input type="radio" name="paper_language" value={one} checked={one === wanted} autocomplete="off" onChange={() => choose(one)} /> {w[one]}
  </label>)}</fieldset>;
}

export const PrintButton = () => <button type="button" class="first" id="print_paper" onClick={() => print()}>{mine().print}</button>;

export { BackLink };

/** An empty box to tick with a pen. */
export const Tick = () => <span class="tick" aria-hidden="true" />;
