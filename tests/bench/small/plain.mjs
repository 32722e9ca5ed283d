// The small means test by hand in JavaScript, in whole hundredths of a cent: what somebody would write who needs nothing but this.
export function make(law) {
  const row_on = (day) => {
    let at = law.rows.length - 1;
    while (law.rows[at].from > day) at -= 1;
    return law.rows[at];
  };
  const test = (home, tell) => {
    const row = row_on(home.day);
    const amount = row.amount[home.category];
    tell?.('category_amount', 'art. 14', amount);
    const wage = 12 * Math.max(0, home.wage - (home.exempt_work ? row.work : 0));
    tell?.('wage', 'art. 35', wage);
    const unemployment = 12 * home.unemployment;
    tell?.('unemployment', 'art. 22', unemployment);
    const partner = home.category === 1 ? 0 : home.category === 2 ? 12 * home.partner : Math.max(0, 12 * home.partner - row.amount[0]);
    tell?.('partner', 'art. 34', partner);
    const low = Math.max(0, Math.min(home.capital, law.second_slice) - law.first_slice) * law.low_percent;
    const savings = low + Math.max(0, home.capital - law.second_slice) * law.high_percent;
    tell?.('savings', 'art. 27', savings / 100);
    const property = law.multiplier * Math.max(0, home.cadastral - law.exempt - law.exempt_per_child * home.children);
    tell?.('property', 'art. 25', property);
    const means = 100 * (wage + unemployment + partner + property) + savings;
    tell?.('means', 'art. 16', means / 100);
    const remains = means < 100 * amount ? 100 * amount - Math.max(0, means - 100 * law.flat[home.category]) : 0;
    const cents = Math.floor((remains + 600) / 1200);
    tell?.('right', 'art. 14', remains / 1200);
    return cents;
  };
  return {
    evaluate: (home) => test(home),
    explain(home) {
      const reasons = [];
      const cents = test(home, (line, provision, value) => reasons.push({ line, provision, value }));
      return { cents, reasons };
    },
  };
}
