// The questionnaire on paper asks what the site asks: every question of the catalogue, each with its answers and "I don't know".
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { conditions_on_paper } from '../../web/pages/questionnaire_conditions.mjs';
import { questions_on_paper } from '../../web/pages/questionnaire_questions.mjs';
import { barriers, languages, open_site } from './browser.mjs';
import { printed, squeezed } from './paper_page.mjs';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const catalogue = read('core/household/questions.json');
const words = Object.fromEntries(languages.map((language) => [language, { questions: read(`i18n/questions/${language}.json`), paper: read(`i18n/questionnaire/${language}.json`) }]));

let site;
before(async () => { site = await open_site(); });
after(() => site.close());

const everything = Object.entries(catalogue.things).flatMap(([thing, questions]) => questions.map((question) => ({ thing, question })));

for (const language of languages) {
  const { questions, paper: w } = words[language];
  const sections = questions_on_paper(catalogue, questions, w);
  const said = squeezed(JSON.stringify(sections));
  const this_one = (text) => squeezed(JSON.stringify(text.replaceAll('{who}', questions.people.unknown)).slice(2, -1));

  test(`${language}: every question and every choice of the catalogue is on the paper`, () => {
    for (const { thing, question } of everything) {
      const entry = questions.questions[`${thing}.${question.id}`];
      assert.ok([entry.label, entry.label_other].some((label) => label && said.includes(this_one(label))), `${thing}.${question.id}`);
      for (const choice of (question.choices ?? []).filter((value) => !question.hidden_choices?.includes(value)))
        assert.ok([entry.choices[choice].label, entry.choices[choice].label_other].some((label) => label && said.includes(this_one(label))), `${thing}.${question.id}: ${choice}`);
    }
  });

  test(`${language}: every question has "I don't know" and something to tick or room to write, and no open place`, () => {
    for (const { questions: asked } of sections) for (const { label, boxes, room } of asked) {
      assert.equal(boxes.at(-1), questions.unknown, label);
      assert.ok(boxes.length > 1 || room.includes(null), label);
      assert.equal(new Set(boxes).size, boxes.length, label);
    }
    assert.doesNotMatch(JSON.stringify(sections), /[<>]|undefined|\{(?!")[a-z_]+\}/);
  });
}

test('when a question is asked is said as the catalogue means it', () => {
  const limits = conditions_on_paper(catalogue, words.nl.questions, words.nl.paper);
  const limit = (id, whose) => limits('person', catalogue.things.person.find((question) => question.id === id), whose);
  assert.equal(limit('relation', 'self'), null);
  assert.equal(limit('relation', 'other'), '');
  assert.equal(limit('region', 'self'), '');
  assert.equal(limit('region', 'other'), null);
  assert.equal(limit('status', 'self'), '');
  assert.equal(limit('status', 'other'), null);
  assert.equal(limit('leefloon_claim', 'self'), null);
  assert.match(limit('rent', 'self'), /^Alleen als: bij \u2018Hoe je woont\u2019 koos je \u2018.+\u2019 of \u2018.+\u2019\.$/);
  assert.match(limit('married', 'self'), /15 of meer, en .*minder dan 18\.$/);
  assert.match(limit('statuses', 'other'), /\u2018Je man of vrouw\u2019 of \u2018Je partner\u2019/);
});

for (const language of languages) {
  test(`the page in ${language} fits a phone and prints on A4 as tagged text`, { timeout: 60_000 }, async () => {
    const { paper: w, questions } = words[language];
    const context = await site.browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto(site.url + w.path);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
    assert.deepEqual(await barriers(page), []);
    const paper = await printed(page);
    assert.ok(paper.tagged && /A4/.test(paper.size) && paper.pages <= 34, `${paper.pages} pages of ${paper.size}`);
    assert.deepEqual(paper.languages, [language]);
    for (const step of w.steps) assert.ok(paper.text.includes(squeezed(step)), step);
    assert.ok(paper.text.split(squeezed(questions.unknown)).length > 80);
    for (const kind of ['H1', 'H2', 'L', 'LI']) assert.match(paper.structure, new RegExp(`^ *${kind}\\b`, 'm'));
    await context.close();
  });
}
