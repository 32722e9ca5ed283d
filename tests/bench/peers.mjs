// The small means test through our core and through what else one could take: the same households, every cent held to exact arithmetic.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../samples.mjs';
import { ask_native, bundle, engines, version_of } from './small/engines.mjs';
import { exact } from './small/exact.mjs';
import { random_households } from './small/households.mjs';
import { law } from './small/law.mjs';
import { median, number, table } from './table.mjs';

const count = 4000;
const rounds = 3;

function native(homes) {
  const answers = ask_native('answers', homes).trim().split('\n').map(Number);
  const [with_reasons, allocations] = ask_native('rate', homes).split('\t').map(Number);
  const wrong = homes.filter((home, n) => answers[n] !== exact(law, home).cents).length;
  return { with_reasons, allocations, wrong: { all: wrong, not_half: wrong } };
}

const run = ({ path }) => JSON.parse(execFileSync('node', ['--no-experimental-fetch', join(root, 'tests/bench/small/measure.mjs'), path, String(count), '1'], { cwd: root, encoding: 'utf8' }));

export async function peers() {
  const homes = random_households(count);
  const files = await Promise.all(engines.map(bundle));
  // Each once in every round, so that a busy moment of the machine meets them all.
  const found = engines.map(() => []);
  const found_native = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [n, file] of files.entries()) found[n].push(run(file));
    found_native.push(native(homes));
  }
  const peer = found[engines.findIndex(({ file }) => file === 'publicodes')];
  const ratio_of = (measured) => median(measured.map(({ with_reasons }, round) => with_reasons / peer[round].with_reasons));
  const of = (measured, name) => median(measured.map((one) => one[name]));
  const wrong_text = ({ all, not_half }) => `${all} (${not_half})`;
  const rows = engines.map((engine, n) => ({ ...engine, ratio: ratio_of(found[n]), measured: found[n], bytes: files[n].bytes }));
  console.log(`\nThe small means test, ${count} random households, ${rounds} rounds in turn, medians`);
  table([
    ['x publicodes', 'with reasons/s', 'result only/s', 'at once/s', 'cold ms', 'brotli B', 'MB started', 'MB at most', 'wrong cents (no half)', 'engine'],
    [number(ratio_of(found_native)), number(of(found_native, 'with_reasons')), '', '', '', '', '', '', wrong_text(found_native[0].wrong), `ours, natively (${found_native[0].allocations} allocations each)`],
    ...rows.map(({ ratio, measured, bytes, name, package: from, addon }) => [
      number(ratio), number(of(measured, 'with_reasons')), number(of(measured, 'result_only')), measured[0].together ? number(of(measured, 'together')) : '', of(measured, 'cold').toFixed(1),
      number(bytes), of(measured, 'started').toFixed(1), of(measured, 'most').toFixed(0), wrong_text(measured[0].wrong), `${name}${from ? ` ${version_of(from)}` : ''}${addon ? ' (addon, for no page)' : ''}`]),
  ]);
  const ours = rows.find(({ file }) => file === 'ours');
  const best_peer = Math.max(...rows.filter(({ package: from }) => from).map(({ ratio, measured }) => Math.max(ratio, median(measured.map(({ together }, round) => (together ?? 0) / peer[round].with_reasons)))));
  const wrong = found_native[0].wrong.all + rows.filter(({ exact: must }) => must).reduce((sum, { measured }) => sum + measured[0].wrong.all, 0);
  return [
    { what: 'ours in WebAssembly, with reasons: times publicodes', value: ours.ratio, least: 100, aim: 'at least 100' },
    { what: 'ours in WebAssembly: times the fastest other engine', value: ours.ratio / best_peer, least: 1, aim: 'above 1' },
    { what: 'wrong cents of ours and of what is written by hand', value: wrong, most: 0, aim: '0' },
    { what: 'wrong cents of other engines that are not at a half cent (our mistake in their language)', value: rows.reduce((sum, { measured }) => sum + measured[0].wrong.not_half, 0), most: 0, aim: '0' },
  ];
}
