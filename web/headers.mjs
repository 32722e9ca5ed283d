// The headers of headers.json as a server sends them: for our own (scripts/server.mjs) and for nginx.
import { readFileSync } from 'node:fs';

const data = JSON.parse(readFileSync(new URL('headers.json', import.meta.url), 'utf8'));

/** The outside origins that a link on a page may open; the browser refuses every other. */
export const links = data.links;

/** Sent with every answer. */
export const headers = {
  'Content-Security-Policy': data.headers['Content-Security-Policy'].join('; '),
  'Connection-Allowlist': `(${['response-origin', ...links.map((origin) => `"${origin}/*"`)].join(' ')})`,
  ...Object.fromEntries(Object.entries(data.headers).slice(1).map(([name, value]) => [name, [value].flat().join(', ')])),
};

export function cache_control(path) {
  const folder = Object.keys(data.cache).find((prefix) => path.startsWith(prefix));
  return data.cache[folder];
}

/** The headers of one address: after leaving in haste the browser forgets what it kept of the site. */
export const headers_of = (path) => data.forget.paths.includes(path) ? { ...headers, 'Clear-Site-Data': data.forget.value } : headers;

/** For the http block of an nginx that has libnginx-mod-http-brotli-static. */
export function nginx({ listen = '80', root = '/srv/iura' } = {}) {
  const caches = Object.entries(data.cache).map(([prefix, value]) => `  ~^${prefix} "${value}";\n`).join('');
  const lines = Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value.replace(/["\\]/g, '\\$&')}" always;\n`).join('');
  const forget = data.forget.paths.map((path) => `  ${path}index.html '${data.forget.value}';\n`).join('');
  return `# Written by web/build.mjs from web/headers.json.
map $uri $iura_cache {
${caches}}
map $uri $iura_forget {
${forget}}

server {
  listen ${listen};
  root ${root};
  index index.html;
  error_page 404 /404.html;
  access_log off;
  server_tokens off;
  absolute_redirect off;
  brotli_static on;
  charset utf-8;

${lines}  add_header Cache-Control $iura_cache always;
  add_header Clear-Site-Data $iura_forget always;
}
`;
}
