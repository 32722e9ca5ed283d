// The file _headers of static hosts (Netlify, Cloudflare Pages and those that do as they do). Where two of its paths fit,
// such a host joins their values, and the stricter policy wins: so no header stands at two that fit the same address.
import { cache_control, forget, headers_of } from '../headers.mjs';

/** @param {string[]} entries what stands in the folder of the site, folders with a slash behind */
export function static_headers(entries, { ancestors } = {}) {
  const block = (path, example) => [path, ...Object.entries({ ...headers_of(example, ancestors), 'Cache-Control': cache_control(example) }).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  const forgotten = forget.paths.map((path) => `${path}\n  Clear-Site-Data: ${forget.value}\n`);
  return [block('/', '/'), ...forgotten, ...entries.map((entry) => block(`/${entry}${entry.endsWith('/') ? '*' : ''}`, `/${entry}`))].join('\n');
}
