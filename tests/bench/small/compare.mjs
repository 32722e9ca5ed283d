// An engine held to exact arithmetic.
import { exact } from './exact.mjs';
import { law } from './law.mjs';

/** How many cents are wrong, and how many of these are not at an exact half cent; every answer has to give all its reasons. */
export async function wrong_cents(engine, homes) {
  const wrong = { all: 0, not_half: 0 };
  for (const home of homes) {
    const expected = exact(law, home);
    const { cents, reasons } = await engine.explain(home);
    if (reasons.length !== law.lines.length) throw new Error(`${reasons.length} reasons instead of ${law.lines.length}`);
    if (cents === expected.cents) continue;
    wrong.all += 1;
    if (!expected.half) wrong.not_half += 1;
  }
  return wrong;
}
