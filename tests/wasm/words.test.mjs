// What the view says of answers, in both languages: only what helps, and about the person it is about.
import assert from 'node:assert/strict';
import test from 'node:test';
import { core, languages } from './core.mjs';

const { ask } = await core();
const view = (lang, answers, page = null) => ask({ op: 'view', lang, date: '2026-11-22', answers, page });
const field = (lang, answers, page, id) => view(lang, answers, page).page.fields.find((one) => one.id === id);
const plain = (text) => text && text.replace(/[\u00a0\u202f]/g, ' ');
const alone = { age: 34, lives_in_belgium: true, status: 'belgian', homeless: false, housing_paid_by_others: 0, studies: 'none', willing_to_work: 'yes', other_rights_claimed: 'claimed',
  maintenance_claim: 'not_required', incomes: [], accounts: [], properties: [], cessions: [] };

test('a number is not said back, unless it is larger than usual; amounts, dates and shares are', () => {
  const house = { properties: [{ kind: 'built', ownership: 'full', share: '1/2' }] };
  const seen = (you, page, id) => languages.map((lang) => plain(field(lang, { you }, page, id).understood));
  assert.deepEqual(seen({ age: 35 }, 'you:who', 'age'), [null, null]);
  assert.deepEqual(seen({ accounts: [{ holders: 1 }] }, 'you/accounts/0:account', 'holders'), [null, null]);
  assert.deepEqual(seen({ ...house, children_with_family_benefit: 12 }, 'you:family_benefit_children', 'children_with_family_benefit'), [null, null]);
  assert.deepEqual(seen({ ...house, children_with_family_benefit: 13 }, 'you:family_benefit_children', 'children_with_family_benefit'), ['Begrepen als: 13 kinderen.', 'Nous avons compris : 13 enfants.']);
  const training = { incomes: [{ kind: 'training' }], spi_days_used: '1.095' };
  assert.deepEqual(seen(training, 'you:spi', 'spi_days_used'), ['Begrepen als: 1095 dagen.', 'Nous avons compris : 1095 jours.']);
  assert.deepEqual(seen({ accounts: [{ balance: '1.000' }] }, 'you/accounts/0:account', 'balance'), ['Begrepen als: 1.000 euro.', 'Nous avons compris : 1 000 euros.']);
  assert.deepEqual(seen(house, 'you/properties/0:property', 'share'), ['Begrepen als: 50 %.', 'Nous avons compris : 50 %.']);
});

test('one of a thing is singular, and in French none too', () => {
  const weeks = (lang, count) => plain(view(lang, { you: { weeks_abroad: count } }).summary.flatMap(({ rows }) => rows).find(({ path }) => path === 'you/weeks_abroad').answer);
  assert.deepEqual([0, 1, 2].map((count) => weeks('nl', count)), ['0 weken', '1 week', '2 weken']);
  assert.deepEqual([0, 1, 2].map((count) => weeks('fr', count)), ['0 semaine', '1 semaine', '2 semaines']);
});

test('a "no" is said once: the reasons do not stand in "why not" too, and a change of the answer is said', () => {
  for (const lang of languages) {
    const [card] = view(lang, { you: { ...alone, incomes: [{ kind: 'unemployment', amount: { amount: 1500, per: 'month', basis: 'net' } }] }, others: [] }).result.cards;
    assert.equal(card.reasons.length, 1);
    assert.deepEqual(card.why_not.changes.map(({ path, certain }) => [path, certain]), [['you/incomes/0/amount', true]]);
    assert.equal(card.why_not.combined, null);
    const said = [...card.reasons, ...card.why_not.changes.map(({ text }) => text)];
    assert.equal(new Set(said).size, said.length);
  }
});

test('an early "no" says what may turn it; that more than one thing must change only when it must', () => {
  const why_not = (you) => view('nl', { you }).result.cards[0].why_not;
  const early = why_not({ age: 30, lives_in_belgium: false });
  assert.deepEqual([early.combined, early.changes.length, early.changes[0].certain], [null, 1, false]);
  assert.match(early.changes[0].text, /misschien een recht/);
  assert.ok(why_not({ ...alone, lives_in_belgium: false, other_rights_claimed: 'refused' }).combined);
});

test('the card of somebody else says who "you" is in what to do, and yours does not', () => {
  const other = { relation: 'sibling', age: 30, shares_household: true, leefloon_claim: 'asks' };
  for (const [lang, meant] of [['nl', 'Met ‘je’ bedoelen we hier je broer of zus.'], ['fr', 'Ici, « vous » veut dire : votre frère ou votre sœur.']]) {
    const [yours, theirs] = view(lang, { you: { age: 30 }, others: [other] }).result.cards;
    assert.equal(plain(theirs.what_to_do[0].text), meant);
    assert.equal(plain(theirs.effects[0]), meant);
    assert.equal(theirs.what_to_do.length, yours.what_to_do.length + 1);
    assert.deepEqual(theirs.effects.slice(1), yours.effects);
  }
});

test('a day in the future is refused where it must have been, with the day for which is calculated', () => {
  const error = (lang) => plain(field(lang, { you: { receives_leefloon: true, leefloon_since: '2026-11-23' } }, 'you:leefloon_now', 'leefloon_since').error);
  assert.match(error('nl'), /22 november 2026/);
  assert.match(error('fr'), /22 novembre 2026/);
});

test('an equivalent leefloon and half a family rate have their hint, in both languages', () => {
  for (const [lang, words] of [['nl', /helft.*equivalent leefloon.*Andere hulp van het OCMW/], ['fr', /moitié.*aide sociale équivalente.*Autre aide du CPAS/]]) {
    assert.match(plain(field(lang, { you: {} }, 'you:leefloon_now', 'receives_leefloon').hint), words);
    assert.match(plain(field(lang, { others: [{ relation: 'partner' }] }, 'others/0:claim', 'leefloon_claim').hint), words);
  }
});
