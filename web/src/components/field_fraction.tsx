import { value_at } from '../answers';
import type { Raw } from '../contract';
import { answer, settle } from '../journey';
import { words } from '../state';
import { Group, OrElse, Read, id_of, type FieldProps } from './field_frame';

const parts = ['part', 'of'] as const;

/** A share: 1 part of 2. */
export function FieldFraction(props: FieldProps) {
  const { field, at, answers, problem } = props;
  const value = value_at(answers, field.path);
  const typed = value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
  const labels = words().share;
  const put = (part: string, text: string) => answer(field.path, { part: typed['part'] ?? '', of: typed['of'] ?? '', [part]: text } as Raw, false);
  return <Group {...props}>
    <div class="date">{parts.map((part, n) => {
      const id = n === 0 ? id_of(at) : `${id_of(at)}_${part}`;
      return <div key={part}>
        <label class="part_label" for={id}>{labels[part]}</label>
        <input type="text" inputMode="numeric" id={id} class="short" value={String(typed[part] ?? '')} maxLength={20} autocomplete="off" spellcheck={false}
          aria-invalid={problem ? true : undefined} onInput={(event) => put(part, event.currentTarget.value)} onChange={settle} />
      </div>;
    })}</div>
    <Read {...props} />
    <OrElse field={field} at={at} value={value} />
  </Group>;
}
