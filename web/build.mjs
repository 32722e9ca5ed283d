// node web/build.mjs [folder]: the site, into build/site (or that folder). The same sources give the same bytes.
// Everything but the pages has its content's hash in its name and can be kept for ever.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import Ajv from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import * as esbuild from 'esbuild';
import { build_hash } from '../scripts/build_hash.mjs';
import { languages, merge_texts } from '../scripts/merge_texts.mjs';
import { load_core } from '../wasm/loader.mjs';
import { apache } from './hosts/apache.mjs';
import { caddy } from './hosts/caddy.mjs';
import { nginx } from './hosts/nginx.mjs';
import { static_headers } from './hosts/static.mjs';
import { embed_script } from './embed_script.mjs';
import { pages } from './pages.mjs';
import { take_up_data } from './take_up.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = process.argv[2] ?? join(root, 'build/site');
const compressible = /\.(html|css|js|json|wasm|svg|txt|webmanifest)$/;

const sha256 = (content, encoding) => createHash('sha256').update(content).digest(encoding);
const brotli = (content) => brotliCompressSync(content, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
});

// The schema of the clarity findings as a function: the page may not make functions from text.
const findings_check = join(root, 'build/findings_check.mjs');
const ajv = new Ajv({ code: { source: true, esm: true } });
writeFileSync(findings_check, standalone.default(ajv, ajv.compile(JSON.parse(readFileSync(join(root, 'web/src/clarity/findings.schema.json'), 'utf8')))));

/** The npm packages of which something is in a page. */
const packages = new Set();

/** Script and style of one page, bundled; what it loads only later is in files of its own. Pages share no script: none waits for another's. */
async function bundle(script, style, names, others = {}) {
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { [names[0]]: script, [names[1]]: style, ...others },
    outdir: 'assets',
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: ['chrome80', 'firefox78', 'safari14.1'],
    // What Emscripten writes beside the workbench.
    alias: { 'workbench-glue': join(root, 'build/wasm/workbench.mjs'), 'findings-check': findings_check },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  for (const path of Object.keys(metafile.inputs)) { const name = path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1]; if (name) packages.add(name); }
  const files = outputFiles.map(({ path, contents }) => [`/assets/${basename(path)}`, Buffer.from(contents)]);
  const find = (entry) => '/' + Object.keys(metafile.outputs).find((path) => metafile.outputs[path].entryPoint === entry);
  const main = find(script);
  const at_once = metafile.outputs[main.slice(1)].imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => `/${path}`);
  const later = files.map(([path]) => path).filter((path) => /\.(js|css)$/.test(path) && path !== find(style) && path !== main && !at_once.includes(path));
  return { files, js: main, css: find(style), at_once, later, find };
}

function hashed(name, content) {
  const [stem, ending] = name.split('.');
  return [`/assets/${stem}.${sha256(content, 'hex').slice(0, 8)}.${ending}`, Buffer.from(content)];
}

