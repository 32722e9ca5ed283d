// The first visit on a slow phone and a slow line: what comes over the line and when, and when one can read and answer.
import { chromium } from 'playwright-core';
import { chromium_args } from '../../web/browser.mjs';
import { devtools, slow_line, slow_processor, waits, watch_waits } from './watch.mjs';

/** Milliseconds since the address was entered; the files in the order in which they were there, with the bytes that came. */
export async function first_visit(url) {
  // A browser of its own: nothing is known yet.
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: chromium_args });
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  page.setDefaultTimeout(60_000);
  const { on, line, slow } = await devtools(page);
  const names = new Map();
  const files = [];
  let begun = null;
  on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => { begun ??= timestamp; names.set(requestId, new URL(request.url).pathname); });
  on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => files.push({ name: names.get(requestId), bytes: encodedDataLength, ms: (timestamp - begun) * 1000 }));
  await line(slow_line);
  await slow(slow_processor);
  // When there is something to press, and when all is there that a result needs.
  await page.addInitScript(() => {
    const watching = new MutationObserver(() => {
      if (document.querySelector('.start_place .first')) window.answering_after ??= performance.now();
      if (document.documentElement?.dataset.ready !== 'true') return;
      window.whole_after = performance.now();
      watching.disconnect();
    });
    watching.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready'] });
  });
  await page.goto(url, { waitUntil: 'commit' });
  const start = page.locator('.start_place .first');
  await start.waitFor();
  const readable = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN);
  const answering = await page.evaluate(() => window.answering_after);
  // The first question, for who presses as soon as that is possible.
  await watch_waits(page, 'click', 'h1');
  await start.click();
  const [question] = await waits(page, 1);
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
  const whole = await page.evaluate(() => window.whole_after);
  await page.waitForLoadState('networkidle');
  await browser.close();
  return { readable, usable: answering + question, whole, files };
}
