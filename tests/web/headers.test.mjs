// The headers of web/headers.json: sent by our server and by a real nginx with the configuration we hand out, and
// obeyed by the browser.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { serve } from '../../scripts/server.mjs';
import { cache_control, headers_of, nginx } from '../../web/headers.mjs';

const site = fileURLToPath(new URL('../../build/site', import.meta.url));
const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('.br'))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(site.length));
const paths = [...files.map((path) => path.replace(/index\.html$/, '')), '/nowhere', '/assets/nowhere.js'];
const types = { html: /^text\/html; ?charset=utf-8$/i, js: /^(text|application)\/javascript/, css: /^text\/css/, wasm: /^application\/wasm$/, json: /^application\/json/, svg: /^image\/svg\+xml/ };

const port_of = (server) => server.address().port;

async function free_port() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const port = port_of(probe);
  await new Promise((done) => probe.close(done));
  return port;
}

async function get(port, path) {
  const asked = request({ host: '127.0.0.1', port, path, headers: { 'Accept-Encoding': 'br' } }).end();
  const [answer] = await once(asked, 'response');
  const content = Buffer.concat(await answer.toArray());
  return { status: answer.statusCode, headers: answer.headers, content };
}

async function check_headers(port) {
  for (const path of paths) {
    const answer = await get(port, path);
    const exists = !path.includes('nowhere');
    assert.equal(answer.status, exists ? 200 : 404, path);
    for (const [name, value] of Object.entries(headers_of(path))) assert.equal(answer.headers[name.toLowerCase()], value, `${path}: ${name}`);
    assert.equal('clear-site-data' in answer.headers, 'Clear-Site-Data' in headers_of(path), path);
    assert.equal(answer.headers['cache-control'], exists ? cache_control(path) : 'no-store', path);
    if (!exists) continue;
    const ending = path.endsWith('/') ? 'html' : path.split('.').at(-1);
    if (types[ending]) assert.match(answer.headers['content-type'], types[ending], path);
    const file = readFileSync(join(site, path.endsWith('/') ? `${path}index.html` : path));
    const compressed = answer.headers['content-encoding'] === 'br';
    if (types[ending]) assert.ok(compressed, `${path} comes compressed`);
    assert.ok((compressed ? brotliDecompressSync(answer.content) : answer.content).equals(file), `${path} comes whole`);
  }
}

/** Starts nginx on loopback with the configuration that we hand out; gives the function that ends it. */
async function start_nginx(port) {
  const folder = mkdtempSync(join(tmpdir(), 'iura-nginx-'));
  writeFileSync(join(folder, 'iura.conf'), nginx({ listen: `127.0.0.1:${port}`, root: site }));
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  writeFileSync(join(folder, 'nginx.conf'), `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
pid ${folder}/pid; error_log stderr; daemon off; worker_processes 1; ${process.getuid() === 0 ? 'user root;' : ''}
events {} http { include /etc/nginx/mime.types; access_log off; ${kept} include ${folder}/iura.conf; }`);
  const server = spawn('/usr/sbin/nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  server.stderr.on('data', (text) => { complaints += text; });
  for (let tries = 0; ; tries += 1) {
    if (await get(port, '/').then(() => true, () => false)) break;
    assert.ok(tries < 100 && server.exitCode === null, complaints);
    await pause(50);
  }
  return async () => {
    server.kill();
    await once(server, 'close');
    rmSync(folder, { recursive: true });
  };
}

let ours;
before(async () => { ours = await serve(0); });
after(() => ours.close());

test('our server sends them, for pages, assets and errors', () => check_headers(port_of(ours)));

test('a real nginx with our configuration sends the same', async () => {
  const port = await free_port();
  const stop = await start_nginx(port);
  try { await check_headers(port); } finally { await stop(); }
});

test('the check sees a header that is missing', async () => {
  const bare = createServer((_, response) => response.end()).listen(0, '127.0.0.1');
  await once(bare, 'listening');
  await assert.rejects(check_headers(port_of(bare)), assert.AssertionError);
  bare.close();
});

test('the configuration is one that nginx accepts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iura-nginx-'));
  writeFileSync(join(folder, 'iura.conf'), readFileSync(`${site}.nginx.conf`));
  writeFileSync(join(folder, 'nginx.conf'), `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
pid ${folder}/pid; events {} http { include ${folder}/iura.conf; }`);
  execFileSync('/usr/sbin/nginx', ['-t', '-q', '-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'pipe' });
  rmSync(folder, { recursive: true });
});

/** What gets out of a page of that server, when the page itself tries. */
async function leaks(port) {
  const hits = [];
  const sink = createServer(({ url }, response) => { hits.push(url); response.end(); }).listen(0, '127.0.0.1');
  const stun = createSocket('udp4', () => {}).on('message', () => hits.push('udp'));
  stun.bind(0, '127.0.0.1');
  await Promise.all([once(sink, 'listening'), once(stun, 'listening')]);
  const elsewhere = `http://127.0.0.1:${port_of(sink)}`;
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/nl/`);
    await page.evaluate(async ([there, udp_port]) => {
      const attempts = [
        () => fetch(`${there}/fetch`, { mode: 'no-cors' }),
        () => navigator.sendBeacon(`${there}/beacon`, 'x'),
        () => { new Image().src = `${there}/image`; },
        () => new WebSocket(`${there.replace('http', 'ws')}/socket`),
        async () => {
          const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udp_port}` }] });
          peer.createDataChannel('x');
          await peer.setLocalDescription(await peer.createOffer());
        },
      ];
      for (const attempt of attempts) try { await attempt(); } catch { /* refused: good */ }
      setTimeout(() => { location.href = `${there}/navigation`; }, 500);
    }, [elsewhere, port_of(stun)]);
    await pause(2000);
  } finally {
    await browser.close();
    sink.close();
    stun.close();
  }
  return [...new Set(hits)].filter((hit) => hit !== '/favicon.ico').sort();
}

test('with them nothing leaves a page that tries; without them it does', { timeout: 60_000 }, async () => {
  assert.deepEqual(await leaks(port_of(ours)), []);
  const open = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>open</title>')).listen(0, '127.0.0.1');
  await once(open, 'listening');
  assert.deepEqual(await leaks(port_of(open)), ['/beacon', '/fetch', '/image', '/navigation', '/socket', 'udp']);
  open.close();
});
