// The control of a question: a native list to choose from, one field to type in, boxes to tick, or things to add.
import { value_at } from '../../answers';
import type { Choice, Option, Raw } from '../../contract';
import { add_item } from '../lists';
import type { SheetField } from '../sheet';
import { answer, current, words } from '../state';

interface Props { field: SheetField; id: string; described: string | undefined; wrong: boolean }

export function Control(props: Props) {
  switch (props.field.type) {
    case 'yes_no': case 'choice': return <Choose {...props} />;
    case 'set': return <Ticks {...props} />;
    case 'list': return <Things {...props} />;
    case 'money': return <Money {...props} />;
    default: return <Typed {...props} />;
  }
}

const said = (value: Raw): string => (value === undefined ? '' : String(value));

/** The typed text behind an answer, whichever way it was given: "?" is not known. */
function text_of(value: Raw): string {
  if (value === 'unknown') return '?';
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return said(value);
  if ('day' in value) return [value['day'], value['month'], value['year']].map(said).join('/');
  return 'part' in value ? `${said(value['part'])}/${said(value['of'])}` : said(value['amount']);
}

const read_text = (text: string): Raw => (text.trim() === '?' ? 'unknown' : text === '' ? undefined : text);

function Choose({ field, id, described, wrong }: Props) {
  const value = value_at(current().answers, field.path);
  // To choose by its number, of two figures in a longer list, so that no code begins another; yes and no by their letter. "?" is not known, as in what is typed.
  const figures = field.choices.length > 9 ? 2 : 1;
  const code = (n: number) => String(n + 1).padStart(figures, '0');
  const options: Choice[] = [...field.choices.map((choice, n) => (field.type === 'choice' ? { ...choice, label: `${code(n)} ${choice.label}` } : choice)), { value: 'unknown', label: `? ${field.unknown_label}`, hint: null }];
  const groups = [...new Set(options.map(({ group }) => group ?? ''))];
  const one = ({ value: raw, label }: Choice) => <option key={String(raw)} value={String(raw)}>{label}</option>;
  const choose = (text: string) => answer(field.path, options.find((option) => String(option.value) === text)?.value);
  return <select id={id} data-first value={value === undefined ? '' : String(value)} autocomplete="off" aria-describedby={described} aria-invalid={wrong || undefined} onChange={(event) => choose(event.currentTarget.value)}>
    <option value="">{words().choose}</option>
    {groups.map((group) => {
      const inside = options.filter((option) => (option.group ?? '') === group).map(one);
      return group ? <optgroup key={group} label={group}>{inside}</optgroup> : inside;
    })}
  </select>;
}

function Input({ id, value, put, described, wrong, kind, hint }: { id: string; value: string; put: (text: string) => void; described: string | undefined; wrong: boolean; kind: string; hint?: string | undefined }) {
  return <input type="text" id={id} data-first class={kind} inputMode={kind === 'money' ? 'decimal' : undefined} value={value} placeholder={hint} maxLength={40} autocomplete="off" spellcheck={false} translate={false}
    aria-describedby={described} aria-invalid={wrong || undefined} onInput={(event) => put(event.currentTarget.value)} />;
}

function Typed({ field, ...rest }: Props) {
  const w = words();
  const hint = field.type === 'date' ? w.date_format : field.type === 'fraction' ? w.fraction_format : undefined;
  return <>
    <Input {...rest} kind={field.type} hint={hint} value={text_of(value_at(current().answers, field.path))} put={(text) => answer(field.path, read_text(text))} />
    {field.unit && <span class="unit">{field.unit}</span>}
  </>;
}

/** The amount; beside it the period and net or gross, which begin with the usual ones. */
function Money({ field, id, ...rest }: Props) {
  const w = words();
  const value = value_at(current().answers, field.path);
  const typed = value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
  const part = (name: 'per' | 'basis', options: Option[]) => said(typed[name]) || options[0]?.value;
  const put = (change: { [key: string]: Raw }) => {
    const all = { amount: text_of(value), per: part('per', field.periods), basis: part('basis', field.bases), ...change };
    const read = read_text(said(all.amount));
    const composed = field.periods.length > 0 || field.bases.length > 0;
    answer(field.path, read === undefined || read === 'unknown' || !composed ? read : { amount: read, ...(field.periods.length > 0 && { per: all.per }), ...(field.bases.length > 0 && { basis: all.basis }) });
  };
  const kind = (name: 'per' | 'basis', label: string, options: Option[]) => options.length > 1 && <select id={`${id}_${name}`} aria-label={`${label} – ${field.short}`} autocomplete="off" value={part(name, options)} onChange={(event) => put({ [name]: event.currentTarget.value })}>
    {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
  </select>;
  return <>
    <span class="unit" aria-hidden="true">€</span>
    <Input id={id} {...rest} kind="money" value={text_of(value)} put={(amount) => put({ amount })} />
    {field.periods.length === 1 && <span class="unit">{field.periods[0]!.label}</span>}
    {kind('per', w.per, field.periods)}{kind('basis', w.basis, field.bases)}
  </>;
}

function Ticks({ field, id, described }: Props) {
  const value = value_at(current().answers, field.path);
  const ticked = Array.isArray(value) ? value.map(String) : [];
  const toggle = (choice: string) => {
    const rest = ticked.filter((one) => one !== choice);
    answer(field.path, rest.length < ticked.length ? (rest.length > 0 ? rest : undefined) : [...ticked, choice]);
  };
  const alone = (raw: [] | 'unknown', chosen: boolean) => () => answer(field.path, chosen ? undefined : raw);
  const none = Array.isArray(value) && ticked.length === 0;
  const box = (key: string, label: string, checked: boolean, change: () => void, first = false) => <label key={key} class="tick">
    <input type="checkbox" id={`${id}_${key}`} data-first={first || undefined} checked={checked} onChange={change} /> {label}
  </label>;
  return <div class="ticks" role="group" aria-labelledby={`${id}_label`} aria-describedby={described}>
    {box('none', field.none_label ?? '', none, alone([], none), true)}
    {field.choices.map(({ value: raw, label }) => box(String(raw), label, ticked.includes(String(raw)), () => toggle(String(raw))))}
    {box('unknown', field.unknown_label, value === 'unknown', alone('unknown', value === 'unknown'))}
  </div>;
}

function Things({ field, id, described }: Props) {
  const list = field.list!;
  const value = value_at(current().answers, field.path);
  const chosen = value === 'unknown' ? 'unknown' : Array.isArray(value) && value.length === 0 ? 'none' : '';
  const choose = (text: string) => answer(field.path, text === 'none' ? [] : text === 'unknown' ? 'unknown' : undefined);
  return <div class="things" role="group" aria-labelledby={`${id}_label`}>
    {list.items.length === 0 && <select id={id} data-first value={chosen} aria-label={field.short} aria-describedby={described} autocomplete="off" onChange={(event) => choose(event.currentTarget.value)}>
      <option value="">{words().choose}</option><option value="none">0 {list.none}</option><option value="unknown">? {field.unknown_label}</option>
    </select>}
    {list.full ? <span class="quiet_line">{list.full}</span>
      : <button type="button" class="add" aria-keyshortcuts="+" onClick={() => add_item(field)}><span aria-hidden="true">+ </span>{list.add}</button>}
  </div>;
}
