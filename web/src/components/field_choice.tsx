import { value_at } from '../answers';
import type { Choice, Field, Raw } from '../contract';
import { answer } from '../journey';
import { words } from '../state';
import { Group, id_of, type FieldProps } from './field_frame';

const unknown = (field: Field): Choice => ({ value: 'unknown', label: field.unknown_label, hint: null });

function choices_of(field: Field): Choice[] {
  if (field.choices?.length) return field.choices;
  return [{ value: 'true', label: words().yes, hint: null }, { value: 'false', label: words().no, hint: null }];
}

const raw_of = (field: Field, value: string): Raw => field.type !== 'yes_no' || value === 'unknown' ? value : value === 'true' || value === 'yes';

export function FieldChoice(props: FieldProps) {
  const { field, at, answers } = props;
  const value = value_at(answers, field.path);
  const options = [...choices_of(field), unknown(field)];
  return <Group {...props} radios>
    {options.map((choice, n) => <Option key={choice.value} choice={choice} id={n === 0 ? id_of(at) : `${id_of(at)}_${n}`} name={id_of(at)} type="radio"
      title={choice.group && choice.group !== options[n - 1]?.group ? choice.group : null}
      checked={value === raw_of(field, choice.value)} choose={() => answer(field.path, raw_of(field, choice.value))} />)}
  </Group>;
}

export function FieldChoices(props: FieldProps) {
  const { field, at, answers } = props;
  const value = value_at(answers, field.path);
  const chosen = Array.isArray(value) ? value : [];
  const toggle = (one: string) => answer(field.path, chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  return <Group {...props}>
    {choices_of(field).map((choice, n) => <Option key={choice.value} choice={choice} id={n === 0 ? id_of(at) : `${id_of(at)}_${n}`} name={id_of(at)} type="checkbox"
      title={null} checked={chosen.includes(choice.value)} choose={() => toggle(choice.value)} />)}
    <Option choice={unknown(field)} id={`${id_of(at)}_unknown`} name={id_of(at)} type="checkbox" title={null}
      checked={value === 'unknown'} choose={() => answer(field.path, value === 'unknown' ? undefined : 'unknown')} />
  </Group>;
}

interface OptionProps { choice: Choice; id: string; name: string; type: 'radio' | 'checkbox'; checked: boolean; title: string | null; choose: () => void }

export function Option({ choice, id, name, type, checked, title, choose }: OptionProps) {
  const hint = choice.hint ? `${id}_hint` : undefined;
  return <>
    {title && <p class="choice_group">{title}</p>}
    <label class="choice" for={id}>
      <input type={type} id={id} name={name} value={choice.value} checked={checked} aria-describedby={hint} onChange={choose} />
      <span>{choice.label}{choice.hint && <span class="choice_hint" id={hint}>{choice.hint}</span>}</span>
    </label>
  </>;
}
