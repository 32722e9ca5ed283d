// The list of municipalities: all of them, each with a region that the question about the region offers.
import assert from 'node:assert/strict';
import test from 'node:test';
import { catalogue, read_json } from '../samples.mjs';

const { municipalities, source, verified_on } = read_json('core/household/municipalities.json');
const { choices } = catalogue.things.person.find(({ id }) => id === 'region');

test('there are 565 municipalities since 2025, each once, with both names and a region that can be chosen', () => {
  assert.equal(municipalities.length, 565);
  assert.equal(new Set(municipalities.map(([nis]) => nis)).size, 565);
  for (const [nis, nl, fr, region, postcodes] of municipalities) {
    assert.ok(Number.isInteger(nis) && nl && fr && choices.includes(region), `${nis}`);
    assert.match(postcodes, /^\d{4}( \d{4})*$/, nl);
  }
  assert.ok(source && verified_on);
});

test('regions: 285 in Flanders, 19 in Brussels, 261 in Wallonia, of which 9 in the German-speaking Community', () => {
  const count = (wanted) => municipalities.filter(([, , , region]) => region === wanted).length;
  assert.deepEqual(choices.map(count), [285, 19, 252, 9]);
});
