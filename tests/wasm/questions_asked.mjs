// node tests/wasm/questions_asked.mjs: how many pages each persona sees, asked what the page asks next: until a first certain result (some
// right is a yes or worth asking for, or the leefloon a no), until the amount the page tells "if the rest is as usual" is within 50 euro of
// what the leefloon comes to in the end and stays so, until the leefloon is certain (a yes, a no, or bounds within 100 euro), and until
// nothing open matters any more. Pages of things in lists count too (one for each child, each income), but for the column that leaves them out.
import { readdirSync } from 'node:fs';
import { catalogue, read_json } from '../samples.mjs';
import { core } from './core.mjs';

const { ask } = await core();
/** Pages behind a list: those of each thing in it that this thing's own answers call for. */
function pages_in(question, items) {
  if (!Array.isArray(items)) return 0;
  const asked = catalogue.things[question.list_of];
  return items.reduce((sum, item) => sum + new Set(asked.filter(({ id, first }) => id in item && (question.list_of !== 'person' || first)).map(({ page }) => page)).size, 0);
}

/** The amounts of a sentence, in cents. */
const amounts_in = (text) => [...(text ?? '').matchAll(/(\d[\d.]*),(\d\d)\seuro/g)].map(([, euros, cents]) => Number(euros.replaceAll('.', '') + cents));

export function questions_asked({ answers, date }) {
  const told = { you: {} };
  let pages = 0, turns = 0, first = null, first_turn = null, useful = null;
  const typical = [];
  for (let turn = 0; turn < 150; turn += 1) {
    const view = ask({ op: 'view', lang: 'nl', date, answers: told, page: null });
    const leefloon = view.result.cards.find(({ right }) => right === 'integration_income');
    const { low, high } = leefloon?.amount.expected_month ?? { low: 0, high: 0 };
    typical.push({ pages, cents: view.next ? amounts_in(view.result.typical_text) : [low, high] });
    if (useful === null && leefloon && (leefloon.verdict !== 'depends' || high - low <= 10_000)) useful = pages;
    if (first === null && (view.result.cards.some(({ group }) => group === 'likely' || group === 'ask') || leefloon?.verdict === 'not_entitled')) [first, first_turn] = [pages, turns];
    if (!view.next) {
      const wrong = typical.findLast(({ cents }) => cents.length === 0 || Math.abs(cents.at(0) - low) > 5_000 || Math.abs(cents.at(-1) - high) > 5_000);
      return { first: first ?? pages, first_turn: first_turn ?? turns, usual: wrong ? typical[typical.indexOf(wrong) + 1].pages : 0, useful: useful ?? pages, settled: pages };
    }
    const [thing, page] = [view.next.slice(0, view.next.lastIndexOf(':')), view.next.slice(view.next.lastIndexOf(':') + 1)];
    const keys = thing.split('/').filter(Boolean);
    const at = (from) => keys.reduce((place, key) => (place[key] ??= {}), from);
    const kind = thing === '' ? 'household' : catalogue.things[keys.at(-2)] ? keys.at(-2) : 'person';
    const target = at(told);
    const source = keys.reduce((place, key) => place?.[key], answers) ?? {};
    pages += 1;
    turns += 1;
    for (const question of catalogue.things[kind].filter((one) => one.page === page)) {
      if (question.type === 'list') {
        pages += pages_in(question, source[question.id]);
        target[question.id] = question.list_of === 'person' ? (source[question.id] ?? []).map((person) => Object.fromEntries(catalogue.things.person.filter(({ id, first }) => first && id in person).map(({ id }) => [id, person[id]]))) : source[question.id] ?? 'unknown';
      } else target[question.id] = source[question.id] ?? 'unknown';
    }
  }
  throw new Error('no end');
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

if (import.meta.url === `file://${process.argv[1]}`) {
  const counts = readdirSync('tests/personas').filter((name) => name.endsWith('.json')).map((name) => ({ name: name.slice(0, -5), ...questions_asked(read_json(`tests/personas/${name}`)) }));
  for (const { name, first, first_turn, usual, useful, settled } of counts) console.log(`${[first, first_turn, usual, useful, settled].map((count) => String(count).padStart(3)).join(' ')}  ${name}`);
  console.log(`median of ${counts.length}: first certain result after ${median(counts.map(({ first }) => first))} pages (${median(counts.map(({ first_turn }) => first_turn))} without those of things in lists), its usual amount near the truth after ${median(counts.map(({ usual }) => usual))}, the leefloon after ${median(counts.map(({ useful }) => useful))}, settled after ${median(counts.map(({ settled }) => settled))}`);
}
