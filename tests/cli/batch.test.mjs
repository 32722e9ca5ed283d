// Many households, one a line: in order, as they come, whatever is wrong with one of them, in little memory.
import assert from 'node:assert/strict';
import test from 'node:test';
import { faulty_answers, not_answers, random_household, usual_date } from '../samples.mjs';
import { alone, assessed, batch, iura, running_batch } from './iura.mjs';

test('each line gives what assessing it alone gives, with the number of its line', () => {
  const homes = [{}, alone, random_household(1), random_household(2)];
  const { results } = batch(homes);
  assert.deepEqual(results.map(({ line }) => line), [1, 2, 3, 4]);
  homes.forEach((home, i) => {
    const { line, ...result } = results[i];
    const { missing, rights, ...rest } = assessed(home);
    assert.deepEqual(result, { ...rest, rights: rights.map(({ nearest_changes, ...right }) => right) });
  });
});

test('a bad line in the middle gives an error line, and the rest goes on', () => {
  const { status, stderr, results } = batch([alone, '{"you":{"age":3', alone]);
  assert.deepEqual([status, stderr], [1, '']);
  assert.equal(results.length, 3);
  assert.deepEqual(results[1], { format: 'iura-result/1', line: 2, date: usual_date, rights: [], errors: [{ path: '', key: 'shape', values: {} }], uncovered: [], possibly_outdated: [] });
  assert.deepEqual({ ...results[2], line: 1 }, results[0]);
});

test('every kind of bad line is answered on its own line', () => {
  const lines = [...not_answers.filter((text) => !text.includes('\n')), ...faulty_answers];
  const { status, results } = batch([...lines, alone]);
  assert.equal(status, 1);
  assert.deepEqual(results.map(({ line }) => line), [...lines, alone].map((_, i) => i + 1));
  assert.ok(results.slice(0, -1).every(({ errors }) => errors.length > 0));
  assert.deepEqual(results.at(-1).errors, []);
});

test('empty lines give nothing and count, and a last line needs no end', () => {
  const { status, stdout } = iura(['batch', '--date', usual_date], `\n{}\n\r\n \t\n${JSON.stringify(alone)}\r\n\n{}`);
  assert.equal(status, 0);
  assert.deepEqual(stdout.trim().split('\n').map((line) => JSON.parse(line).line), [2, 5, 7]);
  assert.deepEqual(iura(['batch'], ''), { status: 0, stdout: '', stderr: '' });
});

test('a household with a date of its own is assessed for that date', () => {
  const { results } = batch([{ ...alone, date: '2021-01-01' }, alone]);
  assert.deepEqual(results.map(({ date }) => date), ['2021-01-01', usual_date]);
  assert.equal(results[0].rights[0].month.low, '984.68');
});

test('--trace adds the steps', () => {
  const [{ rights }] = batch([alone], '--trace').results;
  assert.ok(rights[0].trace.some(({ id }) => id === 'amount_a_month'));
});

test('whoever sends a household gets its result before sending the next', { timeout: 20_000 }, async () => {
  const running = running_batch('--date', usual_date);
  for (let n = 1; n <= 50; n += 1) assert.equal((await running.ask(JSON.stringify(random_household(n)))).line, n);
  assert.equal((await running.ask('{"broken":')).line, 51);
  assert.equal(await running.end(), 1);
});

test('ten thousand households, and a line of ten megabytes, take no more memory than a thousand', { timeout: 300_000 }, async () => {
  const running = running_batch('--date', usual_date);
  const homes = Array.from({ length: 100 }, (_, seed) => JSON.stringify(random_household(seed)));
  let line = 0;
  const many = async (count) => {
    for (const end = line + count; line < end;) {
      const part = homes.slice(0, Math.min(homes.length, end - line));
      const sent = running.send(part.join('\n'));
      for (const _ of part) assert.equal(JSON.parse(await running.next()).line, ++line);
      await sent;
    }
  };
  await many(1000);
  const after_a_thousand = running.memory();
  await many(9000);
  const after_ten_thousand = running.memory();
  assert.ok(after_ten_thousand < after_a_thousand + 1024, `${after_a_thousand} kB, then ${after_ten_thousand} kB`);
  const [error] = (await running.ask(`{"x":"${'x'.repeat(10_000_000)}"}`)).errors;
  assert.equal(error.key, 'shape');
  assert.ok(running.memory() < after_ten_thousand + 8 * 1024, `${running.memory()} kB`);
  assert.equal(await running.end(), 1);
});
