// Browser Back and Forward go one step each. The history holds a number and nothing else; what the number
// stands for is only in memory, so after clearing or leaving, an old number leads to the start.
import { has_stepped } from './double_click';
import { get, look_elsewhere, set, type Place, type State } from './state';

let places = new Map<number, Place>();
let current = 0;

/** Within another site (web/src/embed) the pages have a folder of their own. */
const home = () => `${document.documentElement.dataset['base'] ?? ''}/${get().language}/`;

export function open(place: Place, change: Partial<State> = {}): void {
  for (const number of places.keys()) if (number > current) places.delete(number);
  current += 1;
  places.set(current, place);
  history.pushState(current, '', home());
  arrive(place, change);
}

function arrive(place: Place, change: Partial<State> = {}): void {
  set(look_elsewhere({ problems: [], notice: null, said: '', adding: false, clearing: false, focus: 'heading', ...change, place }));
  scrollTo(0, 0);
  has_stepped();
}

/** The number this document's first entry gets: one that no older entry of this tab bears. */
export function watch_history(): void {
  history.scrollRestoration = 'manual';
  forget();
  addEventListener('popstate', (event) => {
    if (typeof event.state !== 'number') return;
    current = event.state;
    history.replaceState(current, '', home());
    arrive(places.get(current) ?? { view: 'start' });
  });
}

/** From here every earlier or later entry leads to the start. */
export function forget(): void {
  const highest = Math.max(current, ...places.keys(), typeof history.state === 'number' ? history.state : 0);
  places = new Map();
  current = highest + 1;
  history.replaceState(current, '', location.pathname);
}

export function change_address(): void {
  history.replaceState(current, '', home());
}

export const back = () => history.back();
