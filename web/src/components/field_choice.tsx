import type { ComponentChildren } from 'preact';
import { value_at } from '../answers';
import type { Choice, Field } from '../contract';
import { answer } from '../journey';
import { Group, id_of, type FieldProps } from './field_frame';
import { FieldPlace } from './field_place';

/** The choices of the question and, last and as large, that one does not know. */
const options_of = (field: Field): Choice[] => [...field.choices, { value: 'unknown', label: field.unknown_label, hint: null }];

const id_at = (at: number, n: number) => n === 0 ? id_of(at) : `${id_of(at)}_${n}`;

/** More choices than this, in groups, are folded: first the kind, then the choice. */
const most_at_once = 12;

export function FieldChoice(props: FieldProps) {
  const { field, at, answers } = props;
  const value = value_at(answers, field.path);
  const options = options_of(field);
  const groups = [...new Set(options.map((choice) => choice.group ?? ''))];
  const folded = options.length > most_at_once && groups.length > 1;
  const option = (choice: Choice) => {
    const n = options.indexOf(choice);
    return <Option key={choice.value} choice={choice} id={folded ? `${id_of(at)}_${n}` : id_at(at, n)} name={id_of(at)}
      checked={value === choice.value} choose={() => answer(field.path, choice.value)} />;
  };
  return <>{field.places && <FieldPlace field={field} at={at} />}<Group {...props} radios>
    {groups.map((group, n) => {
      const inside = options.filter((choice) => (choice.group ?? '') === group);
      if (!group) return inside.map(option);
      if (!folded) return <><p class="choice_group">{group}</p>{inside.map(option)}</>;
      const chosen = inside.find((choice) => choice.value === value)?.label;
      return <Fold key={n} id={n === 0 ? id_of(at) : undefined} title={group} chosen={chosen}>{inside.map(option)}</Fold>;
    })}
  </Group></>;
}

/** Open from the start if the answer is in it; after that the person opens and closes it. */
function Fold({ id, title, chosen, children }: { id: string | undefined; title: string; chosen: string | undefined; children: ComponentChildren }) {
  const begin = (fold: HTMLDetailsElement | null) => {
    if (!fold || fold.dataset['begun']) return;
    fold.dataset['begun'] = 'true';
    fold.open = chosen !== undefined;
  };
  return <details class="fold" ref={begin}><summary id={id}>{title}{chosen && <span class="choice_hint">{chosen}</span>}</summary>{children}</details>;
}

interface OptionProps { choice: Choice; id: string; name: string; checked: boolean; choose: () => void }

export function Option({ choice, id, name, checked, choose }: OptionProps) {
  const hint = choice.hint ? `${id}_hint` : undefined;
  return <label class="choice">
    <input type="radio" id={id} name={name} value={String(choice.value)} checked={checked} aria-describedby={hint} onChange={choose} />
    <span>{choice.label}{choice.hint && <span class="choice_hint" id={hint}>{choice.hint}</span>}</span>
  </label>;
}
