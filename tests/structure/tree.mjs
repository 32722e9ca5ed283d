// The source tree as rules see it: a list of { path, text }, and what several rules need to read it.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const git = (...args) => execFileSync('git', ['ls-files', '-z', ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 }).split('\0').filter(Boolean);

/** Paths that are committed. */
export const tracked_paths = () => git();

/** All our files: committed, or new and not ignored. */
export function tree() {
  const paths = git('--cached', '--others', '--exclude-standard').filter((path) => existsSync(join(root, path)));
  return [...new Set(paths)].sort().map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

export const is_cpp = ({ path }) => /\.[ch]pp$/.test(path);
export const in_core = ({ path }) => path.startsWith('core/');
export const in_command_line = ({ path }) => path.startsWith('core/cli/');

/** C++ text with its comments blanked out; lines keep their numbers, strings stay. */
export function without_comments(text) {
  const token = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|R"([^(\s]*)\([\s\S]*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'/g;
  return text.replace(token, (found) => (found.startsWith('/') ? found.replace(/[^\n]/g, ' ') : found));
}

/** Complaints about every line that matches: "path:line: the line". */
export function lines_matching(pattern, path, text) {
  return text.split('\n').flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : []));
}

/** The rights that core/rights has a folder for. */
export function rights(files) {
  return [...new Set(files.map(({ path }) => path.match(/^core\/rights\/([^/]+)\//)?.[1]).filter(Boolean))].sort();
}
