// Shows the other language beside one's own, or takes it away again.
import { toggle_beside } from '../beside';
import { more_words } from '../core';
import type { State } from '../state';

export function BesideSwitch({ language, beside }: State) {
  const w = more_words(language).beside;
  return <button type="button" class="quiet" id="beside" aria-pressed={beside} onClick={() => toggle_beside(beside ? w.hidden : w.shown)}>{beside ? w.hide : w.show}</button>;
}
