// node scripts/conformance.mjs: runs the tests that the criteria rest on and writes the conformance report, build/conformance.html
// and .json. Ends with 1 when one of them failed, so that no report says more than was shown.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { clauses, criteria, evidence } from '../web/accessibility/criteria.mjs';
import { html, each } from '../web/pages/html.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/**
 * What every criterion comes to.
 * @param {Record<string, boolean>} shown of each name in `evidence`, whether its tests ran and passed
 * @param {{ id: string, criteria: string[] }[]} open
 */
export function judge(shown, open, all = [...criteria, ...clauses]) {
  const known = new Set(all.map(({ id }) => id));
  for (const finding of open) for (const id of finding.criteria) if (!known.has(id)) throw new Error(`${finding.id}: there is no criterion ${id}`);
  return all.map((criterion) => {
    const findings = open.filter((finding) => finding.criteria.includes(criterion.id)).map(({ id }) => id);
    const failed = criterion.tests.filter((name) => !shown[name]);
    const status = failed.length > 0 ? 'not shown' : findings.length > 0 ? 'partially supported' : criterion.status;
    return { ...criterion, status, findings, failed };
  });
}

/** @param {{ build: string, on: string, rows: ReturnType<typeof judge>, open: any[], words: Record<string, { what: string, instead: string }> }} report */
export function report_page({ build, on, rows, open, words }) {
  const proof = ({ tests, remark }) => [...tests.map((name) => `${evidence[name][0]} (${name})`), remark ?? ''].filter(Boolean).join('; ');
  return `<!DOCTYPE html>\n${html`<html lang="en">
<head><meta charset="utf-8"><title>Iura: accessibility conformance report</title><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main>
<h1>Iura: accessibility conformance report</h1>
<p>WCAG 2.2 level A and AA, and EN 301 549 V3.2.1. Build ${build}, ${on}. Self-assessment, by tests and review; no outside body has checked it.</p>
<h2>Open findings</h2>
<ul>${each(open, ({ id, criteria: ids, since }) => html`<li id="${id}"><strong>${id}</strong>, open since ${since}, concerns ${ids.join(', ')}. <span lang="fr">${words[id].what} ${words[id].instead}</span></li>
`)}</ul>
<h2>Criteria</h2>
<table>
<caption>What each criterion comes to, and on what that rests</caption>
<thead><tr><th scope="col">Criterion</th><th scope="col">EN 301 549</th><th scope="col">Status</th><th scope="col">Evidence</th><th scope="col">Open findings</th></tr></thead>
<tbody>${each(rows, (row) => html`<tr><th scope="row">${row.clause === row.id ? '' : row.id} ${row.name} ${row.level}</th><td>${row.clause ?? 'not in V3.2.1'}</td><td>${row.status}</td><td>${proof(row)}</td><td>${row.findings.join(', ')}</td></tr>
`)}</tbody></table>
</main></body>
</html>
`}`;
}

/** Runs the files and says of each name whether at least one of its tests ran and all passed. */
async function run_evidence() {
  const files = [...new Set(Object.values(evidence).map(([file]) => file))];
  const outcomes = [];
  for await (const { type, data } of run({ files: files.map((file) => join(root, 'tests/web', file)), concurrency: 1, timeout: 20 * 60_000 })) {
    if (type === 'test:pass' || type === 'test:fail') outcomes.push({ file: data.file ?? '', name: data.name, passed: type === 'test:pass' });
  }
  return Object.fromEntries(Object.entries(evidence).map(([key, [file, title]]) => {
    const found = outcomes.filter((one) => one.file.endsWith(`/${file}`) && title.test(one.name));
    return [key, found.length > 0 && found.every(({ passed }) => passed)];
  }));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { open, assessed_on: on } = read('web/accessibility/findings.json');
  const { build } = read('build/site.json');
  const rows = judge(await run_evidence(), open);
  writeFileSync(join(root, 'build/conformance.json'), `${JSON.stringify({ build, on, rows, open }, null, 2)}\n`);
  writeFileSync(join(root, 'build/conformance.html'), report_page({ build, on, rows, open, words: read('i18n/accessibility/fr.json').findings }));
  const missing = rows.filter(({ failed }) => failed.length > 0);
  for (const { id, failed } of missing) console.error(`${id} is not shown: ${failed.join(', ')}`);
  console.log(`build/conformance.html: ${rows.length} criteria and clauses, ${open.length} open findings`);
  process.exit(missing.length > 0 ? 1 : 0);
}
