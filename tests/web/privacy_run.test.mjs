// With IURA_LONG, for it takes minutes (privacy.test.mjs walks a journey each time): through everything with a canary in every field: nothing of it is asked for, sent, stored, in the log of the network or on the disk. Dutch with the
// network, French without it as soon as a page is ready: both give the same.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { serve } from '../../scripts/server.mjs';
import { chromium_args, languages, questions } from './browser.mjs';
import { canaries } from './canaries.mjs';
import { port_of, site } from './hosts.mjs';
import { check_attempts, check_disk, check_net_log, check_requests, check_scripts, check_storage, files_of, watched_browser } from './privacy_checks.mjs';
import * as steps from './privacy_steps.mjs';

const skip = process.env.IURA_LONG ? false : 'only with IURA_LONG';
const files = files_of(site);
const wanted = new Set();
const filled = new Set();
let complaints = [];
const given = {};
let server;
let origin;
let watched;
before(async () => {
  if (skip) return;
  server = await serve(0);
  origin = `http://127.0.0.1:${port_of(server)}`;
  // With WebGL, for the workbench.
  watched = await watched_browser({ args: [...chromium_args.filter((arg) => arg !== '--disable-gpu'), '--use-angle=swiftshader', '--enable-unsafe-swiftshader'] });
});
after(() => { if (skip) return; server.close(); rmSync(watched.folder, { recursive: true, force: true }); });

/** A page, ready and, where that is wanted, without a network; what it asks for after that is a complaint. */
async function at(path, offline, visit) {
  const { context, record } = watched;
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  page.on('dialog', (dialog) => dialog.accept());
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  const first = record.length;
  await page.goto(origin + path);
  await page.waitForSelector('html[data-ready="true"]', { timeout: 30_000 });
  const ready = record.length - first;
  await context.setOffline(offline);
  const look = async (what) => complaints.push(...(await check_storage(page, wanted)).map((complaint) => `${path} ${what}: ${complaint}`));
  const result = await visit(page, look);
  await context.setOffline(false);
  complaints.push(...check_requests(record.slice(first), { origins: [origin], files, canaries: wanted, ready }).map((complaint) => `${path} ${complaint}`));
  complaints.push(...check_attempts(watched.refused).map((complaint) => `${path} ${complaint}`));
  await page.close({ runBeforeUnload: false });
  return result;
}

for (const language of languages) {
  test(`${language}: every step of every page with a canary in every field${language === 'fr' ? ', without a network' : ''}`, { timeout: 240_000, skip }, async () => {
    const offline = language === 'fr';
    complaints = [];
    const give = canaries(wanted);
    const where = steps.paths(language);
    const lap = Date.now();
    const time = (what) => { if (process.env.IURA_TIMES) console.log(language, what, Date.now() - lap); };
    given[language] = await at(where.citizen, offline, (page, look) => steps.citizen(page, language, give, filled, look));
    time('citizen');
    // Each pass chooses otherwise: half of them in each language.
    for (const pass of offline ? [2, 3] : [0, 1]) await at(where.worker, offline, (page, look) => steps.worker(page, language, give, filled, pass, look));
    time('worker');
    await at(where.law, offline, (page, look) => steps.law(page, give, look));
    if (!offline) await at(where.workbench, offline, (page, look) => steps.workbench(page, look));
    time('bench');
    await at(where.clarity, offline, (page, look) => steps.clarity(page, give, look));
    await at(where.embedded, offline, (page, look) => steps.embedded(page, give, filled, look));
    time('rest');
    assert.deepEqual(complaints, []);
    assert.ok(wanted.size > 200, `${wanted.size} canaries`);
  });
}

test('no question of an amount or a day was left out', { skip }, () => {
  const typed = Object.values(questions).flat().filter(({ type }) => type === 'money' || type === 'date').map(({ id }) => id);
  assert.deepEqual([...new Set(typed)].filter((id) => !filled.has(id)), []);
});

test('without a network everything gives the same', { skip }, () => {
  assert.ok(given.nl.results.length > 0 && given.nl.saved.you);
  assert.deepEqual(given.fr, given.nl);
});

test('after the run no canary is in the log of the network or anywhere on the disk, and nothing but the site was reached', { timeout: 120_000, skip }, async () => {
  await watched.context.close();
  assert.deepEqual(check_net_log(watched.net_log, { origins: [origin], canaries: wanted }), []);
  assert.deepEqual(check_disk(watched.profile, wanted), []);
});

test('no script of the site names a means to tell or to keep that it has no use for', () => assert.deepEqual(check_scripts(site), []));
