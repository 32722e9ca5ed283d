import { value_at } from '../answers';
import { answer, settle } from '../journey';
import { OrElse, Read, Single, described_by, id_of, type FieldProps } from './field_frame';

/** A whole number: an age, a count. */
export function FieldNumber(props: FieldProps) {
  const { field, at, answers, problem } = props;
  const value = value_at(answers, field.path);
  const typed = value === undefined || value === 'unknown' ? '' : String(value);
  return <Single {...props}>
    <div class="typed">
      <input type="text" inputMode="numeric" id={id_of(at)} class="short" value={typed} maxLength={40} autocomplete="off" spellcheck={false}
        aria-invalid={problem ? true : undefined} aria-describedby={described_by(at, props)}
        onInput={(event) => answer(field.path, event.currentTarget.value, false)} onChange={settle} />
      {field.unit && <span class="unit" id={`${id_of(at)}_unit`}>{field.unit}</span>}
    </div>
    <Read {...props} />
    <OrElse field={field} at={at} value={value} />
  </Single>;
}
