// Households to try things on: the worked examples, households made at random from the catalogue, and texts meant to do harm.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const read_json = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
export const catalogue = read_json('core/household/questions.json');
export const usual_date = '2026-11-22';

/** JSON merge patch: objects merge, null takes away, everything else replaces. */
function patched(base, change) {
  if (typeof change !== 'object' || change === null || Array.isArray(change)) return change;
  const merged = typeof base === 'object' && base !== null && !Array.isArray(base) ? { ...base } : {};
  for (const [key, value] of Object.entries(change)) if (value === null) delete merged[key]; else merged[key] = patched(merged[key], value);
  return merged;
}

/** A case tells only what differs from tests/rights/base.json: of you, of each of the others, of each thing in a list. */
function completed(answers, base) {
  const lists = catalogue.things.person.filter(({ type }) => type === 'list').map(({ id }) => id);
  const person = (from, change) => {
    const whole = patched(from, change);
    for (const id of lists) if (Array.isArray(whole[id])) whole[id] = whole[id].map((item) => patched(base[id], item));
    return whole;
  };
  const { you = {}, others = [], ...rest } = answers;
  const household = { ...rest, you: person(base.you, you) };
  // Who lives there is not told.
  if (others === null) return household;
  return { ...household, others: Array.isArray(others) ? others.map((other) => person(base.others, other)) : others };
}

/** The cases of a file: a list of them, or a single one. A case may be "like" an earlier one. */
function cases_in(path) {
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  const base = path.includes('/personas/') ? undefined : read(join(root, 'tests/rights/base.json'));
  const told = new Map();
  return [read(path)].flat().map(({ name = basename(path), date = usual_date, like, answers }) => {
    told.set(name, like === undefined ? answers : patched(told.get(like), answers));
    return { name: `${relative(root, path)}: ${name}`, date, answers: base ? completed(told.get(name), base) : told.get(name) };
  });
}

/** The worked examples of the rights, and the personas. */
export function example_cases() {
  const folders = ['tests/rights', 'tests/personas'].map((folder) => join(root, folder)).filter(existsSync);
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)));
  return files.filter((path) => /\/rights\/[^/]+\/cases[^/]*\.json$|\/personas\/.*(?<!base)\.json$/.test(path)).sort().flatMap(cases_in);
}

/** Numbers from 0 to 1, the same for the same seed. */
export function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A household with about these shares of the questions answered, and of these in the common way; typed in the ways people write. */
export function random_household(seed, { answered = 0.8, common = (seed % 5) / 4, people = 3 } = {}) {
  const roll = dice(seed);
  const upto = (most) => Math.floor(roll() * (most + 1));
  const one_of = (list) => list[upto(list.length - 1)];
  const money = ({ periods = [], bases = [] }) => {
    const euros = one_of([0, upto(300), upto(2500), upto(60_000)]);
    if (euros === 0) return 0;
    const amount = one_of([euros, euros + 0.5, `${euros},25`, `\u20ac ${euros}`, `${euros},-`]);
    if (!periods.length && !bases.length) return amount;
    return { amount, ...(periods.length ? { per: one_of(periods) } : {}), ...(bases.length ? { basis: one_of(bases) } : {}) };
  };
  const day = () => {
    const [year, month, number] = [2026 - upto(30), 1 + upto(11), 1 + upto(27)];
    return one_of([`${number}/${month}/${year}`, { day: `${number}`, month: `${month}`, year: `${year}` }]);
  };
  const answer = (question) => {
    if (roll() < 0.05 * (1 - common)) return 'unknown';
    if (roll() < common && question.typical !== undefined) return question.typical;
    switch (question.type) {
      case 'yes_no': return roll() < 0.5;
      case 'choice': return one_of(question.choices.filter((choice) => !question.hidden_choices?.includes(choice)));
      case 'set': return question.choices.filter(() => roll() < 0.2);
      case 'money': return money(question);
      case 'age': return one_of([upto(100), `${upto(100)}`]);
      case 'count': return question.min + upto(question.max - question.min);
      case 'date': return day();
      case 'fraction': return one_of(['1/1', '1/2', '50 %', { part: 1, of: 3 }, 0.25]);
      default: return Array.from({ length: upto(question.list_of === 'person' ? people : 2) }, () => thing(question.list_of));
    }
  };
  const thing = (name) => Object.fromEntries(catalogue.things[name].filter(() => roll() < answered)
    .map((question) => [question.id, answer(question)]));
  return { you: thing('person'), ...thing('household') };
}

