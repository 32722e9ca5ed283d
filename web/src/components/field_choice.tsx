import { value_at } from '../answers';
import type { Choice, Field } from '../contract';
import { answer } from '../journey';
import { Group, id_of, type FieldProps } from './field_frame';

/** The choices of the question and, last and as large, that one does not know. */
const options_of = (field: Field): Choice[] => [...field.choices, { value: 'unknown', label: field.unknown_label, hint: null }];

const id_at = (at: number, n: number) => n === 0 ? id_of(at) : `${id_of(at)}_${n}`;

export function FieldChoice(props: FieldProps) {
  const { field, at, answers } = props;
  const value = value_at(answers, field.path);
  const options = options_of(field);
  return <Group {...props} radios>
    {options.map((choice, n) => <Option key={choice.value} choice={choice} id={id_at(at, n)} name={id_of(at)} type="radio"
      title={choice.group && choice.group !== options[n - 1]?.group ? choice.group : null}
      checked={value === choice.value} choose={() => answer(field.path, choice.value)} />)}
  </Group>;
}

export function FieldChoices(props: FieldProps) {
  const { field, at, answers } = props;
  const value = value_at(answers, field.path);
  const chosen = Array.isArray(value) ? value : [];
  const toggle = (one: Choice['value']) => {
    if (one === 'unknown') return answer(field.path, value === 'unknown' ? undefined : 'unknown');
    answer(field.path, chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  };
  return <Group {...props}>
    {options_of(field).map((choice, n) => <Option key={choice.value} choice={choice} id={id_at(at, n)} name={id_of(at)} type="checkbox" title={null}
      checked={value === choice.value || chosen.includes(choice.value)} choose={() => toggle(choice.value)} />)}
  </Group>;
}

interface OptionProps { choice: Choice; id: string; name: string; type: 'radio' | 'checkbox'; checked: boolean; title: string | null; choose: () => void }

export function Option({ choice, id, name, type, checked, title, choose }: OptionProps) {
  const hint = choice.hint ? `${id}_hint` : undefined;
  return <>
    {title && <p class="choice_group">{title}</p>}
    <label class="choice" for={id}>
      <input type={type} id={id} name={name} value={String(choice.value)} checked={checked} aria-describedby={hint} onChange={choose} />
      <span>{choice.label}{choice.hint && <span class="choice_hint" id={hint}>{choice.hint}</span>}</span>
    </label>
  </>;
}
