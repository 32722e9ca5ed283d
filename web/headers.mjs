// The headers of headers.json as a server sends them: for our own (scripts/server.mjs) and for those of web/hosts.
import { readFileSync } from 'node:fs';

const data = JSON.parse(readFileSync(new URL('headers.json', import.meta.url), 'utf8'));

/** The outside origins that a link on a page may open; the browser refuses every other. */
export const links = data.links;

/** Where the pages are that another site may show in a frame. */
export const embed_folder = data.embed.folder;

const wide_source = /^https:$/;
const own_source = /^'(self|none)'$/;
const site_source = /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/;
const local_source = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/;

/** Who may show the check in a frame: from a text with spaces between, or else from headers.json. A word that is no such source is refused. */
export function frame_ancestors(text) {
  const sources = text?.trim() ? text.trim().split(/\s+/) : data.embed['frame-ancestors'];
  const wrong = sources.find((source) => ![wide_source, own_source, site_source, local_source].some((form) => form.test(source)));
  if (wrong) throw new Error(`IURA_FRAME_ANCESTORS: "${wrong}" is no site: https, host, and no path; a host may begin with *.`);
  return sources.join(' ');
}

/** Sent with every answer. */
export const headers = {
  'Content-Security-Policy': data.headers['Content-Security-Policy'].join('; '),
  'Connection-Allowlist': `(${['response-origin', ...links.map((origin) => `"${origin}/*"`)].join(' ')})`,
  ...Object.fromEntries(Object.entries(data.headers).slice(1).map(([name, value]) => [name, [value].flat().join(', ')])),
};

/** What is otherwise in the folder that may be framed. */
export function embed_headers(ancestors = process.env.IURA_FRAME_ANCESTORS) {
  return {
    'Content-Security-Policy': headers['Content-Security-Policy'].replace("frame-ancestors 'none'", `frame-ancestors ${frame_ancestors(ancestors)}`),
    'Cross-Origin-Resource-Policy': data.embed['Cross-Origin-Resource-Policy'],
  };
}

/** Where the browser forgets what it kept of the site: after leaving in haste. */
export const { forget } = data;

/** The headers of one address. */
export function headers_of(path, ancestors) {
  return { ...headers, ...(path.startsWith(embed_folder) && embed_headers(ancestors)), ...(forget.paths.includes(path) && { 'Clear-Site-Data': forget.value }) };
}

/** A value between quotes, as nginx, Apache and Caddy all read it. */
export const quoted = (value) => `"${value.replace(/["\\]/g, '\\$&')}"`;

export const caches = data.cache;

export function cache_control(path) {
  const folder = Object.keys(caches).find((prefix) => path.startsWith(prefix));
  return caches[folder];
}
