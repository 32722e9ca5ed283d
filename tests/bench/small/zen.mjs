// The small means test in GoRules ZEN: a decision table for the dated figures, then expressions, in whole hundredths of a cent. Its addon for Node
// answers later only; `many` has hundreds of questions under way, so that no time is lost on waiting.
import { createRequire } from 'node:module';

// The addon itself: the package around it wants addons for computers that not every registry has.
const { ZenEngine } = createRequire(import.meta.url)('@gorules/zen-engine-linux-x64-gnu');

function graph(law) {
  const columns = ['cohabitant', 'single', 'family', 'work'];
  const rows = [...law.rows].reverse().map((row) => ({ _id: `from_${row.from}`, day: `>= ${row.from}`, ...Object.fromEntries(columns.map((name, n) => [name, `${[...row.amount, row.work][n]}`])) }));
  const expressions = {
    category_amount: 'category == 0 ? cohabitant : category == 1 ? single : family',
    flat: `category == 0 ? ${law.flat[0]} : category == 1 ? ${law.flat[1]} : ${law.flat[2]}`,
    wage: '12 * max([0, earned - (exempt_work ? work : 0)])',
    unemployment: '12 * benefit',
    partner: 'category == 0 ? max([0, 12 * of_partner - cohabitant]) : category == 1 ? 0 : 12 * of_partner',
    savings: `max([0, min([capital, ${law.second_slice}]) - ${law.first_slice}]) * ${law.low_percent} + max([0, capital - ${law.second_slice}]) * ${law.high_percent}`,
    property: `${law.multiplier} * max([0, cadastral - ${law.exempt} - ${law.exempt_per_child} * children])`,
    means: '100 * ($.wage + $.unemployment + $.partner + $.property) + $.savings',
    right: '$.means < 100 * $.category_amount ? floor((100 * $.category_amount - max([0, $.means - 100 * $.flat]) + 600) / 1200) : 0',
  };
  const node = (id, type, content) => ({ id, type, name: id, position: { x: 0, y: 0 }, ...(content ? { content } : {}) });
  const order = ['answers', 'figures', 'test', 'result'];
  return {
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      node('answers', 'inputNode'),
      node('figures', 'decisionTableNode', {
        hitPolicy: 'first', passThrough: true, inputField: null, outputPath: null, executionMode: 'single',
        inputs: [{ id: 'day', name: 'day', field: 'day' }], outputs: columns.map((name) => ({ id: name, name, field: name })), rules: rows,
      }),
      node('test', 'expressionNode', { passThrough: false, inputField: null, outputPath: null, executionMode: 'single', expressions: Object.entries(expressions).map(([key, value]) => ({ id: key, key, value })) }),
      node('result', 'outputNode'),
    ],
    edges: order.slice(1).map((to, n) => ({ id: to, sourceId: order[n], targetId: to, type: 'edge' })),
  };
}

const asked = ({ day, category, wage, exempt_work, partner, unemployment, capital, cadastral, children }) =>
  ({ day, category, earned: wage, exempt_work, of_partner: partner, benefit: unemployment, capital, cadastral, children });

export function make(law) {
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(graph(law))));
  const explain = async (home) => {
    const { result, trace } = await decision.evaluate(asked(home), { trace: true });
    return { cents: result.right, reasons: law.lines.map((line) => ({ line, value: result[line] })), trace };
  };
  return {
    async evaluate(home) { return (await decision.evaluate(asked(home))).result.right; },
    explain,
    many: (homes) => Promise.all(homes.map(explain)),
  };
}