/** A household in which only this question is answered. */
export function with_answer(thing, id, value) {
  if (thing === 'household') return { [id]: value };
  if (thing === 'person') return { others: [{ [id]: value }] };
  return { you: { [catalogue.things.person.find(({ list_of }) => list_of === thing).id]: [{ [id]: value }] } };
}
/** All questions of the catalogue, each with the thing it is about. */
export const questions = Object.entries(catalogue.things).flatMap(([thing, list]) => list.map((question) => ({ thing, ...question })));

const nested = (depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

/** No household at all: refused as a whole. */
export const not_answers = ['{', 'null', '7', '"x"', '[]', '{"you":{"age":1}', '{"you":{"age":1,"age":2}}', '{"you":{},"you":{}}', nested(17), nested(20_000),
  '['.repeat(100_000), '{"you":{"age":1e999}}', '{"a":"\\ud800"}', '{"a":"\xff', "{'you':{}}", '{"you":{},}', 'NaN', '{"you":{"age":NaN}}', '{} {}', '\0'];

/** An object, with something wrong inside: the rest counts, and each fault has its path. */
export const faulty_answers = [
  { you: 7 }, { you: null }, { you: [] }, { others: 'many' }, { others: {} }, { others: [7, null, 'x', []] }, { others: Array(21).fill({}) },
  { you: { age: -1 } }, { you: { age: 131 } }, { you: { age: 30.5 } }, { you: { age: '3O' } }, { you: { age: true } }, { you: { age: { a: 1 } } }, { you: { age: 1e300 } },
  { you: { status: 'martian' } }, { you: { status: ['belgian'] } }, { you: { lives_in_belgium: 'yes' } }, { you: { lives_in_belgium: 1 } },
  { you: { name: 'x' } }, { nonsense: 1 }, { '': 1 }, { 'you/age': 30 }, { you: { '__proto__ ': 1 } }, { [`a${'\u00e9'.repeat(60)}`]: 1 }, { ['k'.repeat(5000)]: 1 }, { '\u0000\u0007<b>': 1 },
  { you: { incomes: [{ kind: 'wage', amount: '1200' }] } }, { you: { incomes: [{ kind: 'wage', amount: { amount: '1,200', per: 'month', basis: 'net' } }] } },
  { you: { incomes: [{ kind: 'wage', amount: { amount: -5, per: 'month', basis: 'net' } }, { amount: { amount: '12e3', per: 'month', basis: 'net' } }] } },
  { you: { incomes: [{ amount: { amount: '99999999999999999999', per: 'month', basis: 'net' } }, { amount: { amount: 5, per: 'day', basis: 'net' } }, { amount: { amount: 5, per: 'month' } }] } },
  { you: { accounts: [{ balance: '1.2.3', holders: 0 }, { balance: 0.001, holders: 11 }, { balance: 'x'.repeat(10_000) }] } },
  { you: { properties: [{ share: '3/2' }, { share: '1/0' }, { share: { part: 'a', of: 2 } }, { share: 2 }] } },
  { you: { cessions: [{ day: '31/02/2024' }, { day: '2024-13-01' }, { day: '1/1/24' }, { day: { day: '1' } }, { day: 7 }, { day: '1/1/1900' }] } },
  { you: { age: 30 }, others: [{ relation: 'self' }, { relation: 'spouse' }, { relation: 'partner' }, { relation: 'child', age: 40 }, { relation: 'parent', age: 3 }] },
  { you: { status: 'belgian', stay_start: '31/02/2024', leefloon_since: 'x', incomes: [{ kind: 'pension', shortage_start: 'x', cheques: -1 }], properties: [{ ownership: 'bare', share: 'x' }] }, others: [{ relation: 'partner', in_charge: 3, incomes: 'x' }, { age: 3, incomes: [{ amount: 'x' }] }] },
  { you: { status: 'eu_citizen', stay_start: '2026-11-23', worker_or_family_of_worker: false } }, { you: { housing_paid_by_others: { amout: 5 } } }, { you: { housing_paid_by_others: { amount: 0, per: 'day' } } },
  { you: { accounts: [{ balance: { amount: 5, per: 'month' } }, { balance: { amount: 5, basis: 'net' } }], properties: [{ share: { part: 1, of: 2, off: 3 } }] } },
  { date: '2026-02-30' }, { date: 7 }, { date: '22/11/2026' },
];
