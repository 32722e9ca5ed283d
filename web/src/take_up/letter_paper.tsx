// The letter as it is printed: text only. What was left empty is a line to write on by hand.
import { Fragment } from 'preact';
import { fill } from '../words';
import type { Letter, Line } from './letter';
import type { Typed } from './letters';
import { take_up } from './data';
import { mine, Tick } from './parts';

const lines_by_hand = 3;

const Blank = ({ text, wide = false }: { text: string | undefined; wide?: boolean }) =>
  text?.trim() ? <bdi>{text}</bdi> : <span class={wide ? 'by_hand wide_hand' : 'by_hand'}>{'\u00a0'}</span>;

/** "23 november 2026", as the letter's language writes it. */
export function written(date: string, lang: string): string {
  const text = new Date(`${date}T12:00:00Z`).toLocaleDateString(`${lang}-BE`, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return lang === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

export function LetterPaper({ letter, typed, today }: { letter: Letter; typed: Typed; today: string }) {
  const w = take_up().letters[letter.lang];
  const { signature } = take_up().words[letter.lang].letters;
  return <article class="paper letter" lang={letter.lang} aria-label={mine().letters.preview}>
    <p class="from"><Blank text={typed['name']} wide /><br /><Blank text={typed['street']} wide /><br /><Blank text={typed['town']} wide /></p>
    <p class="to">{letter.to}<br /><Blank text={typed['authority_street']} wide /><br /><Blank text={typed['authority_town']} wide /></p>
    <p class="day"><bdi>{typed['date']?.trim() || written(today, letter.lang)}</bdi></p>
    <h2 class="subject">{fill(w.subject, { subject: letter.subject })}</h2>
    {typed['reference']?.trim() && <p>{fill(w.reference, { reference: typed['reference'] })}</p>}
    <p>{w.greeting}</p>
    {letter.lines.map((line, n) => <Fragment key={n}>
      <p><Pieces line={line} typed={typed} /></p>
      {letter.own_words_after === n && <OwnWords text={typed['own_words']} />}
    </Fragment>)}
    <p>{w.closing}</p>
    <p class="signature">{signature}</p>
    <p><Blank text={typed['name']} wide /></p>
    {letter.enclosed.length > 0 && <><h3>{w.enclosed}</h3><ul class="ticks">{letter.enclosed.map((name) => <li key={name}><Tick />{name}</li>)}</ul></>}
  </article>;
}

const Pieces = ({ line, typed }: { line: Line; typed: Typed }) => <>{line.map((piece, n) => (typeof piece === 'string' ? piece : <Blank key={n} text={typed[piece.blank]} />))}</>;

function OwnWords({ text }: { text: string | undefined }) {
  if (text?.trim()) return <>{text.split('\n').filter((line) => line.trim()).map((line, n) => <p key={n} dir="auto">{line}</p>)}</>;
  return <p>{Array.from({ length: lines_by_hand }, (_, n) => <span key={n} class="by_hand full_hand">{'\u00a0'}</span>)}</p>;
}
