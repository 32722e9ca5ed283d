// What a listener hears, from a simulated screen reader that goes through the page from top to bottom: the start, a question,
// an error and the result. It is no real one: that is an open finding (web/accessibility/findings.json).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import test, { after, before } from 'node:test';
import { languages, open_site, press_on, words } from './browser.mjs';
import { persona, result_of } from './paper_page.mjs';

const reader = readFileSync(join(dirname(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader')), '../esm/index.browser.js'), 'utf8');

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

/** Everything that is said of the page, phrase by phrase. */
async function heard(page, { most = 400 } = {}) {
  await page.route('**/listener.js', (route) => route.fulfill({ contentType: 'text/javascript', body: reader }));
  return page.evaluate(async (limit) => {
    const { virtual } = await import('/listener.js');
    await virtual.start({ container: document.body });
    for (let n = 0; n < limit; n += 1) {
      await virtual.next();
      if (await virtual.lastSpokenPhrase() === 'end of document') break;
    }
    const log = await virtual.spokenPhraseLog();
    await virtual.stop();
    return log.map((phrase) => phrase.replace(/\s+/g, ' '));
  }, most);
}

const tight = (text) => text.replace(/\s+/g, ' ');
/** These phrases, in this order. */
function in_order(log, ...wanted) {
  let from = 0;
  for (const one of wanted) {
    const at = log.findIndex((phrase, n) => n >= from && (typeof one === 'string' ? phrase.includes(tight(one)) : one.test(phrase)));
    assert.ok(at >= 0, `not heard after ${from} phrases: ${one}\n${log.slice(0, 80).join('\n')}`);
    from = at;
  }
}

for (const language of languages) {
  test(`${language}: a listener hears where they are, what is asked, how to answer, what went wrong and what comes out`, { timeout: 180_000 }, async () => {
    const w = words[language];
    const page = await site.start(language, { bypassCSP: true });
    in_order(await heard(page), w.header.skip, 'banner', /^main/, `heading, ${w.start.title}, level 1`, `button, ${w.start.begin}`, `heading, ${w.checklist.title}, level 2`, 'contentinfo', `link, ${w.footer.help}`);

    await page.locator('.start_place .first').click();
    const title = await page.locator('h1').textContent();
    const question = await heard(page);
    in_order(question, /^main/, `heading, ${title}, level 1`, /^(radiogroup|group|textbox)/, `button, ${w.go_on}`);
    const choices = question.filter((phrase) => phrase.startsWith('radio,'));
    const shown = await page.locator('form input[type="radio"]').count();
    assert.equal(choices.length, shown);
    for (const [n, choice] of choices.entries()) assert.match(choice, new RegExp(`not checked, position ${n + 1}, set size ${shown}$`));

    await press_on(page);
    const problem = await page.locator('.problems a').first().textContent();
    const wrong = await heard(page);
    in_order(wrong, new RegExp(`^alert, ${w.errors.title}`), `heading, ${w.errors.title}, level 2`, `link, ${problem}`, `heading, ${title}, level 1`, /^(radiogroup|textbox|group).*invalid/);
    await page.context().close();

    const result = await result_of(site, language, persona('single_parent_flanders'), { bypassCSP: true });
    const card = result.locator('.card').first();
    const log = await heard(result);
    in_order(log, `heading, ${await result.locator('h1').textContent()}, level 1`, `heading, ${await card.locator('h3').first().textContent()}, level 3`, await card.locator('.status').textContent(), await card.locator('.amount').first().textContent());
    assert.equal(log.filter((phrase) => /^(button|link|textbox|checkbox)(, (not )?checked)?$/.test(phrase)).length, 0, 'nothing to press or fill in is without a name');
    await result.context().close();
  });
}
