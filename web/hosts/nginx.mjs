// For the http block of an nginx that has libnginx-mod-http-brotli-static.
import { caches, embed_folder, embed_headers, forget, headers, quoted } from '../headers.mjs';

const variable = (name) => `$iura_${name.toLowerCase().replaceAll('-', '_')}`;

export function nginx({ listen = '80', root = '/srv/iura', ancestors } = {}) {
  const embed = embed_headers(ancestors);
  const cached = Object.entries(caches).map(([prefix, value]) => `  ~^${prefix} "${value}";\n`).join('');
  const maps = Object.entries(embed).map(([name, value]) => `map $uri ${variable(name)} {
  ~^${embed_folder} ${quoted(value)};
  default ${quoted(headers[name])};
}

`).join('');
  const forgotten = forget.paths.map((path) => `  ${path}index.html '${forget.value}';\n`).join('');
  const lines = Object.entries(headers).map(([name, value]) => `  add_header ${name} ${name in embed ? variable(name) : quoted(value)} always;\n`).join('');
  return `# Written by web/build.mjs from web/headers.json.
map $uri $iura_cache {
${cached}}
map $uri $iura_forget {
${forgotten}}

${maps}server {
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
