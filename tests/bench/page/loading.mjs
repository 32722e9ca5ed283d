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
  let start = null;
  on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => { start ??= timestamp; names.set(requestId, new URL(request.url).pathname); });
  on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => files.push({ name: names.get(requestId), bytes: encodedDataLength, ms: (timestamp - start) * 1000 }));
  await line(slow_line);
  await slow(slow_processor);
  await page.addInitScript(() => {
    new MutationObserver((_, watching) => {
      if (document.documentElement.dataset.ready !== 'true') return;
      window.ready_after = performance.now();
      watching.disconnect();
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
  });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached' });
  const readable = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN);
  const ready = await page.evaluate(() => window.ready_after);
  // The first question, for who presses as soon as that is possible.
  await watch_waits(page, 'click', 'h1');
  await page.locator('.start_place .first').click();
  const [question] = await waits(page, 1);
  await page.waitForLoadState('networkidle');
  await browser.close();
  return { readable, ready, usable: ready + question, files };
}
