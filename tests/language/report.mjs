// node tests/language/report.mjs [rule or part of a place…]: what in i18n/ is not plain yet, one finding a line.
import { all_texts, languages } from './places.mjs';
import { template_findings } from './templates.mjs';
import { filled, sentences, words } from './words.mjs';

const wanted = process.argv.slice(2);
const findings = template_findings().filter(({ rule, place }) => wanted.every((one) => rule === one || place.includes(one)));
for (const { rule, place, said } of findings) console.log(`${rule}  ${place}  ${said}`);
const counts = new Map();
for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
const longish = languages.flatMap((language) => all_texts().filter(({ kind }) => kind === 'citizen').flatMap((one) => sentences(filled(one[language])))).filter((one) => words(one).length > 15);
console.log(`${longish.length} sentences of 16 to 20 words: shorter is better`);
console.log(`${findings.length} findings${[...counts].map(([rule, count]) => `, ${rule} ${count}`).join('')}`);
