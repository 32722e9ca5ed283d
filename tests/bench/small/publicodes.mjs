// The small means test in publicodes, in euros as its models are written; dates as whole days and no units, the fastest way found of writing it.
import Engine from 'publicodes';

const euros = (cents) => cents / 100;

function rules(law) {
  const newest_first = [...law.rows].reverse();
  const by_date = (value) => ({ variations: newest_first.map((row) => ({ si: `day >= ${row.from}`, alors: euros(value(row)) })) });
  const by_category = (cohabitant, single, family) => ({ variations: [{ si: 'category = 0', alors: cohabitant }, { si: 'category = 1', alors: single }, { sinon: family }] });
  return {
    ...Object.fromEntries(['day', 'category', 'wage', 'exempt work', 'partner', 'unemployment', 'capital', 'cadastral', 'children'].map((name) => [`${name}`, null])),
    'amount cohabitant': by_date((row) => row.amount[0]),
    'amount single': by_date((row) => row.amount[1]),
    'amount family': by_date((row) => row.amount[2]),
    'work': by_date((row) => row.work),
    'category amount': by_category('amount cohabitant', 'amount single', 'amount family'),
    'flat': by_category(...law.flat.map(euros)),
    'earned': { variations: [{ si: 'exempt work', alors: { valeur: 'wage - work', plancher: 0 } }, { sinon: 'wage' }] },
    'wage counted': 'earned * 12',
    'unemployment counted': 'unemployment * 12',
    'partner above': { valeur: 'partner * 12 - amount cohabitant', plancher: 0 },
    'partner counted': by_category('partner above', 0, 'partner * 12'),
    'savings': { 'barème': { assiette: 'capital', tranches: [{ taux: '0%', plafond: euros(law.first_slice) }, { taux: `${law.low_percent}%`, plafond: euros(law.second_slice) }, { taux: `${law.high_percent}%` }] } },
    'above exempt': { valeur: `cadastral - ${euros(law.exempt)} - ${euros(law.exempt_per_child)} * children`, plancher: 0 },
    'property': `above exempt * ${law.multiplier}`,
    'means': { somme: ['wage counted', 'unemployment counted', 'partner counted', 'savings', 'property'] },
    'means after flat': { valeur: 'means - flat', plancher: 0 },
    'right': { variations: [{ si: 'means < category amount', alors: '(category amount - means after flat) / 12' }, { sinon: 0 }] },
    'right rounded': { valeur: 'right', arrondi: '2 décimales' },
  };
}

const lines = { category_amount: 'category amount', wage: 'wage counted', unemployment: 'unemployment counted', partner: 'partner counted', savings: 'savings', property: 'property', means: 'means', right: 'right' };

export function make(law) {
  const engine = new Engine(rules(law), { logger: { log() {}, warn() {}, error(text) { throw new Error(text); } } });
  const evaluate = (home) => {
    engine.setSituation({
      day: home.day, category: home.category, wage: euros(home.wage), 'exempt work': home.exempt_work ? 'oui' : 'non', partner: euros(home.partner),
      unemployment: euros(home.unemployment), capital: euros(home.capital), cadastral: euros(home.cadastral), children: home.children,
    });
    return Math.round(engine.evaluate('right rounded').nodeValue * 100);
  };
  return {
    evaluate,
    explain(home) {
      const cents = evaluate(home);
      return { cents, reasons: Object.entries(lines).map(([line, rule]) => ({ line, node: engine.evaluate(rule) })) };
    },
  };
}
