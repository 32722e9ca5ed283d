// Which example person, and which of its screens.
import { useMemo } from 'preact/hooks';
import { households, mark_screens } from '../data';
import { screens_of, type Screen } from '../screens';
import { set, words, type State } from '../state';

/** The proposals are shown on the screens at once. */
const proposals_of = ({ marks }: State) => new Map([...marks].flatMap(([id, { proposal }]) => proposal === undefined ? [] : [[id, proposal] as const]));

/** The screens of the chosen person, with the proposals in them; the same until one of these changes. */
export function use_screens(state: State): { screens: Screen[]; screen: Screen } {
  const proposals = proposals_of(state);
  const screens = useMemo(() => {
    mark_screens(state.language, proposals);
    return screens_of(state.language, state.household);
  }, [state.language, state.household, state.tab, JSON.stringify([...proposals])]);
  return { screens, screen: screens[Math.min(state.screen, screens.length - 1)]! };
}

export function Choose({ screens, ...state }: State & { screens: Screen[] }) {
  const w = words().choose;
  const number = (event: Event) => Number((event.currentTarget as HTMLSelectElement).value);
  return <div class="chooser">
    <div class="field"><label class="label" for="household">{w.household}</label>
      <select id="household" value={state.household} onChange={(event) => set({ household: number(event), screen: 0, notice: '' })}>
        {households().map(({ who }, n) => <option key={n} value={n}>{who[state.language]}</option>)}
      </select></div>
    <div class="field"><label class="label" for="screen">{w.screen}</label>
      <select id="screen" value={state.screen} onChange={(event) => set({ screen: number(event), notice: '' })}>
        {screens.map(({ title }, n) => <option key={n} value={n}>{title}</option>)}
      </select></div>
  </div>;
}
