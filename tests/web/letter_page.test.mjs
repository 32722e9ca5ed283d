// Making a letter: by keyboard, typed into the paper alone, printed as text, and gone when one leaves or wipes.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { read_json } from '../samples.mjs';
import { barriers, focused, oddities, open_site, other_of, walk } from './browser.mjs';
import { persona, printed, result_of } from './paper_page.mjs';

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

const take_up_words = { nl: read_json('i18n/take_up/nl.json'), fr: read_json('i18n/take_up/fr.json') };
const canary = 'Kanarie Testpersoon';

for (const language of ['nl', 'fr']) {
  test(`a letter in ${language}: chosen, filled in, printed as text; nothing of it is kept`, { timeout: 120_000 }, async () => {
    const page = await result_of(site, language, persona('single_parent_flanders'), { viewport: { width: 360, height: 740 } });
    await page.locator('#to_letters').click();
    await page.waitForSelector('main.letters');
    assert.match(await focused(page), /^h1/);
    for (const kind of await page.locator('input[name="letter_kind"]').evaluateAll((kinds) => kinds.map(({ value }) => value))) {
      await page.locator(`input[name="letter_kind"][value="${kind}"]`).check();
      assert.deepEqual(await oddities(page), [], kind);
      assert.deepEqual(await barriers(page), [], kind);
    }
    await page.locator('input[value="appeal"]').check();
    // From the choice of the kind on, with the keyboard alone.
    await page.locator('#letter_name').focus();
    await page.keyboard.type(canary);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Kanariestraat 7');
    await page.locator('#letter_day').fill('3 november 2026');
    await page.locator('#letter_own_words').fill('Eerste reden.\nTweede reden.');
    const paper = await printed(page);
    for (const text of [canary, 'Kanariestraat 7', '3 november 2026', 'Eerste reden.', 'Tweede reden.']) assert.ok(paper.text.includes(text.replace(/\s/g, '')), text);
    assert.equal(paper.pages, 1);
    assert.ok(paper.tagged);
    assert.deepEqual(paper.languages, [language]);
    assert.doesNotMatch(paper.structure, /Form/);
    assert.equal(await page.locator('.paper :is(input, textarea, select, button)').count(), 0);
    // In the other language: the same blanks.
    const other = other_of(language);
    await page.locator(`input[name="paper_language"][value="${other}"]`).check();
    assert.deepEqual((await printed(page)).languages.sort(), ['fr', 'nl']);
    assert.match(await page.locator('.letter').innerText(), new RegExp(canary));
    assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('main :is(input, textarea, select)')].filter((one) => one.form?.autocomplete !== 'off').map(({ id }) => id)), []);
    assert.equal(await page.evaluate((text) => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href, document.cookie]).includes(text), 'Kanarie'), false);
    // Away and back: empty.
    await page.locator('.back').click();
    await page.waitForSelector('main.result');
    assert.doesNotMatch(await page.content(), /Kanarie/);
    await page.goForward();
    await page.waitForSelector('main.letters');
    assert.doesNotMatch(await page.content(), /Kanarie/);
    assert.equal(await page.locator('#letter_name').inputValue(), '');
    await page.locator('#letter_name').fill(canary);
    await page.locator('#wipe_letter').click();
    assert.equal(await page.locator('#letter_name').inputValue(), '');
    assert.doesNotMatch(await page.locator('.letter').innerText(), /Kanarie/);
    assert.match(await page.locator('[role="status"]').last().innerText(), /\S/);
    // Clearing everything leads to the start.
    await page.locator('#letter_name').fill(canary);
    await page.locator('#clear').click();
    await page.locator('.clear_question .danger').click();
    await page.waitForSelector('main.start');
    assert.doesNotMatch(await page.content(), /Kanarie/);
    assert.deepEqual(page.complaints, []);
    assert.deepEqual(page.requests, []);
    await page.context().close();
  });
}

for (const language of ['nl', 'fr']) {
  test(`${language}: the municipality that was typed stands in the letter, rights of another region are set apart, and only who can be in debt can pay in parts`, { timeout: 120_000 }, async () => {
    const page = await site.start(language, { viewport: { width: 360, height: 740 } });
    await walk(page, persona('single_parent_flanders').answers, { each: async () => { if (await page.locator('.field_place input').count() > 0) await page.locator('.field_place input').fill('2850'); } });
    await page.locator('#to_letters').click();
    await page.waitForSelector('main.letters');
    const field = (name) => page.locator(`#letter_${name}`).inputValue();
    const [letter, right] = [page.locator('.letter'), page.locator('#letter_right')];
    await right.selectOption('integration_income');
    assert.deepEqual([await field('town'), await field('authority_town')], ['2850 Boom', 'Boom']);
    assert.match(await letter.locator('.from').innerText(), /2850 Boom/);
    assert.match(await letter.locator('.to').innerText(), /Boom/);
    // Only what the municipality grants comes from there.
    await right.selectOption('social_energy_tariff');
    assert.deepEqual([await field('town'), await field('authority_town')], ['2850 Boom', '']);
    const groups = await right.locator('optgroup').evaluateAll((all) => all.map((group) => [group.label, [...group.children].map(({ value }) => value)]));
    const [elsewhere, ids] = groups.at(-1);
    assert.equal(elsewhere, take_up_words[language].letters.elsewhere);
    assert.ok(ids.includes('brussels_rent_allowance') && ids.includes('child_benefit_wallonia') && !ids.includes('uitpas') && !ids.includes('groeipakket'));
    const kinds = () => page.locator('input[name="letter_kind"]').evaluateAll((all) => all.map(({ value }) => value));
    await page.locator('input[value="payment_plan"]').check();
    await right.selectOption('reference_address');
    assert.ok(!(await kinds()).includes('payment_plan'));
    assert.ok(await page.locator('input[value="request"]').isChecked());
    await right.selectOption('rental_guarantee');
    assert.ok((await kinds()).includes('payment_plan'));
    assert.deepEqual(await barriers(page), []);
    // What was filled in can be changed, and is wiped like the rest.
    await page.locator('#letter_town').fill('9000 Gent');
    assert.doesNotMatch(await letter.locator('.from').innerText(), /Boom/);
    await page.locator('#wipe_letter').click();
    assert.deepEqual([await field('town'), await field('authority_town')], ['', '']);
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
}

test('without any answer all rights can be chosen; with a plan its rights come first', { timeout: 60_000 }, async () => {
  const page = await result_of(site, 'nl', persona('single_parent_flanders'));
  const planned = await page.locator('.plan li li strong').allTextContents();
  await page.locator('#to_letters').click();
  const offered = await page.locator('#letter_right option').allInnerTexts();
  assert.deepEqual(offered.slice(0, planned.length), planned);
  assert.equal(new Set(offered).size, 50);
  await page.context().close();
});
