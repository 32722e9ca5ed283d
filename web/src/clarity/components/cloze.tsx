// The text of a screen with every fifth word out, to choose from three or to type.
import { useMemo, useState } from 'preact/hooks';
import { fill } from '../../words';
import { is_right, make_cloze } from '../cloze.mjs';
import { picture, sentences_in } from '../picture';
import { get, set, words, type State } from '../state';
import { Choose, use_screens } from './choose';
import { Radios, Said } from './parts';

export function Cloze(state: State) {
  const w = words().cloze;
  const { screens, screen } = use_screens(state);
  const [way, set_way] = useState('choose');
  const [{ of, typed, result }, set_typed] = useState<{ of: string; typed: Record<string, string>; result: string }>({ of: '', typed: {}, result: '' });
  const cloze = useMemo(() => make_cloze(sentences_in(picture(screen.make()))), [screen]);
  const filled = of === screen.title ? typed : {};
  const put_in = (id: string, word: string) => set_typed({ of: screen.title, typed: { ...filled, [id]: word }, result: '' });
  const check = (event: Event) => {
    event.preventDefault();
    const all = cloze!.gaps.map((gap) => [gap.id, is_right(gap, filled[gap.id] ?? '')] as const);
    set({ cloze: new Map([...get().cloze, ...all]) });
    set_typed({ of: screen.title, typed: filled, result: fill(w.result, { ok: all.filter(([, ok]) => ok).length, count: all.length }) });
  };
  return <section>
    <h2 tabIndex={-1}>{w.title}</h2>
    <Choose {...state} screens={screens} />
    {!cloze ? <p class="warning">{w.too_short}</p> : <form onSubmit={check} autocomplete="off">
      <p>{w.lead}</p>
      <Radios name="way" title={w.way} options={Object.entries(w.ways)} value={way} choose={set_way} />
      <div class="cloze">{cloze.lines.map(({ id, parts }) => <p key={id}>{parts.map((part, n) => typeof part === 'string' ? part : <span key={n} class="gap">
        {part.before}{way === 'type'
          ? <input type="text" aria-label={fill(w.gap, { n: cloze.gaps.indexOf(part) + 1 })} value={filled[part.id] ?? ''} maxLength={40} autocapitalize="off" spellcheck={false} onInput={(event) => put_in(part.id, event.currentTarget.value)} />
          : <select aria-label={fill(w.gap, { n: cloze.gaps.indexOf(part) + 1 })} value={filled[part.id] ?? ''} onChange={(event) => put_in(part.id, event.currentTarget.value)}>
            <option value="">{w.choose_word}</option>{part.choices.map((word) => <option key={word}>{word}</option>)}
          </select>}{part.behind}
      </span>)}</p>)}</div>
      <button type="submit" class="first">{w.check}</button>
      <Said text={of === screen.title ? result : ''} />
    </form>}
  </section>;
}
