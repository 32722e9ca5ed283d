// node measure.mjs <bundle> <households> <seconds>: one engine in a process of its own, as one line of JSON: cold start, wrong cents, evaluations a
// second with and without reasons, memory.
import { pathToFileURL } from 'node:url';
import { wrong_cents } from './compare.mjs';
import { random_households } from './households.mjs';

const [path, count, seconds] = process.argv.slice(2);
const homes = random_households(Number(count));
const at_once = 500;

const resident = () => process.memoryUsage().rss / 2 ** 20;
const before = resident();
const begun = performance.now();
const engine = await (await import(pathToFileURL(path))).default;
await engine.explain(homes[0]);
const cold = performance.now() - begun;
const started = resident() - before;

const wrong = await wrong_cents(engine, homes);
const waits = engine.explain(homes[0]) instanceof Promise;

/** How many a second. An engine that answers at once is not made to wait. */
async function rate(evaluate, for_seconds) {
  const start = performance.now();
  let done = 0;
  let spent = 0;
  while (spent < for_seconds * 1000) {
    if (waits) for (let n = 0; n < 50; n += 1) await evaluate(homes[done++ % homes.length]);
    else for (let n = 0; n < 50; n += 1) evaluate(homes[done++ % homes.length]);
    spent = performance.now() - start;
  }
  return done / spent * 1000;
}

await rate(engine.explain, Number(seconds) / 2);
const with_reasons = await rate(engine.explain, Number(seconds));
const result_only = await rate(engine.evaluate, Number(seconds) / 2);
const together = engine.many ? await rate(async () => { await engine.many(homes.slice(0, at_once)); }, 0.001) * at_once : null;
console.log(JSON.stringify({ cold, wrong, with_reasons, result_only, together, started, most: process.resourceUsage().maxRSS / 1024 - before }));
process.exit(0);
