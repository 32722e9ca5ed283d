// Lighthouse for a phone, in its own words. It is no package of ours: it brings 150 others, some of which report home, and only this asks for it. So it is
// put beside what is built, at this version, without scripts of its own.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../samples.mjs';
import { chromium_args } from '../../web/browser.mjs';
import { median } from '../table.mjs';

export const version = '12.8.2';
const folder = join(root, 'build/bench/lighthouse');
const program = join(folder, 'node_modules/lighthouse/cli/index.js');

/** Whether it is there; it is fetched once. */
export function is_there() {
  if (existsSync(program)) return true;
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('npm', ['install', '--prefix', folder, '--save-exact', '--ignore-scripts', `lighthouse@${version}`], { stdio: 'ignore' });
  } catch { return false; }
  return existsSync(program);
}

const figures = { fcp: 'first-contentful-paint', lcp: 'largest-contentful-paint', tbt: 'total-blocking-time', cls: 'cumulative-layout-shift', speed: 'speed-index' };

async function once(url) {
  const at = mkdtempSync(join(tmpdir(), 'iura-lighthouse-'));
  try {
    await promisify(execFile)(process.execPath, [program, url, '--quiet', '--no-enable-error-reporting', '--output=json', `--output-path=${at}/report.json`,
      `--chrome-flags=--headless ${chromium_args.join(' ')} --user-data-dir=${at}/profile`], { env: { ...process.env, CHROME_PATH: '/usr/bin/chromium' } });
    const { categories, audits } = JSON.parse(readFileSync(`${at}/report.json`, 'utf8'));
    return { ...Object.fromEntries(Object.entries(categories).map(([id, { score }]) => [id, score])), ...Object.fromEntries(Object.entries(figures).map(([id, audit]) => [id, audits[audit].numericValue])) };
  } finally { rmSync(at, { recursive: true, force: true }); }
}

/** The median of some runs, figure by figure. */
export async function lighthouse(url, runs = 3) {
  const found = [];
  for (let run = 0; run < runs; run += 1) found.push(await once(url));
  return Object.fromEntries(Object.keys(found[0]).map((id) => [id, median(found.map((one) => one[id]))]));
}