const texts = Object.fromEntries(languages.map((language) => [language, merge_texts(language)]));
// The core in two parts: the second is what the first question does not need.
const [wasm, wasm_later] = ['first', 'later'].map((name) => hashed(`${name}.wasm`, readFileSync(join(root, `build/wasm/iura.${name}.wasm`))));
// The words of the first question; then those of results and rights.
const words = languages.map((language) => {
  const { interface: { help, ...rest }, questions, result } = texts[language];
  return hashed(`${language}.json`, JSON.stringify({ interface: { ...rest, help: { path: help.path } }, questions, result }));
});
const rest = languages.map((language) => hashed(`${language}_rest.json`, JSON.stringify(Object.fromEntries(Object.entries(texts[language]).filter(([name]) => /^(budget|claims|rights\/.*)$/.test(name))))));
// The words of the help with the glossary, a page of its own as well, come in a file of their own: the first questions do not wait for their size.
const help = hashed('help.json', JSON.stringify(Object.fromEntries(languages.map((language) => [language, { ...texts[language].interface.help, glossary: texts[language].glossary }]))));
// So do the words of the what-if.
const what_if = hashed('what_if.json', JSON.stringify(Object.fromEntries(languages.map((language) => [language, texts[language].what_if]))));
// And what the sheet and the letters need: their words, who grants what, and their style.
const take_up = hashed('take_up.json', JSON.stringify(take_up_data(texts)));
// The paper questionnaire has a style and no script.
const paper = hashed('paper_style.css', esbuild.buildSync({ absWorkingDir: root, entryPoints: ['web/styles/questionnaire.css'], bundle: true, minify: true, write: false }).outputFiles[0].contents);
// And those of a decision that was otherwise, and of both languages side by side.
const more = hashed('more.json', JSON.stringify(Object.fromEntries(languages.map((language) => [language, { decided: texts[language].decided, beside: texts[language].beside }]))));
// The municipalities, by region; they help to answer one question and come like the help.
const { municipalities } = JSON.parse(readFileSync(join(root, 'core/household/municipalities.json'), 'utf8'));
const places = hashed('places.json', JSON.stringify(municipalities.map(([, nl, fr, region, postcodes]) => [nl, fr, region, postcodes])));
const { files: bundled, js, css, at_once, later, find } = await bundle('web/src/main.tsx', 'web/src/main.css', ['main', 'style'], { later_style: 'web/src/later.css' });
// And those of saving and of the public computer, with the numbers of questions and choices for the code on paper.
const data_of = (name) => JSON.parse(readFileSync(join(root, `core/household/${name}.json`), 'utf8'));
const saved = hashed('saved.json', JSON.stringify({
  words: Object.fromEntries(languages.map((language) => [language, { saved: texts[language].saved, safety: texts[language].safety }])), book: data_of('code_book'), edition: data_of('editions').edition,
  style: { path: find('web/src/later.css'), integrity: `sha256-${sha256(bundled.find(([path]) => path === find('web/src/later.css'))[1], 'base64')}` },
}));
// The worker's page has words of its own, and households to start from.
const start_cases = JSON.parse(readFileSync(join(root, 'core/household/start_cases.json'), 'utf8'));
const by_language = (what) => Object.fromEntries(languages.map((language) => [language, what(texts[language])]));
const worker = hashed('worker.json', JSON.stringify({ words: by_language((text) => text.worker), paths: by_language((text) => text.interface.worker.path), start_cases }));
// The workbench is a program of its own: its WebAssembly, Emscripten's script in its bundle, and its words.
const workbench_wasm = hashed('workbench.wasm', readFileSync(join(root, 'build/wasm/workbench.wasm')));
const workbench = hashed('workbench.json', JSON.stringify(by_language((text) => text.workbench)));
// Within another site: the same page with the talk to what is around it.
const { files: bundled_embed, js: embed_js, css: embed_css } = await bundle('web/src/embed/main.ts', 'web/src/embed/main.css', ['embed', 'embed_style']);
// The clarity page has words of its own and the households of the tests as example persons.
const personas = readdirSync(join(root, 'tests/personas')).filter((name) => name.endsWith('.json')).sort().map((name) => JSON.parse(readFileSync(join(root, 'tests/personas', name), 'utf8')));
const clarity = hashed('clarity.json', JSON.stringify({ words: by_language((text) => text.clarity), households: personas.map(({ who, date, answers }) => ({ who, date, answers })), start_cases }));
const { files: bundled_worker, js: worker_js, css: worker_css } = await bundle('web/src/worker/main.tsx', 'web/src/worker/main.css', ['worker', 'worker_style']);
const { files: bundled_workbench, js: workbench_js, css: workbench_css } = await bundle('web/src/workbench/main.ts', 'web/src/workbench/main.css', ['workbench', 'workbench_style']);
const { files: bundled_law, js: law_js } = await bundle('web/src/workbench/law.tsx', 'web/src/workbench/main.css', ['law', 'workbench_style']);
const { files: bundled_clarity, js: clarity_js, css: clarity_css } = await bundle('web/src/clarity/main.tsx', 'web/src/clarity/main.css', ['clarity', 'clarity_style']);
const { files: bundled_merge, js: clarity_merge_js } = await bundle('web/src/clarity/merge/main.tsx', 'web/src/clarity/main.css', ['clarity_merge', 'clarity_style']);

const files = new Map([...bundled, ...bundled_embed, ...bundled_clarity, ...bundled_merge, clarity, ...bundled_worker, ...bundled_workbench, ...bundled_law, wasm, wasm_later, help, what_if, take_up, more, paper, places, saved, worker, workbench, workbench_wasm, ...words, ...rest]);
const assets = { js, css, embed_js, embed_css, clarity_js, clarity_css, clarity_merge_js, clarity: clarity[0], worker_js, worker_css, workbench_js, workbench_css, law_js, paper: paper[0], workbench_wasm: workbench_wasm[0], workbench: workbench[0], wasm: wasm[0], wasm_later: wasm_later[0], help: help[0], what_if: what_if[0], take_up: take_up[0], more: more[0], places: places[0], saved: saved[0], worker: worker[0], ...Object.fromEntries(languages.flatMap((language, i) => [[language, words[i][0]], [`${language}_rest`, rest[i][0]]])) };
const integrity_of = (path) => `sha256-${sha256(files.get(path), 'base64')}`;
const integrity = Object.fromEntries(Object.entries(assets).map(([name, path]) => [name, integrity_of(path)]));
const build = build_hash();

