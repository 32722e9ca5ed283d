// The small means test in json-rules-engine. It compares and does not calculate: its arithmetic is JavaScript, in whole hundredths of a cent, in
// facts that depend on one another.
import { Engine } from 'json-rules-engine';

const on = (law, day) => law.rows.findLast(({ from }) => from <= day);

export function make(law) {
  const engine = new Engine([{ conditions: { all: [{ fact: 'means', operator: 'lessThan', value: { fact: 'category_amount' } }] }, event: { type: 'entitled' } }]);
  const fact = (name, needs, calculate) => engine.addFact(name, async (_, almanac) => calculate(...await Promise.all(needs.map((need) => almanac.factValue(need)))));
  fact('row', ['day'], (day) => on(law, day));
  fact('category_amount', ['row', 'category'], (row, category) => 100 * row.amount[category]);
  fact('wage', ['row', 'earned', 'exempt_work'], (row, earned, exempt) => 1200 * Math.max(0, earned - (exempt ? row.work : 0)));
  fact('unemployment', ['benefit'], (benefit) => 1200 * benefit);
  fact('partner', ['row', 'category', 'of_partner'], (row, category, income) => [Math.max(0, 1200 * income - 100 * row.amount[0]), 0, 1200 * income][category]);
  fact('savings', ['capital'], (capital) => Math.max(0, Math.min(capital, law.second_slice) - law.first_slice) * law.low_percent + Math.max(0, capital - law.second_slice) * law.high_percent);
  fact('property', ['cadastral', 'children'], (cadastral, children) => 100 * law.multiplier * Math.max(0, cadastral - law.exempt - law.exempt_per_child * children));
  fact('means', ['wage', 'unemployment', 'partner', 'savings', 'property'], (...parts) => parts.reduce((sum, part) => sum + part));
  fact('right', ['category_amount', 'means', 'category'], (amount, means, category) => amount - Math.max(0, means - 100 * law.flat[category]));
  const run = ({ day, category, wage, exempt_work, partner, unemployment, capital, cadastral, children }) =>
    engine.run({ day, category, earned: wage, exempt_work, of_partner: partner, benefit: unemployment, capital, cadastral, children });
  const cents_of = async ({ events, almanac }) => (events.length > 0 ? Math.floor((await almanac.factValue('right') + 600) / 1200) : 0);
  return {
    async evaluate(home) { return cents_of(await run(home)); },
    async explain(home) {
      const told = await run(home);
      const values = await Promise.all(law.lines.map((line) => told.almanac.factValue(line)));
      return { cents: await cents_of(told), reasons: law.lines.map((line, n) => ({ line, value: values[n] })), compared: told.results.concat(told.failureResults) };
    },
  };
}
