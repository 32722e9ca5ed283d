// node scripts/rerun.mjs <build> [what iura takes…]: works a result out again as it was. The build stands on the sheet, in its "proof of
// the calculation", and answers come from a saved file: node scripts/rerun.mjs 1b0c6aa7fd92 assess answers.json --date 2026-11-22
// Finds the commit of that build, takes it to build/rerun/<build>, builds the command line of that day, and runs it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commit_of } from './commit_of.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [build, ...rest] = process.argv.slice(2);
const stop = (reason) => { console.error(reason); process.exit(2); };

/** What it prints goes to standard error: standard output is for the result. */
function must(program, args, cwd) {
  if (spawnSync(program, args, { cwd, stdio: ['ignore', 2, 2] }).status !== 0) stop(`${program} ${args.join(' ')}: failed`);
}

if (!/^[0-9a-f]{12}$/.test(build ?? '')) stop('A build is twelve signs, 0 to 9 and a to f: node scripts/rerun.mjs <build> assess answers.json');
const folder = join(root, 'build/rerun', build);
const program = join(folder, 'build/native/iura');
if (!existsSync(program)) {
  const commit = commit_of(build, root);
  if (!commit) stop(`No commit here has the build ${build}. In a clone without history, git fetch --unshallow brings the rest.`);
  console.error(`Build ${build} is commit ${commit}`);
  if (!existsSync(folder)) must('git', ['worktree', 'add', '--detach', folder, commit], root);
  must('cmake', ['--preset', 'native'], folder);
  must('cmake', ['--build', '--preset', 'native', '--target', 'iura'], folder);
}
process.exit(spawnSync(program, rest.length ? rest : ['--version'], { stdio: 'inherit' }).status ?? 1);
