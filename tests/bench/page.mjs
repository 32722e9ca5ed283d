// The page as a person has it: the first visit on a slow phone, the wait for an answer, what Lighthouse says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../samples.mjs';
import { open_site } from '../web/browser.mjs';
import { path_of } from '../web/worker_page.mjs';
import { cases, keys, pages } from './page/answering.mjs';
import { is_there, lighthouse, version } from './page/lighthouse.mjs';
import { first_visit } from './page/loading.mjs';
import { slow_processor } from './page/watch.mjs';
import { median, number, table } from './table.mjs';

const late = (values) => [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1];
const ms = (value) => `${Math.round(value)}`;

async function visit(site) {
  const { first_load } = JSON.parse(readFileSync(join(root, 'build/site.json'), 'utf8'));
  const { total, rest, files: first_files, language, ...parts } = first_load[0];
  console.log(`\nFirst load, ${language}, bytes (brotli)`);
  table([['bytes', 'part'], ...Object.entries(parts).map(([part, bytes]) => [number(bytes), part]), [number(total), 'until the first question can be answered'], [number(total + rest), 'until a result can be shown: all rights, one language']]);
  const { readable, usable, whole, files } = await first_visit(`${site.url}/nl/`);
  console.log(`\nFirst visit: 400 kbit/s, 400 ms there and back, processor ${slow_processor} times slower`);
  const is_first = (name) => first_files.includes(name) || name.endsWith('/');
  table([['there after ms', 'bytes with headers', 'first question', 'file'], ...files.map(({ ms: after, bytes, name }) => [ms(after), number(bytes), is_first(name) ? 'needs it' : '', name])]);
  console.log(`readable after ${ms(readable)} ms, first question painted after ${ms(usable)} ms, all there after ${ms(whole)} ms`);
  return [
    { what: 'bytes (brotli) until the first question can be answered', value: total, most: 111_000, aim: '150,000' },
    { what: 'bytes (brotli) until a result can be shown: all rights, one language', value: total + rest, most: 285_000, aim: '150,000' },
    { what: 'ms until one can read, slow phone and line', value: readable, most: 4_000, aim: '4,000' },
    { what: 'ms until the first question can be answered, slow phone and line', value: usable, most: 6_000, aim: '6,000' },
    { what: 'ms until all is there, slow phone and line', value: whole, most: 16_000, aim: '' },
  ];
}

async function answering(site) {
  const rows = [];
  for (const [name, answers] of Object.entries(cases)) rows.push({ what: `worker's page, a digit of an income, ${name}`, found: await keys(site, answers), aim: 'below 50' });
  rows.push({ what: 'citizen\'s page, "next" until the next page', found: await pages(site), aim: 'below 100' });
  console.log(`\nThe wait for an answer, processor ${slow_processor} times slower: ms from the press until it is painted`);
  table([['median', 'late (95 %)', 'presses', ''], ...rows.map(({ what, found }) => [ms(median(found)), ms(late(found)), `${found.length}`, what])]);
  return rows.map(({ what, found, aim }) => ({ what: `ms, ${what}, median`, value: median(found), most: 300, aim }));
}

async function scores(site) {
  const there = is_there();
  const measured = [];
  for (const [name, path] of [['citizen\'s page', '/nl/'], ['worker\'s page', path_of('nl')]]) measured.push({ name, found: there ? await lighthouse(site.url + path) : {} });
  const told = (value, digits = 0) => (value === undefined ? 'not measured' : value.toFixed(digits));
  console.log(`\nLighthouse ${version}, phone, median of 3`);
  table([['performance', 'accessibility', 'best practices', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS', 'page'], ...measured.map(({ name, found }) => [
    told(found.performance, 2), told(found.accessibility, 2), told(found['best-practices'], 2), told(found.fcp), told(found.lcp), told(found.tbt), told(found.cls, 3), name])]);
  return measured.flatMap(({ name, found }) => [
    { what: `Lighthouse performance, ${name}`, value: found.performance ?? NaN, least: 0.65, aim: '0.95' },
    { what: `Lighthouse accessibility, ${name}`, value: found.accessibility ?? NaN, least: 1, aim: '1' },
    { what: `Lighthouse best practices, ${name}`, value: found['best-practices'] ?? NaN, least: 0.95, aim: '0.95' },
  ]);
}

export async function page() {
  const site = await open_site();
  try {
    return [...await visit(site), ...await answering(site), ...await scores(site)];
  } finally { await site.close(); }
}
