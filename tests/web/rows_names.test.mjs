// Rows 22 to 25 of the table of bad inputs: texts of one's own. We ask nobody's name: a person in the household is called by the tie with them ("je kind (2)").
// Names are typed in letters only; there they are text, whole, in their own direction, on the screen and on paper.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { languages, oddities, open_site, questions } from './browser.mjs';
import { persona, printed, result_of, squeezed } from './paper_page.mjs';

let site;
const at = {};
before(async () => {
  site = await open_site();
  for (const language of languages) {
    const page = await result_of(site, language, persona('single_parent_flanders'), { viewport: { width: 360, height: 740 } });
    await page.locator('#to_letters').click();
    await page.waitForSelector('main.letters');
    await page.locator('input[value="appeal"]').check();
    at[language] = page;
  }
});
after(() => site.close());

/** Typed as a name and in one's own words: kept as it is, and in the letter as text that it does not reach out of. */
async function written(language, text) {
  const page = at[language];
  await page.locator('#letter_name').fill(text);
  await page.locator('#letter_own_words').fill(text);
  assert.equal(await page.locator('#letter_name').inputValue(), text);
  assert.deepEqual(await page.locator('.letter .from bdi').first().evaluate((one) => [one.textContent, one.children.length]), [text, 0]);
  assert.equal(await page.locator('.letter p[dir="auto"]').textContent(), text);
  assert.deepEqual(await oddities(page), []);
  assert.deepEqual(page.complaints, []);
  return page;
}

test('rows 22 to 25: no question of ours wants a text of one’s own', () => {
  const types = new Set(Object.values(questions).flat().map(({ type }) => type));
  assert.deepEqual([...types].sort(), ['age', 'choice', 'count', 'date', 'fraction', 'list', 'money', 'set', 'yes_no']);
});

test('row 22: a name with a drawn family stays whole, on the screen and on paper', async () => {
  for (const language of languages) {
    const page = await written(language, '👩‍👩‍👧 Zoë');
    assert.ok((await printed(page)).text.includes('Zoë'));
  }
});

test('row 23: a name that looks like a script is text', async () => {
  for (const language of languages) {
    const page = await written(language, 'O\'Brien<script>document.title="taken"</script><img src=x onerror=alert(1)>');
    assert.equal(await page.locator('main :is(script, img)').count(), 0);
    assert.doesNotMatch(await page.title(), /taken/);
    assert.ok((await printed(page)).text.includes(squeezed('O\'Brien<script>')));
    assert.deepEqual(page.requests, []);
  }
});

test('row 24: a name with 200 marks is kept as far as the field takes it, and drawn within its own lines', async () => {
  for (const language of languages) {
    const page = await written(language, `Z${'\u0310\u033e\u0360\u0334'.repeat(49)}o`);
    assert.equal(await page.locator('.letter .from').evaluate((one) => getComputedStyle(one).overflowY), 'clip');
    await page.locator('#letter_name').fill('');
    await page.locator('#letter_name').focus();
    await page.keyboard.insertText('Zo'.repeat(5000));
    assert.equal((await page.locator('#letter_name').inputValue()).length, 200);
    assert.deepEqual(await oddities(page), [], 'a name without spaces makes nothing wider');
  }
});

test('row 25: a name from right to left stands in its own direction and turns nothing around', async () => {
  for (const language of languages) {
    for (const name of ['محمد علي (7)', 'דוד כהן (7)']) {
      const page = await written(language, name);
      const directions = await page.evaluate(() => ['#letter_name', '#letter_own_words', '.letter .from bdi', '.letter p[dir="auto"]', '.letter', '.letter .from'].map((selector) => getComputedStyle(document.querySelector(selector)).direction));
      assert.deepEqual(directions, ['rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'ltr']);
    }
  }
});
