// The wait for an answer on a slow phone: at each key on the worker's page, at each "next" on the citizen's.
import { read_json } from '../../samples.mjs';
import { walk } from '../../web/browser.mjs';
import { start_worker, type_case } from '../../web/worker_page.mjs';
import { devtools, slow_processor, waits, watch_waits } from './watch.mjs';

const mother = read_json('tests/personas/single_parent.json').answers;
/** The same, when she has only begun to tell. */
const begun = { you: { age: mother.you.age, lives_in_belgium: true, incomes: mother.you.incomes.slice(0, 1) } };
export const cases = { 'a whole case': mother, 'a case half told': begun };

/** An amount typed and taken away again, digit by digit: the milliseconds of each key. */
export async function keys(site, answers, times = 3) {
  const page = await start_worker(site, 'nl');
  await type_case(page, answers);
  await page.focus('.row[data-path="you/incomes/0/amount"] input');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Backspace');
  await page.waitForTimeout(500);
  await watch_waits(page, 'keydown', '.side');
  const { slow } = await devtools(page);
  await slow(slow_processor);
  const pressed = Array.from({ length: times }, () => ['9', '1', '2', 'Backspace', 'Backspace', 'Backspace']).flat();
  for (const [n, key] of pressed.entries()) {
    await page.keyboard.press(key);
    await waits(page, n + 1);
    // Nobody types faster; what the page puts off for a quiet moment has its moment.
    await page.waitForTimeout(150);
  }
  const found = await waits(page, pressed.length);
  await page.context().close();
  return found;
}

/** From page to page until the result: the milliseconds of each "next". */
export async function pages(site) {
  const page = await site.start('nl', { viewport: { width: 360, height: 740 } });
  await watch_waits(page, 'submit', 'h1');
  const { slow } = await devtools(page);
  page.setDefaultTimeout(20_000);
  await slow(slow_processor);
  await walk(page, mother);
  const found = await page.evaluate(() => window.waits);
  await page.context().close();
  return found;
}
