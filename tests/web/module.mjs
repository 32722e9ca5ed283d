// A module of the page, bundled, for tests without a browser.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** By its path in web/src, without the ending. */
export async function load(name) {
  const { outputFiles } = await build({ entryPoints: [fileURLToPath(new URL(`../../web/src/${name}.ts`, import.meta.url))], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
