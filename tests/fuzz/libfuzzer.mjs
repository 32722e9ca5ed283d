// Running a target of the build "fuzz" for some time.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../samples.mjs';
import { kept, packed, unpack } from './corpus.mjs';
import { dictionary, seeds } from './material.mjs';

const build = join(root, 'build/fuzz');
const finds_in = (target) => join(build, 'finds', target);
// Longer inputs than people send find little that is new, slowly.
const longest = { import: 6000, batch: 4000, typed: 220, parameters: 3000, door: 6000, household: 4000 };

function program(target, args) {
  const { status, signal, stdout, stderr } = spawnSync(join(build, `iura_fuzz_${target}`), args, { encoding: 'latin1', maxBuffer: 1e9, cwd: build });
  return { ok: status === 0, told: `${stdout}${stderr}${signal ?? ''}` };
}

/** The corpus as it grows on this machine; begins with what is kept and, when there is none of it yet, with the seeds. */
function corpus(target, with_seeds) {
  const folder = join(build, 'corpus', target);
  unpack([...kept(target), ...(with_seeds ? seeds(target).map((seed) => Buffer.from(seed)) : [])], folder);
  return folder;
}

/** For so many seconds: { ok, runs, covered, finds, told }. */
export function fuzz(target, seconds, { seed = 1, with_seeds = false } = {}) {
  mkdirSync(finds_in(target), { recursive: true });
  writeFileSync(join(build, `${target}.dict`), dictionary(target));
  const words = dictionary(target) ? [`-dict=${target}.dict`] : [];
  const { ok, told } = program(target, [corpus(target, with_seeds), ...words, `-max_total_time=${seconds}`, `-seed=${seed}`, `-max_len=${longest[target]}`, '-timeout=25', '-rss_limit_mb=2048', '-print_final_stats=1', `-artifact_prefix=${finds_in(target)}/`]);
  const runs = Number(told.match(/stat::number_of_executed_units: (\d+)/)?.[1] ?? 0);
  const covered = Number([...told.matchAll(/ cov: (\d+)/g)].at(-1)?.[1] ?? 0);
  return { ok, runs, covered, finds: readdirSync(finds_in(target)), told };
}

/** The smallest part of the corpus on this machine that reaches as much. */
export function minimised(target) {
  const folder = join(build, 'minimised', target);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { ok, told } = program(target, ['-merge=1', `-max_len=${longest[target]}`, '-timeout=25', folder, corpus(target, true)]);
  if (!ok) throw new Error(told.slice(-2000));
  return packed(folder);
}
