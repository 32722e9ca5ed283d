// What a rule records has words: every condition as yes, no and unknown, every note and every amount that is told, and how to claim it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { rights, tree } from './tree.mjs';

const ids = (source, call) => [...source.matchAll(new RegExp(`${call}\\("([a-z_0-9]+)"`, 'g'))].map(([, id]) => id);

export function word_faults(files) {
  const text = (path) => files.find((file) => file.path === path)?.text;
  const json = (path) => JSON.parse(text(path) ?? 'null');
  return rights(files).flatMap((right) => {
    const source = files.filter(({ path }) => path.startsWith(`core/rights/${right}/`) && path.endsWith('.cpp')).map((file) => file.text).join('\n');
    const claim = json(`core/rights/${right}/claim.json`);
    const faults = ['nl', 'fr'].flatMap((language) => {
      const words = json(`i18n/rights/${right}/${language}.json`) ?? {};
      const claims = json(`i18n/claims/${language}.json`) ?? {};
      const lacking = [
        ...['name', 'what', 'when'].filter((key) => !words[key]),
        ...ids(source, 'require').flatMap((id) => ['yes', 'no', 'unknown'].filter((outcome) => !words.conditions?.[id]?.[outcome]).map((outcome) => `conditions.${id}.${outcome}`)),
        ...ids(source, 'note').filter((id) => !words.notes?.[id] && !json(`i18n/rights/equivalent_${right}/${language}.json`)?.notes?.[id]).map((id) => `notes.${id}`),
        ...(claim?.documents ?? []).filter((id) => !claims.documents?.[id]?.name || !claims.documents[id].from).map((id) => `documents.${id} (i18n/claims)`),
        ...(claim?.ways ?? []).filter((id) => id !== 'automatic' && !claims.ways?.[id]).map((id) => `ways.${id} (i18n/claims)`),
      ];
      return lacking.map((place) => `i18n/rights/${right}/${language}.json lacks ${place}`);
    });
    return faults;
  });
}

test('every right has a name, its conditions and notes in words, and how to claim it', () => assert.deepEqual(word_faults(tree()), []));
test('planted: a condition without its "unknown", a note and a paper without words', () => {
  const words = { name: 'n', what: 'w', when: 'w', conditions: { fuel: { yes: 'y', no: 'n' } }, notes: {} };
  const files = [
    { path: 'core/rights/heating/rule.cpp', text: 'right.require("fuel", act, x); trace.note("late", act, y);' }, { path: 'core/rights/heating/claim.json', text: '{"ways":["counter"],"documents":["invoice"]}' },
    ...['nl', 'fr'].flatMap((language) => [{ path: `i18n/rights/heating/${language}.json`, text: JSON.stringify(words) }, { path: `i18n/claims/${language}.json`, text: '{"ways":{"counter":"c"},"documents":{}}' }]),
  ];
  assert.equal(word_faults(files).length, 6);
});
