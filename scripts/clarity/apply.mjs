// A proposal of a tester becomes a change of i18n: only where the sentence is still the one that was tested, and its named places stay.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { all_sentences, places_in, same_places, split } from '../../web/src/clarity/sentences.mjs';
import { risks_in } from '../../web/src/clarity/risks.mjs';
import { merge_texts } from '../merge_texts.mjs';
import { replace_text } from './json_text.mjs';

/** Typographic signs as all our texts have them; in French with the spaces that do not break. A tester's keyboard has none of them. */
export function typeset(text, language) {
  const quoted = text.replace(/'/g, '’').replace(/\.\.\./g, '…').replace(/[ \t\n]+/g, ' ').trim();
  if (language !== 'fr') return quoted.replace(/ %/g, '\u00a0%');
  return quoted.replace(/« */g, '«\u00a0').replace(/[ \u00a0]*([;?!%»]|:(?=[ \u00a0]|$))/g, '\u00a0$1').replace(/«\u00a0\u00a0/g, '«\u00a0');
}

/** Why this wording cannot take the place of that one; null when it can. */
export function fault_of(said, wording) {
  if (!wording) return 'it says nothing';
  if (!same_places(said, wording)) return `the places must be ${places_in(said).join(' ') || 'none'}, and no other bracket`;
  const risks = risks_in(wording).filter(({ kind, found }) => !said.includes(found) && kind !== 'name');
  return risks.length > 0 ? `it holds something personal: ${risks[0].found}` : null;
}

/** Writes the proposals of one file into this i18n folder; what was done and what was not, and why. */
export function apply(findings, i18n) {
  const language = findings.lang;
  const sentences = all_sentences(merge_texts(language, i18n));
  const done = [];
  const refused = [];
  for (const { id, proposal } of findings.sentences.filter((one) => one.proposal !== undefined)) {
    const sentence = sentences.get(id);
    if (!sentence) { refused.push({ id, reason: 'the sentence was changed since it was tested, or is gone' }); continue; }
    const wording = typeset(proposal, language);
    const fault = fault_of(sentence.said, wording);
    if (fault) { refused.push({ id, reason: fault }); continue; }
    const [folder, ...path] = sentence.path;
    const file = join(i18n, folder, `${language}.json`);
    const json = readFileSync(file, 'utf8');
    const whole = path.reduce((inside, key) => inside[key], JSON.parse(json));
    // Another proposal for the same text may have come before: the sentence is found by what it says.
    const parts = split(whole);
    const at = parts.findIndex((part, n) => part.trimEnd() === sentence.said && (n === sentence.n || parts[sentence.n]?.trimEnd() !== sentence.said));
    if (at < 0) { refused.push({ id, reason: 'another proposal of this file changed it' }); continue; }
    parts[at] = wording + parts[at].slice(sentence.said.length);
    writeFileSync(file, replace_text(json, path, parts.join('')));
    done.push({ id, file, line: json.slice(0, json.indexOf(JSON.stringify(whole))).split('\n').length, before: whole, after: parts.join('') });
  }
  return { done, refused };
}
