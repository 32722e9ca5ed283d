// What the small means test comes to, in whole numbers of any size: the answer that every engine is held to. Cents a month; whether the exact
// value was a half cent, which is where binary fractions go wrong.
const largest = (a, b) => (a > b ? a : b);
const smallest = (a, b) => (a < b ? a : b);

export function exact(law, home) {
  const row = law.rows.filter(({ from }) => from <= home.day).at(-1);
  const [amount, flat, capital] = [row.amount[home.category], law.flat[home.category], home.capital].map(BigInt);
  const slice = (from, to, percent) => largest(0n, smallest(capital, to) - from) * BigInt(percent);
  const [first, second] = [BigInt(law.first_slice), BigInt(law.second_slice)];
  const earned = largest(0n, BigInt(home.wage) - (home.exempt_work ? BigInt(row.work) : 0n));
  const of_partner = [largest(0n, 12n * BigInt(home.partner) - BigInt(row.amount[0])), 0n, 12n * BigInt(home.partner)][home.category];
  const of_home = BigInt(law.multiplier) * largest(0n, BigInt(home.cadastral) - BigInt(law.exempt) - BigInt(law.exempt_per_child) * BigInt(home.children));
  // In hundredths of a cent a year; a right is a twelfth of what remains, to the nearest cent, half a cent up.
  const means = 100n * (12n * earned + 12n * BigInt(home.unemployment) + of_partner + of_home) + slice(first, second, law.low_percent) + slice(second, capital, law.high_percent);
  if (means >= 100n * amount) return { cents: 0, half: false };
  const remains = 100n * amount - largest(0n, means - 100n * flat);
  return { cents: Number((remains + 600n) / 1200n), half: remains % 1200n === 600n };
}
