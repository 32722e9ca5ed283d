// The small means test: a leefloon cut down to nine answers, which every engine here can be asked. What it needs of our dated figures, as
// plain numbers (cents, percents) for those engines; read from the same files that the core reads, with arithmetic of its own.
import { read_json } from '../../samples.mjs';

const parameters = { ...read_json('core/law/parameters.json'), ...read_json('core/rights/integration_income/parameters.json') };

/** A decimal as it is written, as a whole number of 10^-places. */
const scaled = (text, places) => {
  const [whole, part = ''] = text.split('.');
  if (part.length > places) throw new Error(`${text} has more than ${places} decimals`);
  return BigInt(whole + part.padEnd(places, '0'));
};
const cents = (text) => scaled(text, 2);
export const day_of = (date) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

const on = (key, date) => parameters[key].values.filter(({ from }) => from <= date).at(-1)?.value;
/** Amounts follow the index: base x coefficient, to the nearest cent. */
const indexed = (key, date) => Number((cents(on(key, date)) * scaled(on('index.coefficient', date), 4) + 5000n) / 10_000n);
const fixed = (key, read = cents) => Number(read(parameters[key].values.at(-1).value));

const dated = ['base.cohabitant', 'base.single', 'base.family', 'spi.general.base', 'index.coefficient'];
const first = parameters['index.coefficient'].values[0].from;
const dates = [...new Set(dated.flatMap((key) => parameters[key].values.map(({ from }) => from)))].filter((from) => from >= first).sort();

/** What a year is granted by category (cohabitant, single, family), and what of a month's wage does not count, from each date on. */
export const law = {
  rows: dates.map((from) => ({ from: day_of(from), amount: ['base.cohabitant', 'base.single', 'base.family'].map((key) => indexed(key, from)), work: indexed('spi.general.base', from) })),
  flat: ['cohabitant', 'single', 'family'].map((category) => fixed(`flat_exemption.${category}`)),
  first_slice: fixed('capital.first_slice'), second_slice: fixed('capital.second_slice'),
  low_percent: fixed('capital.low_rate', cents), high_percent: fixed('capital.high_rate', cents),
  exempt: fixed('property.built_exemption'), exempt_per_child: fixed('property.exemption_per_child'), multiplier: fixed('property.multiplier', (text) => scaled(text, 0)),
  // The lines of the sum, in order: the reasons that every engine gives.
  lines: ['category_amount', 'wage', 'unemployment', 'partner', 'savings', 'property', 'means', 'right'],
};
