// One question: its short name, the client's words for it, the control, what is wrong with it, and how we know the answer.
import { fill } from '../../words';
import type { SheetField } from '../sheet';
import { current, cycle_tag, set, words, type State } from '../state';
import { tag_of } from '../tags';
import { Control } from './control';

/** Neutral and short: browsers remember fields by their names. */
export const id_of = (path: string) => `w_${path.replace(/\W/g, '_')}`;

export function Row({ field, theirs, state }: { field: SheetField; theirs: SheetField | undefined; state: State }) {
  const id = id_of(field.path);
  const problem = field.error && state.focused !== field.path ? field.error : null;
  const leave = (event: FocusEvent) => { if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) set({ focused: null }); };
  const group = field.type === 'set' || field.type === 'list';
  return <div class={problem ? 'row wrong' : 'row'} data-path={field.path} data-type={field.type} data-state={field.state} onFocusIn={() => { if (state.focused !== field.path) set({ focused: field.path }); }} onFocusOut={leave}>
    <div class="asked">
      {group ? <span class="short" id={`${id}_label`}>{field.short}</span> : <label class="short" for={id}>{field.short}</label>}
      {theirs && <span class="theirs" lang={state.client}>{theirs.label}</span>}
    </div>
    <div class="answered">
      <Control field={field} id={id} described={[problem && `${id}_problem`, state.focused === field.path && 'in_full'].filter(Boolean).join(' ') || undefined} wrong={problem !== null} />
      {problem && <p class="problem" id={`${id}_problem`}>{problem}</p>}
      {theirs?.answer && <span class="theirs" lang={state.client}>{theirs.answer}</span>}
    </div>
    <TagOf field={field} />
  </div>;
}

/** Not a stop of the Tab key: F2 does the same from the question. */
function TagOf({ field }: { field: SheetField }) {
  const w = words();
  if (field.state !== 'given' || (field.list && field.list.items.length > 0)) return <span class="tag" />;
  const tag = tag_of(current().tags, field.path);
  return <button type="button" class="tag" data-tag={tag} tabIndex={-1} aria-label={fill(w.tag_of, { question: field.short, tag: w.tags[tag] })} onClick={() => cycle_tag(field.path)}>{w.tags[tag]}</button>;
}
