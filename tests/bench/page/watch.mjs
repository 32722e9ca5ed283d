// How long somebody waits in a page: from a key or a press until what it changes is painted.

export const slow_processor = 6;
/** The worst phone on the worst line that we look at. */
export const slow_line = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };

export async function devtools(page) {
  const session = await page.context().newCDPSession(page);
  return {
    on: (...given) => session.on(...given),
    slow: (times) => session.send('Emulation.setCPUThrottlingRate', { rate: times }),
    async line(conditions) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', conditions);
    },
  };
}

/** Every time that `event` happens, until the frame in which `selector` is different was painted. The list of milliseconds is window.waits. */
export function watch_waits(page, event, selector) {
  return page.evaluate(([kind, watched]) => {
    window.waits = [];
    let begun = null;
    addEventListener(kind, () => { begun = performance.now(); }, true);
    const said = () => document.querySelector(watched)?.textContent;
    let before = said();
    const look = () => {
      const now = said();
      if (begun === null || now === before || now === undefined) return;
      before = now;
      const from = begun;
      begun = null;
      // A message that is posted in a frame arrives after it was painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.waits.push(performance.now() - from);
        port2.postMessage(null);
      });
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, [event, selector]);
}

/** What was waited so far, once there are so many. */
export async function waits(page, count) {
  await page.waitForFunction((wanted) => window.waits.length >= wanted, count, { timeout: 20_000 });
  return page.evaluate(() => window.waits);
}
