// Which commit a build hash is of: the hash stands on every printed sheet, and a release says it too.
import { spawnSync } from 'node:child_process';
import { hash_of, parts } from './build_hash.mjs';

/** Runs git in `folder`; its output as bytes. Throws with what git said. */
function git(folder, args, input) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, input, maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
  return stdout;
}

/** The contents of these blobs, in their order. */
function blobs(folder, ids) {
  const bytes = git(folder, ['cat-file', '--batch'], ids.join('\n'));
  const contents = [];
  for (let at = 0; at < bytes.length;) {
    const start = bytes.indexOf(10, at) + 1;  // "<id> blob <size>\n<content>\n"
    const size = Number(bytes.toString('latin1', at, start).trim().split(' ')[2]);
    contents.push(bytes.subarray(start, start + size));
    at = start + size + 1;
  }
  return contents;
}

/** The newest commit of the repository in `folder` whose rules, data and words have this hash; undefined when there is none. */
export function commit_of(hash, folder) {
  const known = new Map();  // contents by blob: two commits differ in a few files
  const commits = git(folder, ['log', '--all', '--format=%H', '--', ...parts]).toString().split('\n').filter(Boolean);
  return commits.find((commit) => {
    const entries = git(folder, ['ls-tree', '-r', '-z', commit, ...parts]).toString().split('\0').filter(Boolean).map((line) => line.split('\t'));
    const ids = new Map(entries.map(([about, path]) => [path, about.split(' ')[2]]));
    const missing = [...new Set(ids.values())].filter((id) => !known.has(id));
    if (missing.length) blobs(folder, missing).forEach((content, n) => known.set(missing[n], content));
    return hash_of([...ids.keys()], (path) => known.get(ids.get(path))) === hash;
  });
}
