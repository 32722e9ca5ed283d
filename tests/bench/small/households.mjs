// Random households for the small means test, the same for the same seed; with plenty of them at a limit.
import { dice } from '../../samples.mjs';
import { day_of, law } from './law.mjs';

const first_day = law.rows[0].from;
const last_day = day_of('2026-11-22');

export function random_households(count, seed = 20261123) {
  const roll = dice(seed);
  const upto = (most) => Math.floor(roll() * (most + 1));
  const one_of = (...ways) => ways[upto(ways.length - 1)]();
  const money = (most) => one_of(() => 0, () => 100 * upto(most / 100), () => upto(most), () => upto(most / 4));
  return Array.from({ length: count }, () => {
    const row = law.rows[upto(law.rows.length - 1)];
    const children = upto(4);
    return {
      day: one_of(() => first_day + upto(last_day - first_day), () => row.from, () => Math.max(first_day, row.from - 1)),
      category: upto(2),
      wage: one_of(() => money(150_000), () => row.work, () => row.work + 1),
      exempt_work: roll() < 0.5,
      partner: one_of(() => 0, () => money(200_000), () => Math.ceil(row.amount[0] / 12)),
      unemployment: one_of(() => 0, () => 0, () => money(120_000)),
      capital: one_of(() => money(2_500_000), () => law.first_slice + upto(2) - 1, () => law.second_slice + upto(2) - 1),
      cadastral: one_of(() => 0, () => money(300_000), () => law.exempt + law.exempt_per_child * children + upto(2) - 1),
      children,
    };
  });
}
