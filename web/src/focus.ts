// Where the focus goes after a step, an error or a removal, so that nobody has to search.
import { take_focus } from './state';

const places = { heading: 'h1', problems: '.problems', notice: '.notice', clearing: '#clear_title', clear: '#clear' };

export function settle_focus(): void {
  const focus = take_focus();
  if (!focus) return;
  const target = typeof focus === 'string' ? places[focus] : `[data-path="${focus.path}"] input`;
  document.querySelector<HTMLElement>(target)?.focus();
}
