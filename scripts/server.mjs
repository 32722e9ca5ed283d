// Serves build/site on this machine with the headers that a real host must send (web/headers.json).
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { cache_control, headers_of } from '../web/headers.mjs';

const site = fileURLToPath(new URL('../build/site', import.meta.url));

/** Resolves to the listening server; port 0 takes any free one. */
export function serve(port, folder = site) {
  const not_found = readFileSync(`${folder}/404.html`);
  const files = sirv(folder, { brotli: true, etag: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    for (const [name, value] of Object.entries(headers_of(pathname))) response.setHeader(name, value);
    response.setHeader('Cache-Control', cache_control(pathname));
    files(request, response, () => {
      response.statusCode = 404;
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(not_found);
    });
  });
  return new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server)));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const server = await serve(Number(process.env.PORT ?? 8080)).catch((error) => {
    console.error(error.code === 'EADDRINUSE' ? `Port ${error.port} is taken: choose another, PORT=8081 scripts/serve` : error);
    process.exit(1);
  });
  console.log(`Iura is at http://127.0.0.1:${server.address().port}/`);
}
