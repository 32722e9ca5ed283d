// node scripts/clarity.mjs table [--all] | merge <file>… | apply <file>   [--i18n <folder>] [--table <file>]
// What experts by experience found: the table of tested sentences, files of findings into it, and a proposal into i18n.
import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Ajv from 'ajv/dist/2020.js';
import { add_up, read_findings } from '../web/src/clarity/findings.mjs';
import { apply } from './clarity/apply.mjs';
import { add_sums, outdated, read_table, rows, seal_of, write_table } from './clarity/table.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values: options, positionals: [command, ...files] } = parseArgs({ allowPositionals: true, options: {
  all: { type: 'boolean', default: false }, i18n: { type: 'string', default: here('../i18n') }, table: { type: 'string', default: here('../tests/clarity/table.json') },
} });

const accepts = new Ajv().compile(JSON.parse(readFileSync(here('../web/src/clarity/findings.schema.json'), 'utf8')));
const reasons = JSON.parse(readFileSync(here('../i18n/clarity/nl.json'), 'utf8')).merge.reasons;
let refusals = 0;
const refuse = (text) => { refusals += 1; console.error(text); };

/** The findings in a file; a bad one is named with the reason, and the others still count. */
function findings_in(path) {
  let text;
  try { text = readFileSync(path, 'utf8'); } catch (error) { refuse(`${path}: ${error.message}`); return []; }
  const { findings, refused } = read_findings(text, accepts);
  if (refused) refuse(reasons[refused.key].replace('{name}', basename(path)).replace('{place}', refused.place));
  return findings ? [{ path, text, findings }] : [];
}

const commands = {
  table() {
    const table = read_table(options.table);
    const untested = { nl: 0, fr: 0 };
    for (const { language, id, said, tested, minus, cloze } of rows(table, options.i18n)) {
      const known = tested > 0 || cloze !== null;
      if (!known) untested[language] += 1;
      if (known || options.all) console.log([language, known ? `tested by ${tested}` : 'untested', minus === null ? '' : `${minus} % not clear`, cloze === null ? '' : `cloze ${cloze} %`, id, said].join('\t'));
    }
    for (const { language, id } of outdated(table, options.i18n)) console.log(`${language}\tchanged since it was tested: untested\t${id}`);
    for (const [language, count] of Object.entries(untested)) console.log(`${language}\tuntested: ${count} sentences`);
  },

  merge() {
    const table = read_table(options.table);
    for (const { path, text, findings } of files.flatMap(findings_in)) {
      const seal = seal_of(text);
      if (table.merged.includes(seal)) { refuse(`${basename(path)}: merged before`); continue; }
      table.merged.push(seal);
      const { sentences } = add_up([findings]);
      add_sums(table, findings.lang, sentences);
      console.log(`${basename(path)}: ${sentences.size} sentences (${findings.lang})`);
    }
    write_table(options.table, table);
  },

  apply() {
    for (const { findings } of files.flatMap(findings_in)) {
      const { done, refused } = apply(findings, options.i18n);
      for (const { file, line, before, after } of done) console.log(`${relative(process.cwd(), file)}:${line}\n- ${before}\n+ ${after}`);
      for (const { id, reason } of refused) refuse(`${id}: ${reason}`);
      console.log(`${done.length} changed, ${refused.length} not`);
    }
  },
};

if (!commands[command] || (command !== 'table' && files.length === 0)) {
  console.error('clarity.mjs table [--all] | merge <file>… | apply <file>   [--i18n <folder>] [--table <file>]');
  process.exit(2);
}
commands[command]();
process.exit(refusals > 0 ? 1 : 0);
