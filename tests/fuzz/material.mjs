// What the fuzzers begin with, all of it taken from the repository: words that mean something to a target, and inputs of the kinds it gets.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, example_cases, faulty_answers, not_answers, read_json, root } from '../samples.mjs';

const text = (path) => readFileSync(join(root, path), 'utf8');
const literals = (path) => [...text(path).matchAll(/"((?:[^"\\\n]|\\u[0-9A-F]{4})+)"/g)].map(([, literal]) => JSON.parse(`"${literal}"`));
const parameter_files = readdirSync(join(root, 'core'), { recursive: true }).filter((path) => path.endsWith('parameters.json')).map((path) => read_json(`core/${path}`));

/** Every key, and every text, in a JSON value. */
const keys = (value) => (value && typeof value === 'object' ? [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(keys)] : []);
const texts = (value) => (typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(texts) : []);

// The sources in which each target's words stand.
const answers = ['household/read_answers', 'presentation/saved'];
const sources = {
  import: answers, batch: [...answers, 'presentation/machine'], typed: ['household/read_text', 'household/read_date'], parameters: ['law/load_legislation'],
  door: [...answers, 'presentation/door', 'presentation/what_if', 'presentation/compare', 'presentation/decided', 'presentation/result'], household: [],
};
export const targets = Object.keys(sources);

function words(target) {
  const own = sources[target].flatMap((name) => literals(`core/${name}.cpp`));
  if (target === 'typed' || target === 'household') return own;
  if (target === 'parameters') return [...own, ...parameter_files.flatMap((file) => [...keys(file), ...Object.values(file).map(({ unit }) => unit)])].map((word) => JSON.stringify(word));
  const questions = Object.values(catalogue.things).flat();
  const asked = [...Object.keys(catalogue.things), ...questions.flatMap(({ id, choices = [], page = '' }) => [id, page, ...choices]), ...catalogue.things.person.map(({ id }) => `you/${id}`)];
  return [...own, ...asked].map((word) => JSON.stringify(word));
}

/** In the form of libFuzzer: one word a line, what is not plain as \xAB. A word has at most 64 bytes there. */
export function dictionary(target) {
  const quoted = (word) => `"${[...Buffer.from(word)].map((byte) => (byte < 32 || byte > 126 || byte === 34 || byte === 92 ? `\\x${byte.toString(16).padStart(2, '0')}` : String.fromCharCode(byte))).join('')}"`;
  const all = new Set(words(target).filter((word) => word.trim() && !word.includes('.hpp') && Buffer.byteLength(word) <= 64));
  return [...all].map((word) => `${quoted(word)}\n`).join('');
}

const saved = (given, more) => JSON.stringify({ format: 'iura-answers/1', edition: 1, made: '2026-11-22', law: '2026-11-22', answers: given, ...more });
const households = () => [...example_cases().filter(({ name }) => name.includes('/personas/')).map(({ answers: { date: _day, ...rest } }) => rest), ...faulty_answers];

function request(op, given, n) {
  const common = { op, lang: n % 2 ? 'nl' : 'fr', date: '2026-11-22', answers: given };
  const path = ['you/incomes/0/amount', 'you/rent', 'you/age', 'you/accounts/0/balance'][n % 4];
  switch (op) {
    case 'what_if': return { ...common, path, from: 0, to: 20_000, ...(n % 3 ? {} : { at: '120' }) };
    case 'compare': return { ...common, scenarios: [[{ do: 'set', path, value: 90_000 }], [{ do: 'wage', value: 50_000 }, { do: 'partner_in', value: 0 }], [{ do: 'on_date', date: '2025-07-01' }, { do: 'turns_18', path: 'others/0' }]] };
    case 'decided': return { ...common, right: 'integration_income', amount: '500', person: 0 };
    case 'open': return { ...common, answers: undefined, text: saved(given) };
    case 'assess': return { ...common, trace: true, guidance: n % 5 === 0 };
    default: return { ...common, page: ['you:who', ':others', 'you:incomes', ''][n % 4], ...(n % 3 ? {} : { only: 'page' }) };
  }
}
const operations = ['view', 'sheet', 'assess', 'open', 'what_if', 'compare', 'decided', 'look_back'];

/** Bytes that are the same every time. */
function bytes(seed, count) {
  let state = seed;
  return Buffer.from(Array.from({ length: count }, () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 24));
}

/** Inputs to begin with; the corpus is what was found from them, and less. */
export function seeds(target) {
  switch (target) {
    case 'import': return [...households().map((home) => saved(home)), ...not_answers, ...['family', 'worker'].map((name) => text(`tests/saved/edition_1/${name}.json`)), saved({}, { tags: { 'you/age': 'proved' } })];
    case 'batch': return [...households().map((home) => JSON.stringify(home)), ...not_answers, `{}\n{"you":{"age":17},"date":"2024-02-29"}\n\n{"you":`];
    case 'typed': return [...new Set([...example_cases().flatMap(({ answers: given }) => texts(given)), ...faulty_answers.flatMap(texts)])];
    case 'parameters': return parameter_files.flatMap((file) => Object.entries(file).slice(0, 12).map(([key, value]) => JSON.stringify({ [key]: value })));
    case 'door': return households().flatMap((home, n) => [operations[n % operations.length], operations[(n + 3) % operations.length]].map((op) => JSON.stringify(request(op, home, n))));
    default: return Array.from({ length: 60 }, (_, n) => bytes(n + 1, 200 + 40 * n));
  }
}
