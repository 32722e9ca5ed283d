// Read a screen, then say what it says without looking back. How long the reading took is kept as one of five classes.
import { useState } from 'preact/hooks';
import { time_class } from '../findings.mjs';
import { picture } from '../picture';
import type { Kind } from '../screens';
import { get, put, set, words, type State } from '../state';
import { Choose, use_screens } from './choose';
import { Frame, Radios, Said } from './parts';

type Step = { at: 'before' | 'after' } | { at: 'reading'; since: number } | { at: 'asked'; chosen: Record<string, string>; incomplete: boolean };
interface Item { ask: string; a: string; b: string; c: string }

const items_of = (kind: Kind) => Object.entries((words().questions as unknown as Record<Kind, Record<string, Item>>)[kind]).map(([key, item]) => ({ id: `${kind}.${key}`, ...item }));

export function Understand(state: State) {
  const w = words().understand;
  const { screens, screen } = use_screens(state);
  const [{ of, step }, set_step] = useState<{ of: string; step: Step }>({ of: '', step: { at: 'before' } });
  // Another screen begins anew.
  const now: Step = of === screen.title ? step : { at: 'before' };
  const go = (next: Step) => set_step({ of: screen.title, step: next });

  const read = () => {
    if (now.at !== 'reading') return;
    set({ time: put(get().time, screen.id, time_class((performance.now() - now.since) / 1000)) });
    go({ at: 'asked', chosen: {}, incomplete: false });
  };
  const answered = (event: Event) => {
    event.preventDefault();
    if (now.at !== 'asked') return;
    if (items_of(screen.kind).some(({ id }) => !now.chosen[id])) return go({ ...now, incomplete: true });
    set({ questions: new Map([...get().questions, ...Object.entries(now.chosen)]) });
    go({ at: 'after' });
  };
  return <section>
    <h2 tabIndex={-1}>{w.title}</h2>
    <Choose {...state} screens={screens} />
    <p>{w.lead}</p>
    <Said text={now.at === 'after' ? `${w.thanks} ${w.again}` : ''} />
    {now.at === 'before' && <p><button type="button" class="first" onClick={() => go({ at: 'reading', since: performance.now() })}>{w.begin}</button></p>}
    {now.at === 'reading' && <>
      <Frame label={words().marks.picture} made_of={screen.title} fill={(place) => place.replaceChildren(picture(screen.make()))} />
      <p><button type="button" class="first" onClick={read}>{w.read}</button></p>
    </>}
    {now.at === 'asked' && <form onSubmit={answered} autocomplete="off">
      {items_of(screen.kind).map(({ id, ask, a, b, c }) => <Radios key={id} name={id} title={ask} options={Object.entries({ a, b, c })} value={now.chosen[id]}
        choose={(choice) => go({ ...now, chosen: { ...now.chosen, [id]: choice } })} />)}
      {now.incomplete && <p class="problem" role="alert">{w.answer_all}</p>}
      <button type="submit" class="first">{w.done}</button>
    </form>}
    {(now.at === 'asked' || now.at === 'after') && <details class="guide"><summary>{w.explain}</summary>
      <Radios name="paraphrase" title={w.explain_lead} options={Object.entries(w.codes)} value={state.paraphrase.get(screen.id)} choose={(code) => set({ paraphrase: put(get().paraphrase, screen.id, code) })} />
    </details>}
  </section>;
}
