// The first question can be answered as soon as its part of the core and its words are there. All the rest follows by itself; who goes on before
// it has come is asked to wait, and goes on when it is there. Nothing that was filled in is lost.
import { is_whole, load_rest } from './core';
import { load_later } from './later';
import { get, look, set, words } from './state';

let waiting: (() => void) | null = null;
let failed = false;

export function once_whole(go_on: () => void): void {
  if (is_whole()) return go_on();
  waiting = go_on;
  tell();
}

function tell() {
  const w = words().start;
  set({ notice: failed ? { text: w.rest_failed, again: () => void load_whole() } : { text: w.loading }, focus: 'notice' });
}

export async function load_whole(): Promise<void> {
  failed = false;
  if (waiting) tell();
  try {
    await load_rest(load_later());
  } catch (reason) {
    failed = true;
    console.warn(reason);
    return tell();
  }
  const go_on = waiting;
  waiting = null;
  set(look(go_on || get().notice?.again ? { notice: null } : {}));
  document.documentElement.dataset['ready'] = 'true';
  go_on?.();
}
