// The page without a mouse. Nothing here is a key of the browser or of a screen reader.
import { fill } from '../words';
import { add_item, list_around } from './lists';
import { current, cycle_tag, get, set, sheet, words } from './state';
import { fields_of } from './sheet';
import { tag_of } from './tags';

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const row_of = (element: Element | null) => element?.closest<HTMLElement>('.row') ?? null;

/** To the next or the previous question, whichever control of it has the focus. */
function step(back: boolean): boolean {
  const rows = all('.row').filter((row) => row.querySelector('[data-first]'));
  const now = row_of(document.activeElement);
  const at = now ? rows.indexOf(now) : -1;
  // From a list that has items the way on is to the first question behind it.
  const next = at >= 0 ? rows[at + (back ? -1 : 1)] : rows.find((row) => now && now.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING);
  const control = next?.querySelector<HTMLElement>('[data-first]');
  control?.focus();
  if (control instanceof HTMLInputElement && control.type === 'text') control.select();
  return control !== undefined && control !== null;
}

function step_section(back: boolean): void {
  const sections = all('.section');
  const at = sections.findIndex((section) => section.contains(document.activeElement));
  go_to_section(sections[at < 0 ? 0 : Math.min(sections.length - 1, Math.max(0, at + (back ? -1 : 1)))]);
}

export function go_to_section(section: HTMLElement | undefined): void {
  section?.querySelector<HTMLElement>('.row [data-first], .row button')?.focus();
  section?.scrollIntoView({ block: 'start' });
}

function tag(): void {
  const path = row_of(document.activeElement)?.dataset['path'];
  if (!path) return;
  cycle_tag(path);
  const field = fields_of(sheet()).find((one) => one.path === path);
  if (field?.state === 'given') set({ said: fill(words().tag_said, { question: field.short, tag: words().tags[tag_of(current().tags, path)] }) });
}

let came_from: HTMLElement | null = null;

function to_result(): void {
  const side = document.getElementById('result')!;
  if (side.contains(document.activeElement)) return (came_from?.isConnected ? came_from : document.querySelector<HTMLElement>('.row [data-first]'))?.focus();
  came_from = document.activeElement as HTMLElement | null;
  side.focus();
}

function in_sections(event: KeyboardEvent): boolean {
  if (!(event.target as Element).closest('.sections') || !/^[1-9]$/.test(event.key)) return false;
  go_to_section(all('.section')[Number(event.key) - 1]);
  return true;
}

function in_row(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  const row = row_of(target);
  if (!row) return false;
  if (event.key === 'Enter' && !(target instanceof HTMLButtonElement)) return step(event.shiftKey) || true;
  if (event.key !== '+') return false;
  const list = list_around(row.dataset['path']!);
  if (list) add_item(list);
  return list !== undefined;
}

export function watch_keys(): void {
  addEventListener('keydown', (event) => {
    if (get().view !== 'work' || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || document.querySelector('dialog[open]')) return;
    const acts: Record<string, () => void> = {
      F2: tag, F4: () => document.querySelector<HTMLElement>('.sections a')?.focus(), F8: () => step_section(event.shiftKey), F9: to_result,
    };
    const act = acts[event.key];
    if (act) act();
    else if (!in_row(event) && !in_sections(event)) return;
    event.preventDefault();
  });
}
