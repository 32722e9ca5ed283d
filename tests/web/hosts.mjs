// The programs that serve the site with the configuration we hand out, on loopback, until the function they give is called.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { apache } from '../../web/hosts/apache.mjs';
import { caddy } from '../../web/hosts/caddy.mjs';
import { nginx } from '../../web/hosts/nginx.mjs';

export const site = fileURLToPath(new URL('../../build/site', import.meta.url));
export const port_of = (server) => server.address().port;

export async function free_port() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const port = port_of(probe);
  await new Promise((done) => probe.close(done));
  return port;
}

export async function get(port, path) {
  const asked = request({ host: '127.0.0.1', port, path, headers: { 'Accept-Encoding': 'br' } }).end();
  const [answer] = await once(asked, 'response');
  const content = Buffer.concat(await answer.toArray());
  return { status: answer.statusCode, headers: answer.headers, content };
}

async function start(port, folder, program, args) {
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } });
  let complaints = '';
  server.stderr.on('data', (text) => { complaints += text; });
  for (let tries = 0; ; tries += 1) {
    if (await get(port, '/').then(() => true, () => false)) break;
    assert.ok(tries < 200 && server.exitCode === null, complaints);
    await pause(50);
  }
  return async () => {
    server.kill();
    await once(server, 'close');
    rmSync(folder, { recursive: true });
  };
}

const new_folder = () => mkdtempSync(join(tmpdir(), 'iura-host-'));

export async function start_nginx(port, options = {}) {
  const folder = new_folder();
  writeFileSync(join(folder, 'iura.conf'), nginx({ listen: `127.0.0.1:${port}`, root: site, ...options }));
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  writeFileSync(join(folder, 'nginx.conf'), `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
pid ${folder}/pid; error_log stderr; daemon off; worker_processes 1; ${process.getuid() === 0 ? 'user root;' : ''}
events {} http { include /etc/nginx/mime.types; access_log off; ${kept} include ${folder}/iura.conf; }`);
  return start(port, folder, '/usr/sbin/nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')]);
}

export async function start_apache(port, options = {}) {
  const folder = new_folder();
  const modules = ['mpm_event', 'authz_core', 'headers', 'rewrite', 'mime', 'dir'].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n');
  writeFileSync(join(folder, 'apache.conf'), `ServerRoot ${folder}\nServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${folder}/pid\nErrorLog ${folder}/errors\n${modules}
TypesConfig /etc/mime.types\n${process.getuid() === 0 ? 'User nobody\nGroup nogroup\n' : ''}${apache({ listen: `127.0.0.1:${port}`, root: site, ...options })}`);
  return start(port, folder, '/usr/sbin/apache2', ['-f', join(folder, 'apache.conf'), '-DFOREGROUND']);
}

export async function start_caddy(port, options = {}) {
  const folder = new_folder();
  writeFileSync(join(folder, 'Caddyfile'), `{\n  admin off\n  auto_https off\n}\n${caddy({ listen: `http://127.0.0.1:${port}`, root: site, ...options })}`);
  return start(port, folder, '/usr/bin/caddy', ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile']);
}
