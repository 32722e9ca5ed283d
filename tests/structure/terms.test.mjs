// The sentence that says until when one may appeal says what core/law/procedures.json says, and names no term that it does not know.
import assert from 'node:assert/strict';
import test from 'node:test';
import { read_json } from '../samples.mjs';

const { authorities, procedures, terms } = read_json('core/law/procedures.json');
const said = { nl: { 1: 'binnen een maand', 3: 'binnen drie maanden' }, fr: { 1: 'dans le mois', 3: 'dans les trois mois' } };

/** Sentences that name another term of appeal than the law file, or one where it has none. */
export function wrong_terms(claims, words) {
  return Object.entries(claims.authorities).filter(([id, { appeal }]) => {
    const term = procedures[authorities[id]]?.appeal?.term;
    const months = term ? terms[term].values.at(-1).value : null;
    const [sentence] = appeal.split(/(?<=[.!])\s+(?=Het OCMW|Le CPAS)/);
    const named = Object.keys(words).filter((count) => sentence.includes(words[count]));
    return named.length > 0 && (named.length > 1 || named[0] !== months);
  }).map(([id]) => id);
}

test('a term of appeal in words is that of the law', () => {
  for (const language of ['nl', 'fr']) {
    const claims = read_json(`i18n/claims/${language}.json`);
    assert.deepEqual(wrong_terms(claims, said[language]), [], language);
    assert.ok(Object.values(claims.authorities).filter(({ appeal }) => appeal.includes(said[language][3])).length > 2);
  }
});

test('planted: another term, or a term that nobody knows, is found', () => {
  assert.deepEqual(wrong_terms({ authorities: { ocmw: { appeal: 'Ga binnen drie maanden. Het OCMW moet binnen een maand beslissen.' }, pension_service: { appeal: 'Ga binnen een maand.' }, railway: { appeal: 'Ga binnen drie maanden.' } } }, said.nl), ['pension_service', 'railway']);
});
