import { value_at } from '../answers';
import type { Option as Named, Raw } from '../contract';
import { answer, settle } from '../journey';
import { words } from '../state';
import { Option } from './field_choice';
import { Group, OrElse, Read, Single, described_by, id_of, type FieldProps } from './field_frame';

type Typed = { amount?: Raw; per?: Raw; basis?: Raw };

/** As on the payslip: the amount, and where it matters, the period and whether it is net or gross. */
export function FieldMoney(props: FieldProps) {
  const { field, at, answers, problem } = props;
  const value = value_at(answers, field.path);
  const { periods, bases } = field;
  const composed = periods.length > 0 || bases.length > 0;
  const typed: Typed = value !== null && typeof value === 'object' && !Array.isArray(value) ? value : composed ? {} : { amount: value };
  const amount = typed.amount === undefined || typed.amount === 'unknown' ? '' : String(typed.amount);
  const only = (options: Named[]) => options.length === 1 ? options[0]!.value : undefined;

  const put = (change: Typed, settled: boolean) => {
    const all = { ...(periods.length > 0 && { per: only(periods) }), ...(bases.length > 0 && { basis: only(bases) }), ...typed, ...change };
    answer(field.path, composed ? { amount, ...all } as Raw : all.amount, settled);
  };
  const input = <div class="typed">
    <span class="unit" aria-hidden="true">€</span>
    <input type="text" inputMode="decimal" id={id_of(at)} value={amount} maxLength={40} autocomplete="off" spellcheck={false} translate={false}
      aria-invalid={problem ? true : undefined} aria-describedby={described_by(at, props)}
      onInput={(event) => put({ amount: event.currentTarget.value }, false)} onChange={settle} />
    {periods.length === 1 && <span class="unit">{periods[0]!.label}</span>}
  </div>;
  const rest = <><Read {...props} /><OrElse field={field} at={at} value={value} /></>;
  if (periods.length < 2 && bases.length < 2) return <Single {...props}>{input}{rest}</Single>;
  return <Group {...props}>
    <label class="part_label" for={id_of(at)}>{words().money.amount}</label>
    {input}
    <Kinds name={`${id_of(at)}_per`} label={field.period_label} options={periods} value={typed.per} choose={(per) => put({ per }, true)} />
    <Kinds name={`${id_of(at)}_basis`} label={field.basis_label} options={bases} value={typed.basis} choose={(basis) => put({ basis }, true)} />
    {rest}
  </Group>;
}

function Kinds({ name, label, options, value, choose }: { name: string; label: string | null; options: Named[]; value: Raw; choose: (value: string) => void }) {
  if (options.length < 2) return null;
  return <fieldset class="kinds">
    <legend class="part_label">{label}</legend>
    <div class="in_line">{options.map((option) => <Option key={option.value} choice={{ ...option, hint: null }} id={`${name}_${option.value}`} name={name}
      checked={value === option.value} choose={() => choose(option.value)} />)}</div>
  </fieldset>;
}
