// The clarity table: what testers said of each sentence, kept with the version they saw. What is not in it, is untested; a sentence that
// changes gets another id, and so it is untested again.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { cloze_percent, share_of_minus, tested_by } from '../../web/src/clarity/findings.mjs';
import { all_sentences } from '../../web/src/clarity/sentences.mjs';
import { languages, merge_texts } from '../merge_texts.mjs';

export const read_table = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Sentences in order, so that a merge changes few lines. Comments and wordings are not kept: they are for who edits. */
export function write_table(path, table) {
  const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path, `${JSON.stringify({ ...table, merged: [...table.merged].sort(), sentences: Object.fromEntries(languages.map((language) => [language, sorted(table.sentences[language] ?? {})])) }, null, 1)}\n`);
}

/** What stands for a file that was merged, so that it does not count twice. */
export const seal_of = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

const counted = ['plus', 'minus', 'question', 'cloze', 'cloze_ok'];

/** The sums of one more file, of one language. */
export function add_sums(table, language, sums) {
  const all = table.sentences[language] ??= {};
  for (const [id, sum] of sums) {
    const before = all[id] ?? { plus: 0, minus: 0, question: 0, cloze: 0, cloze_ok: 0, reasons: {} };
    const reasons = { ...before.reasons };
    for (const [reason, n] of Object.entries(sum.reasons)) reasons[reason] = (reasons[reason] ?? 0) + n;
    all[id] = { ...Object.fromEntries(counted.map((key) => [key, before[key] + sum[key]])), reasons };
  }
}

/** Every sentence of i18n as it stands now: untested, or tested by n and how clear. */
export function* rows(table, i18n) {
  for (const language of languages)
    for (const [id, { said }] of all_sentences(merge_texts(language, i18n))) {
      const sum = table.sentences[language]?.[id];
      yield { language, id, said, tested: sum ? tested_by(sum) : 0, minus: sum ? share_of_minus(sum) : null, cloze: sum ? cloze_percent(sum) : null };
    }
}

/** Sentences that were tested and have changed since. */
export const outdated = (table, i18n) => languages.flatMap((language) => {
  const now = all_sentences(merge_texts(language, i18n));
  return Object.keys(table.sentences[language] ?? {}).filter((id) => !now.has(id)).map((id) => ({ language, id }));
});
