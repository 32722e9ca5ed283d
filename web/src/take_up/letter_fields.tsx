// What only the person knows. No field has a name that a browser keeps, and none is asked twice for another letter.
import type { Kind, Letter } from './letter';
import type { Typed } from './letters';
import { mine } from './parts';

const always = ['name', 'street', 'town', 'authority_street', 'authority_town', 'reference'] as const;

export function LetterFields({ letter, kind, typed, type }: { letter: Letter; kind: Kind; typed: Typed; type: (name: string, text: string) => void }) {
  const w = mine().letters;
  const asked: Record<string, string> = kind in w.blanks ? w.blanks[kind as keyof typeof w.blanks] : {};
  const own_words = kind in w.own_words ? w.own_words[kind as keyof typeof w.own_words] : null;
  const field = (name: string, label: string) => <p key={name}><label for={`letter_${name}`}>{label}</label>
    <input id={`letter_${name}`} type="text" dir="auto" maxLength={200} spellcheck={false} value={typed[name] ?? ''} onInput={(event) => type(name, event.currentTarget.value)} /></p>;
  return <section class="letter_fields">
    <h2>{w.fields}</h2>
    <p>{w.fields_lead}</p>
    {always.map((name) => field(name, w[name]))}
    {field('date', w.date)}
    {Object.entries(asked).map(([name, label]) => field(name, label))}
    {letter.own_words_after !== null && own_words && <p><label for="letter_own_words">{own_words}</label>
      <textarea id="letter_own_words" rows={4} dir="auto" maxLength={3000} spellcheck={false} value={typed['own_words'] ?? ''} onInput={(event) => type('own_words', event.currentTarget.value)} /></p>}
  </section>;
}
