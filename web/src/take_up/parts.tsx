// What sheet and letters share: the buttons above the paper, and the choice of its language.
import type { ComponentChildren } from 'preact';
import type { Language } from '../contract';
import { get } from '../state';
import { words_of } from './data';

export type Wanted = Language | 'both';

export const mine = () => words_of(get().language);

/** A form that no browser fills in or keeps, and that is sent nowhere. */
export const Tools = ({ children }: { children: ComponentChildren }) => <form class="paper_tools" autocomplete="off" onSubmit={(event) => event.preventDefault()}>{children}</form>;

export function LanguageChoice({ wanted, among, choose }: { wanted: Wanted; among: Wanted[]; choose: (wanted: Wanted) => void }) {
  const w = mine().language;
  return <fieldset class="paper_language"><legend>{w.legend}</legend>{among.map((one) => <label key={one} class="paper_choice">
    <input type="radio" name="paper_language" value={one} checked={one === wanted} onChange={() => choose(one)} /> {w[one]}
  </label>)}</fieldset>;
}

export const PrintButton = () => <button type="button" class="first" id="print_paper" onClick={() => print()}>{mine().print}</button>;

/** An empty box to tick with a pen. */
export const Tick = () => <span class="tick" aria-hidden="true" />;
