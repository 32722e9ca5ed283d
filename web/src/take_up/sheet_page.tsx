// The sheet to take along: on the screen as on paper, in one language or in both side by side.
import { useState } from 'preact/hooks';
import { BackLink } from '../components/parts';
import type { Language } from '../contract';
import { languages } from '../core';
import { words_in } from '../later_words';
import { code_of, PaperCode } from '../saved/paper_code';
import type { State } from '../state';
import { words_of } from './data';
import { save_page } from './save_page';
import { LanguageChoice, mine, PrintButton, Tools, type Wanted } from './parts';
import { parts_of_sheet } from './sheet';
import { sheet_of } from '../worker/sheet';

export function SheetPage({ language, answers, date }: State) {
  const [chosen, choose] = useState<Wanted | null>(null);
  const wanted = chosen ?? language;
  const w = mine().sheet;
  const shown: Language[] = wanted === 'both' ? [language, ...languages.filter((one) => one !== language)] : [wanted];
  const columns = shown.map((one, n) => ({ lang: one, parts: parts_of_sheet(sheet_of(answers, one, date), words_of(one).sheet, n === 0) }));
  const groups = code_of(answers, date);
  const names = Object.keys(columns[0]!.parts);
  const keep = () => save_page(document.querySelector('.paper')!, { lang: shown[0]!, title: words_of(shown[0]!).sheet.title, name: `${w.file}-${date}.html` });
  return <div class="wide">
    <BackLink />
    <Tools>
      <p>{w.help}</p>
      <LanguageChoice wanted={wanted} among={[...languages, 'both']} choose={choose} />
      <div class="buttons"><PrintButton /><button type="button" class="second" id="save_sheet" onClick={keep}>{w.save}</button></div>
      <p class="aside_note">{w.save_help}</p>
    </Tools>
    <article class="paper" lang={shown[0]}>
      {names.map((name) => columns.some(({ parts }) => parts[name]) && <div key={name} class={shown.length > 1 ? 'both_languages' : undefined}>
        {columns.map(({ lang, parts }) => <section key={lang} lang={lang}>{parts[name]}</section>)}
      </div>)}
      {groups && <section class="code">
        {shown.map((lang) => <div key={lang} lang={lang}><h2>{words_of(lang).sheet.code}</h2><p>{words_in(lang).saved.save.print_how}</p></div>)}
        <PaperCode groups={groups} language={shown[0]!} />
      </section>}
    </article>
  </div>;
}