// The households of the tests, with what the core says of each: the pages of the test book.
const core = await load_core(readFileSync(join(root, 'build/wasm/iura.wasm')));
const asked = (request) => JSON.parse(core.call(JSON.stringify(request)));
const households = Object.fromEntries(languages.map((language) => {
  asked({ op: 'load_language', lang: language, texts: texts[language] });
  return [language, personas.map(({ who, date, answers }) => ({ who: who[language], ...asked({ op: 'view', lang: language, date, answers, page: null }) }))];
}));

for (const { path, html } of pages({ texts, assets, integrity, at_once: { js: at_once.map((path) => [path, integrity_of(path)]) }, build, households, catalogue: JSON.parse(readFileSync(join(root, 'core/household/questions.json'), 'utf8')) })) files.set(path.endsWith('/') ? `${path}index.html` : path, Buffer.from(html));

files.set('/embed/iura.js', embed_script(root, by_language((text) => `${text.interface.site}: ${text.interface.start.title}`)));

const unfinished = `${site}.new`;
rmSync(unfinished, { recursive: true, force: true });
mkdirSync(unfinished, { recursive: true });
const unchanging = join(root, 'web/static');
if (existsSync(unchanging)) cpSync(unchanging, unfinished, { recursive: true });
const compressed = new Map();
for (const [path, content] of files) {
  mkdirSync(dirname(join(unfinished, path)), { recursive: true });
  writeFileSync(join(unfinished, path), content);
}
for (const path of readdirSync(unfinished, { recursive: true }).filter((name) => compressible.test(name))) {
  compressed.set(`/${path}`, brotli(readFileSync(join(unfinished, path))));
  writeFileSync(join(unfinished, `${path}.br`), compressed.get(`/${path}`));
}
const entries = readdirSync(unfinished, { withFileTypes: true }).filter(({ name }) => !name.endsWith('.br')).map((entry) => `${entry.name}${entry.isDirectory() ? '/' : ''}`).sort();
writeFileSync(join(unfinished, '_headers'), static_headers(entries));
rmSync(site, { recursive: true, force: true });
renameSync(unfinished, site);

// What stands between a person and the first question, as sent; and the rest that a result needs.
const sizes = languages.map((language) => {
  const parts = { html: [`/${language}/index.html`], css: [css], js: [js, ...at_once], wasm: [wasm[0]], texts: [assets[language]] };
  const bytes = Object.entries(parts).map(([name, paths]) => [name, paths.reduce((sum, path) => sum + compressed.get(path).length, 0)]);
  const rest = [wasm_later[0], assets[`${language}_rest`]].reduce((sum, path) => sum + compressed.get(path).length, 0);
  return Object.fromEntries([['language', language], ...bytes, ['total', bytes.reduce((sum, [, size]) => sum + size, 0)], ['rest', rest], ['files', Object.values(parts).flat()]]);
});
writeFileSync(`${site}.json`, JSON.stringify({ build, packages: [...packages].sort(), assets, first_load: sizes, workbench: compressed.get(workbench_wasm[0]).length + compressed.get(workbench_js).length }, null, 2));
for (const [ending, written] of [['nginx.conf', nginx], ['apache.conf', apache], ['Caddyfile', caddy]]) writeFileSync(`${site}.${ending}`, written());

const later_size = [wasm_later[0], ...rest.map(([path]) => path), what_if[0], take_up[0], more[0], saved[0], ...later].reduce((sum, path) => sum + compressed.get(path).length, 0);
for (const { language, total, rest, files, ...parts } of sizes) {
  const told = Object.entries(parts).map(([name, size]) => `${name} ${size}`).join(' + ');
  const others = languages.filter((other) => other !== language).map((other) => `, and ${compressed.get(assets[other]).length} for ${other}`);
  console.log(`First load /${language}/: ${total} bytes (brotli): ${told}. A first result: ${rest} more${others.join('')}, ${compressed.get(assets.help).length} for the help in both, ${later_size} for the parts that come later with their words in both, and ${compressed.get(assets.places).length} for the municipalities`);
}
console.log(`Build ${build} in ${site}`);
