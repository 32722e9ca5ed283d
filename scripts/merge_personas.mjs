// node merge_personas.mjs <output.json> <persona.json>…
// The households of the tests in one file, for the workbench: who they are in both languages, the day, and their answers.
import { readFileSync, writeFileSync } from 'node:fs';

const [output, ...paths] = process.argv.slice(2);
writeFileSync(output, JSON.stringify({ personas: paths.map((path) => JSON.parse(readFileSync(path, 'utf8'))).map(({ who, date, answers }) => ({ who: [who.nl, who.fr], date, answers })) }));
