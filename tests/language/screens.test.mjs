// The same rules on what the core says to the households of tests/personas, and the measures on whole screens.
import assert from 'node:assert/strict';
import test from 'node:test';
import { hard_to_read, limits, measured } from './measures.mjs';
import { screens } from './screens.mjs';
import { text_findings } from './templates.mjs';

const seen = await screens();

test('all personas see questions, results, plans and papers in both languages', () => {
  for (const language of ['nl', 'fr']) for (const name of ['result', 'plan', 'papers', 'budget', 'answers', 'you:incomes'])
    assert.ok(seen.filter((one) => one.language === language && one.name === name).length > 50, `${language} ${name}`);
});

test('every sentence with its values in place is plain', () => {
  const said = new Map(seen.flatMap(({ language, kind, name, texts }) => texts.map((text) => [`${language}${kind}${text}`, { language, kind, name, text }])));
  const found = [...said.values()].flatMap(({ language, kind, name, text }) => text_findings(text, language, kind).map((one) => `${language} ${name} ${one.rule}: ${one.said}`));
  assert.deepEqual(found, []);
});

test('every screen is easy to read', () => {
  const found = seen.flatMap(({ persona, language, name, kind, texts }) => hard_to_read(texts.join('\n'), language, kind).map((said) => `${language} ${name}, ${persona}: ${said}`));
  assert.deepEqual(found, []);
});

test('in the middle the screens are well inside the limits', () => {
  for (const language of ['nl', 'fr']) {
    const all = seen.filter((one) => one.language === language && one.kind === 'citizen').map(({ texts }) => measured(texts.join('\n'), language)).filter(Boolean);
    const middle = (what) => all.map(what).sort((a, b) => a - b)[Math.floor(all.length / 2)];
    const [ease, lix, mean] = [middle((one) => one.ease), middle((one) => one.lix), middle((one) => one.per_sentence)];
    console.log(`${language}: ${all.length} screens; in the middle reading ease ${ease.toFixed(0)}, LIX ${lix.toFixed(0)}, ${mean.toFixed(1)} words a sentence`);
    assert.ok(ease >= limits.citizen.ease[language] + 5 && lix <= limits.citizen.lix[language] - 3 && mean <= limits.citizen.mean - 3);
  }
});

test('a hard screen among them would be found', () => {
  const [one] = seen.filter(({ name, language }) => name === 'result' && language === 'nl');
  const worse = [...one.texts, 'Overeenkomstig de reglementaire bepalingen betreffende maatschappelijke dienstverlening onderzoekt het administratief verantwoordelijke overheidsorgaan uitvoerig bestaansmiddelen.'.repeat(3).replaceAll('.O', '. O')];
  assert.notDeepEqual(hard_to_read(worse.join('\n'), 'nl', 'citizen'), []);
});
