// The checks of what leaves a page and what stays behind. Each gives a list of complaints; the run through everything (privacy_run.test.mjs) wants none, and
// planted leaks (privacy_leaks.test.mjs) must each give one.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { chromium_args } from './browser.mjs';
import { spellings } from './canaries.mjs';

/** A Chromium with a profile on the disk that writes down all it does on the network, and a record of all requests of its pages. */
export async function watched_browser(options = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'iura-watched-'));
  const net_log = join(folder, 'net_log.json');
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: '/usr/bin/chromium', viewport: { width: 1200, height: 900 }, ...options,
    args: [...chromium_args, `--log-net-log=${net_log}`, '--net-log-capture-mode=Everything', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
  });
  const record = [];
  context.on('request', (request) => record.push({ url: request.url(), method: request.method(), body: request.postDataBuffer(), headers: request.headers(), from: request.frame()?.url() }));
  context.on('page', (page) => page.on('websocket', (socket) => record.push({ url: socket.url(), method: 'SOCKET', body: null, headers: {} })));
  return { folder, profile: join(folder, 'profile'), net_log, context, record };
}

const told = (value, where) => `${value} in ${where}`;
const holds = (content, value) => spellings(value).some((bytes) => content.includes(bytes));

/** (1) Only files of the site are asked for, by name and nothing else, none after the page was ready; (2) no value is in what is sent. */
export function check_requests(record, { origins, files, canaries, ready = 0 }) {
  const late = record.slice(ready).filter(({ url }) => !url.startsWith('blob:')).map(({ method, url }) => `after it was ready: ${method} ${url}`);
  const strange = record.filter(({ url }) => !url.startsWith('blob:')).flatMap(({ url, method, body }) => {
    const { origin, pathname, search, hash } = new URL(url);
    if (!origins.includes(origin)) return [`asked of another: ${method} ${url}`];
    if (method !== 'GET' || body) return [`sent: ${method} ${url}`];
    return search || hash || !files.has(pathname) ? [`no file of the site: ${url}`] : [];
  });
  const spoken = record.flatMap(({ url, body, headers }) => [...canaries].filter((value) => holds(Buffer.concat([Buffer.from(decodeURIComponent(url)), Buffer.from(url), body ?? Buffer.alloc(0), Buffer.from(JSON.stringify(headers))]), value)).map((value) => told(value, `a request for ${url}`)));
  return [...late, ...strange, ...spoken];
}

/** (3) No cookie, no storage, no worker; nothing in the address, the history, the name or the title of the window. */
export async function check_storage(page, canaries) {
  const { address, state, name, title, ...kept } = await page.evaluate(async () => ({
    local: localStorage.length, session: sessionStorage.length, cookies: document.cookie.length, databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length, files: (await Array.fromAsync((await navigator.storage.getDirectory()).keys())).length,
    address: location.search + location.hash, state: JSON.stringify(history.state), name: window.name, title: document.title,
  }));
  kept.all_cookies = (await page.context().cookies()).length;
  const odd = Object.entries(kept).filter(([, count]) => count > 0).map(([what, count]) => `${count} ${what}`);
  if (address || name) odd.push(`in the address or name: ${address} ${name}`);
  if (!/^(null|\d+)$/.test(state)) odd.push(`in the history: ${state}`);
  return [...odd, ...[...canaries].filter((value) => title.includes(value)).map((value) => told(value, 'the title'))];
}

// What Chromium asks for by itself, told by address; with the rule above none of it gets out.
const noise = /^https?:\/\/(accounts\.google\.com|update\.googleapis\.com|clients2\.google\.com|content-autofill\.googleapis\.com|optimizationguide-pa\.googleapis\.com|safebrowsingohttpgateway\.googleapis\.com|www\.google\.com|redirector\.gvt1\.com|android\.clients\.google\.com|edgedl\.me\.gvt1\.com)\//;
// It looks whether there is IPv6, and speaks with itself.
const own_udp = /^(\[2001:4860:4860::8888\]|127\.0\.0\.1|\[::1\])/;

/** (4) every connection is to the site or the browser’s own noise, (5) no UDP, (6) no value anywhere in the log, bytes included. */
export function check_net_log(file, { origins, canaries, udp = own_udp }) {
  const raw = readFileSync(file, 'utf8').replace(/,\s*$/, ']}');
  const { constants, events } = JSON.parse(raw);
  const kind = (name) => constants.logEventTypes[name];
  const odd = [];
  let requests = 0;
  for (const { type, params } of events) {
    if (type === kind('URL_REQUEST_START_JOB') && params?.url) {
      requests += 1;
      const known = origins.some((origin) => params.url.startsWith(`${origin}/`)) || /^(blob|data|chrome|chrome-extension|devtools):/.test(params.url) || noise.test(params.url);
      if (!known) odd.push(`the browser asked for ${params.url}`);
    }
    if (type === kind('UDP_CONNECT') && params?.address && !udp.test(params.address)) odd.push(`UDP to ${params.address}`);
    if (type === kind('UDP_BYTES_SENT') && params?.address && !own_udp.test(params.address)) odd.push(`UDP bytes to ${params.address}`);
  }
  if (requests === 0) odd.push('the log is empty');
  const bytes = Buffer.concat(events.flatMap(({ params }) => (typeof params?.bytes === 'string' ? [Buffer.from(params.bytes, 'base64')] : [])));
  for (const value of canaries) if (holds(Buffer.from(raw), value) || holds(bytes, value)) odd.push(told(value, 'the log of the network'));
  return odd;
}

/** What a file holds, also what the browser keeps compressed: its own cache writes an address and then the body as it came. */
function contents(path) {
  const content = readFileSync(path);
  const all = [content];
  if (!/Cache/.test(path) || content.length < 24) return all;
  for (const begin of [24 + content.readUInt32LE(12), content.indexOf(Buffer.from([0x1f, 0x8b]))]) {
    if (begin <= 0 || begin >= content.length) continue;
    for (const unpack of [brotliDecompressSync, gunzipSync]) try { all.push(unpack(content.subarray(begin))); break; } catch { /* not packed so */ }
  }
  return all;
}

/** No value is in any file of the profile: history, sessions, forms, databases, caches. */
export function check_disk(profile, canaries) {
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  if (files.length < 20) return [`only ${files.length} files: no profile`];
  return files.flatMap((file) => contents(file).flatMap((content) => [...canaries].filter((value) => holds(content, value)).map((value) => told(value, file.slice(profile.length)))));
}

/** Means to tell somebody something, or to keep something, that no script of ours has a use for. */
const means = /RTCPeerConnection|sendBeacon|new WebSocket|new EventSource|localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore|serviceWorker|WebTransport|SharedWorker|BroadcastChannel|window\.name\b|importScripts|\beval\(|new Function\(/g;

/** What the scripts of a site name of that. */
export function check_scripts(folder) {
  return readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js')).flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(means)].map(([found]) => `${found} in ${name}`));
}

/** The addresses of all files of a site, as they are asked for. */
export const files_of = (folder) => new Set(readdirSync(folder, { recursive: true }).map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`));
