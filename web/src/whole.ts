// The first question can be answered as soon as its part of the core and its words are there. All the rest follows by itself; who goes on before
// it has come is asked to wait, and goes on when it is there. Nothing that was filled in is lost.
import { is_whole, load_rest } from './core';
import { load_later } from './later';
import { get, look, set, words, type Notice } from './state';

/** Who waits, under which notice: whoever went elsewhere in the meantime has another notice, or none, and is left alone. */
let waiting: { go_on: () => void; notice: Notice } | null = null;
let failed = false;

export function once_whole(go_on: () => void): void {
  if (is_whole()) return go_on();
  tell(go_on);
}

const still_waiting = () => waiting?.notice === get().notice ? waiting : null;

function tell(go_on?: () => void) {
  const w = words().start;
  const notice = failed ? { text: w.rest_failed, again: () => void load_whole() } : { text: w.loading };
  waiting = go_on ? { go_on, notice } : null;
  set({ notice, focus: 'notice' });
}

export async function load_whole(): Promise<void> {
  failed = false;
  const before = still_waiting();
  if (before) tell(before.go_on);
  try {
    await load_rest(load_later());
  } catch (reason) {
    failed = true;
    console.warn(reason);
    return tell(still_waiting()?.go_on);
  }
  const here = still_waiting();
  set(look(here || get().notice?.again ? { notice: null } : {}));
  document.documentElement.dataset['ready'] = 'true';
  here?.go_on();
}
