// The sheet to take along: on the screen as on paper, in one language or in both side by side.
import { useState } from 'preact/hooks';
import type { Language } from '../contract';
import { languages } from '../core';
import { get, type State } from '../state';
import { words_of } from './data';
import { save_page } from './save_page';
import { BackLink, LanguageChoice, mine, PrintButton, type Wanted } from './parts';
import { parts_of_sheet } from './sheet';
import { sheet_of } from '../worker/sheet';

export function SheetPage({ language, answers, date }: State) {
  const [wanted, choose] = useState<Wanted>(language);
  const w = mine().sheet;
  const shown: Language[] = wanted === 'both' ? [language, ...languages.filter((one) => one !== language)] : [wanted];
  const columns = shown.map((one) => ({ lang: one, parts: parts_of_sheet(sheet_of(answers, one, date), words_of(one).sheet) }));
  const names = Object.keys(columns[0]!.parts);
  return <div class="wide">
    <BackLink />
    <div class="paper_tools">
      <p>{w.help}</p>
      <LanguageChoice wanted={wanted} among={[...languages, 'both']} choose={choose} />
      <div class="buttons"><PrintButton /><button type="button" class="second" id="save_sheet" onClick={() => save_page(document.querySelector('.paper')!, { lang: shown[0]!, title: words_of(shown[0]!).sheet.title, name: `${w.file}-${get().date}.html` })}>{w.save}</button></div>
      <p class="aside_note">{w.save_help}</p>
    </div>
    <article class="paper" lang={shown[0]}>
      {names.map((name) => columns.some(({ parts }) => parts[name]) && <div key={name} class={shown.length > 1 ? 'pair' : undefined}>
        {columns.map(({ lang, parts }) => <div key={lang} lang={lang}>{parts[name]}</div>)}
      </div>)}
    </article>
  </div>;
}
