// A household on the page at once, as the worker's page hands it over; and what is on paper, read by a program that knows nothing of us.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const persona = (name) => JSON.parse(readFileSync(new URL(`../personas/${name}.json`, import.meta.url), 'utf8'));

/** A page at the result of these answers. */
export async function result_of(site, language, { answers, date }, options = {}) {
  const opener = await site.start(language, { viewport: { width: 1000, height: 800 }, ...options });
  const [page] = await Promise.all([opener.context().waitForEvent('page'), opener.evaluate(({ given, url }) => {
    const other = open(url, '_blank');
    addEventListener('message', ({ source, data }) => { if (source === other && data?.ready) other.postMessage(given, location.origin); });
  }, { given: { format: 'iura-case/1', answers, date }, url: `${site.url}/${language}/` })]);
  page.setDefaultTimeout(5000);
  page.complaints = [];
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) page.complaints.push(message.text()); });
  page.on('pageerror', (error) => page.complaints.push(error.message));
  await page.waitForSelector('main.what_if');
  await page.locator('.brand').click();
  await page.locator('.start_place .first').click();
  if (await page.locator('main.result').count() === 0) await page.locator('.provisional button').first().click();
  await page.waitForSelector('main.result');
  page.requests = [];
  page.context().on('request', (request) => page.requests.push(request.url()));
  return page;
}

/** The text without any space: where lines break says nothing. */
export const squeezed = (text) => text.replace(/[\s\u00a0\u202f\u2060]+/g, '');

/** The page as a printer gets it: pages, whether tagged, its languages, its structure, and its text. */
export async function printed(page) {
  const folder = mkdtempSync(join(tmpdir(), 'iura-paper-'));
  const file = join(folder, 'paper.pdf');
  const bytes = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
  writeFileSync(file, bytes);
  const run = (program, ...args) => execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8 });
  const info = run('pdfinfo', file);
  const about = (name) => info.match(new RegExp(`^${name}: +(.*)$`, 'm'))?.[1];
  const result = {
    title: about('Title'), tagged: about('Tagged') === 'yes', pages: Number(about('Pages')), size: about('Page size'),
    languages: [...new Set([...bytes.toString('latin1').matchAll(/\/Lang ?\((\w+)/g)].map(([, language]) => language))],
    structure: run('pdfinfo', '-struct', file), text: squeezed(run('pdftotext', '-raw', file, '-')),
  };
  rmSync(folder, { recursive: true });
  return result;
}
