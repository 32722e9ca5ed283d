// /embed/iura.js: one small classic script whose name stays, for the pages of other sites.
import * as esbuild from 'esbuild';

/** @param {string} root @param {Record<string, string>} titles what the frame is called, in each language */
export function embed_script(root, titles) {
  const { outputFiles } = esbuild.buildSync({
    absWorkingDir: root, entryPoints: ['web/src/embed/host.ts'], define: { TITLES: JSON.stringify(titles) },
    bundle: true, format: 'iife', minify: true, target: ['chrome80', 'firefox78', 'safari14.1'], charset: 'utf8', legalComments: 'none', write: false,
  });
  return Buffer.from(outputFiles[0].contents);
}
