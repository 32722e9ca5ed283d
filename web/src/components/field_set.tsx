// Several answers to one question: everything that applies, none of these, or not known.
import { value_at } from '../answers';
import type { Choice } from '../contract';
import { answer } from '../journey';
import { Group, id_of, type FieldProps } from './field_frame';

export function FieldSet(props: FieldProps) {
  const { field, at, answers } = props;
  const value = value_at(answers, field.path);
  const ticked = Array.isArray(value) ? value.map(String) : [];
  const toggle = (choice: string) =>
    answer(field.path, ticked.includes(choice) ? less(ticked, choice) : [...ticked, choice]);
  const box = (n: number, raw: string, label: string, checked: boolean, change: () => void, hint: Choice['hint'] = null) => {
    const id = n === 0 ? id_of(at) : `${id_of(at)}_${n}`;
    return <label class="choice" key={id}>
      <input type="checkbox" id={id} name={id} value={raw} checked={checked} aria-describedby={hint ? `${id}_hint` : undefined} onChange={change} />
      <span>{label}{hint && <span class="choice_hint" id={`${id}_hint`}>{hint}</span>}</span>
    </label>;
  };
  const alone = (n: number, label: string, raw: [] | 'unknown', chosen: boolean) => box(n, raw === 'unknown' ? raw : 'none', label, chosen, () => answer(field.path, chosen ? undefined : raw));
  return <Group {...props}>
    {field.choices.map(({ value: choice, label, hint }, n) => box(n, String(choice), label, ticked.includes(String(choice)), () => toggle(String(choice)), hint))}
    <div class="or_else">
      {alone(field.choices.length, field.none_label ?? '', [], Array.isArray(value) && ticked.length === 0)}
      {alone(field.choices.length + 1, field.unknown_label, 'unknown', value === 'unknown')}
    </div>
  </Group>;
}

/** Without that one; the last one taken away leaves no answer, not the answer "none". */
function less(ticked: string[], choice: string): string[] | undefined {
  const rest = ticked.filter((one) => one !== choice);
  return rest.length > 0 ? rest : undefined;
}
