// One answer in bits: first whether it is of the usual form ("0"), "unknown" ("10") or something else, as text ("11").
import type { FieldType, Raw } from '../contract';
import type { Reader, Writer } from './bits';

export interface Question { id: string; type: FieldType; choices?: string[]; list_of?: string; usual?: Raw }

const periods = ['month', 'year', 'week', 'quarter', 'once'];
const bases = ['net', 'gross'];
const first_year = 1930;
/** How many bits an ordinary number of this kind takes. */
const sizes: Partial<Record<FieldType, number>> = { age: 6, count: 1, money: 10 };
const longest_text = 4000;

interface Form { fits(value: Raw, question: Question): boolean; write(to: Writer, value: any, question: Question): void; read(from: Reader, question: Question): Raw }

const is_record = (value: Raw): value is { [key: string]: Raw } => typeof value === 'object' && !Array.isArray(value);
const has_only = (value: { [key: string]: Raw }, keys: string[]) => Object.keys(value).every((key) => keys.includes(key));
const is_whole = (value: Raw, below: number): value is string => typeof value === 'string' && /^(0|[1-9]\d*)$/.test(value) && Number(value) < below;

function write_text(to: Writer, text: string): void {
  const bytes = new TextEncoder().encode(text);
  const width = bytes.every((byte) => byte < 128) ? 7 : 8;
  to.flag(width === 8).number(bytes.length, 3);
  for (const byte of bytes) to.fixed(byte, width);
}

function read_text(from: Reader): string {
  const width = from.flag() ? 8 : 7;
  const length = from.number(3);
  if (length > longest_text) throw new RangeError('a text is too long');
  const bytes = Uint8Array.from({ length }, () => from.fixed(width));
  return new TextDecoder('utf-8', { fatal: false }).decode(bytes);
}

const write_json = (to: Writer, value: Raw) => write_text(to, JSON.stringify(value));
const read_json = (from: Reader): Raw => JSON.parse(read_text(from));

/** A number as typed: "1200", "1200,50", 1200, or any other text. */
function write_typed(to: Writer, value: Raw, k: number): void {
  const cents = typeof value === 'string' && /^(0|[1-9]\d{0,9}),\d\d$/.test(value);
  if (is_whole(value, 1e12)) to.take('0').number(Number(value), k);
  else if (cents) to.take('10').number(Number((value as string).replace(',', '')), k);
  else if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1e12) to.take('110').number(value, k);
  else write_json(to.take('111'), value);
}

function read_typed(from: Reader, k: number): Raw {
  if (!from.flag()) return String(from.number(k));
  if (!from.flag()) {
    const digits = String(from.number(k)).padStart(3, '0');
    return `${digits.slice(0, -2)},${digits.slice(-2)}`;
  }
  return from.flag() ? read_json(from) : from.number(k);
}

const number: Form = {
  fits: (value) => typeof value === 'string' || typeof value === 'number',
  write: (to, value, { type }) => write_typed(to, value, sizes[type] ?? 0),
  read: (from, { type }) => read_typed(from, sizes[type] ?? 0),
};

const choice: Form = {
  fits: (value, { choices }) => typeof value === 'string' && choices!.includes(value),
  write: (to, value, { choices }) => to.number(choices!.indexOf(value), 2),
  read: (from, { choices }) => chosen(choices!, from.number(2)),
};

function chosen(choices: string[], n: number): string {
  const found = choices[n];
  if (found === undefined) throw new RangeError('no such choice');
  return found;
}

const place_or_none = (to: Writer, list: string[], value: Raw) => to.number(value === undefined ? 0 : list.indexOf(value as string) + 1);

const forms: Partial<Record<FieldType, Form>> = {
  yes_no: { fits: (value) => typeof value === 'boolean', write: (to, value) => to.flag(value), read: (from) => from.flag() },
  choice,
  set: {
    fits: (value, { choices }) => Array.isArray(value) && new Set(value).size === value.length && value.every((one) => choices!.includes(one as string)),
    write: (to, value, question) => { to.number(value.length); for (const one of value) choice.write(to, one, question); },
    read: (from, question) => Array.from({ length: from.number() }, () => choice.read(from, question)),
  },
  count: number,
  age: number,
  // Alone, or with its period and whether it is net.
  money: {
    fits: (value, question) => number.fits(value, question) || (is_record(value) && has_only(value, ['amount', 'per', 'basis']) && number.fits(value['amount'], question)
      && [undefined, ...periods].includes(value['per'] as string) && [undefined, ...bases].includes(value['basis'] as string)),
    write: (to, value, question) => {
      const whole = is_record(value);
      number.write(to.flag(whole), whole ? value['amount'] : value, question);
      if (whole) place_or_none(place_or_none(to, periods, value['per']), bases, value['basis']);
    },
    read: (from, question) => {
      const whole = from.flag();
      const amount = number.read(from, question);
      if (!whole) return amount;
      const [per, basis] = [from.number(), from.number()];
      return { amount, ...(per > 0 && { per: chosen(periods, per - 1) }), ...(basis > 0 && { basis: chosen(bases, basis - 1) }) };
    },
  },
  date: {
    fits: (value) => is_record(value) && has_only(value, ['day', 'month', 'year']) && is_whole(value['day'], 32) && is_whole(value['month'], 16)
      && is_whole(value['year'], first_year + 128) && Number(value['year']) >= first_year,
    write: (to, { day, month, year }) => to.fixed(Number(day), 5).fixed(Number(month), 4).fixed(Number(year) - first_year, 7),
    read: (from) => ({ day: String(from.fixed(5)), month: String(from.fixed(4)), year: String(from.fixed(7) + first_year) }),
  },
  fraction: {
    fits: (value) => is_record(value) && has_only(value, ['part', 'of']) && is_whole(value['part'], 1e9) && is_whole(value['of'], 1e9),
    write: (to, { part, of }) => to.number(Number(part), 1).number(Number(of), 1),
    read: (from) => ({ part: String(from.number(1)), of: String(from.number(1)) }),
  },
};

export function write_answer(to: Writer, question: Question, value: Raw): void {
  const form = forms[question.type];
  if (value === 'unknown') to.take('10');
  else if (form?.fits(value, question)) form.write(to.take('0'), value, question);
  else write_json(to.take('11'), value);
}

export function read_answer(from: Reader, question: Question): Raw {
  if (from.flag()) return from.flag() ? read_json(from) : 'unknown';
  const form = forms[question.type];
  if (!form) throw new RangeError('no such answer');
  return form.read(from, question);
}
