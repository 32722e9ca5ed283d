// A screen of an example person, on which every sentence takes a sign.
import { fill } from '../../words';
import { make_markable, picture } from '../picture';
import { get, put, set, words, type Sign, type State } from '../state';
import { Choose, use_screens } from './choose';
import { Frame } from './parts';
import { SentenceDialog } from './sentence_dialog';

const signs: Record<string, Sign> = { '+': '+', '=': '+', '-': '-', '?': '?', ',': '?' };
/** The sentence about which the dialog asks; it gets the focus back. */
let pressed: string | null = null;

const sentence_of = (event: Event) => (event.target as Element).closest<HTMLElement>('.sentence');

function open(sentence: HTMLElement): void {
  pressed = sentence.dataset['number']!;
  set({ open: sentence.dataset['id']! });
}

function key(event: KeyboardEvent): void {
  const sentence = sentence_of(event);
  if (!sentence || event.ctrlKey || event.altKey || event.metaKey) return;
  const sign = signs[event.key];
  if (event.key === 'Enter' || event.key === ' ') open(sentence);
  else if (sign) set({ marks: put(get().marks, sentence.dataset['id']!, { ...get().marks.get(sentence.dataset['id']!), mark: sign }) });
  else return;
  event.preventDefault();
}

export function Marks(state: State) {
  const w = words().marks;
  const { screens, screen } = use_screens(state);
  const count = state.marks.size;
  // A new sign changes the sentences as they stand; only another screen or wording is a new picture.
  const fill_in = (place: HTMLElement) => {
    if (place.dataset['of'] !== picture_key(state, screen.title)) {
      place.replaceChildren(picture(screen.make()));
      place.dataset['of'] = picture_key(state, screen.title);
    }
    make_markable(place, state.marks, w.marked, w.proposed);
    if (state.open || pressed === null) return;
    place.querySelector<HTMLElement>(`[data-number="${pressed}"]`)?.focus();
    pressed = null;
  };
  return <section>
    <h2 tabIndex={-1}>{w.title}</h2>
    <Choose {...state} screens={screens} />
    <p class="hint">{w.how}</p>
    <p role="status" id="marks_count">{count === 0 ? w.count_none : count === 1 ? w.count_one : fill(w.count, { count })}</p>
    <p><a class="to_end" href="#screen_end" onClick={(event) => { event.preventDefault(); document.getElementById('screen_end')!.focus(); }}>{w.after}</a></p>
    <Frame label={w.picture} made_of={state} fill={fill_in} onClick={(event) => { const one = sentence_of(event); if (one) open(one); }} onKeyDown={key} />
    <p id="screen_end" tabIndex={-1} />
    {state.open && <SentenceDialog key={state.open} id={state.open} before={state.marks.get(state.open)} />}
  </section>;
}

const picture_key = ({ language, household, marks }: State, title: string) =>
  JSON.stringify([language, household, title, [...marks].filter(([, { proposal }]) => proposal).map(([id, { proposal }]) => [id, proposal])]);
