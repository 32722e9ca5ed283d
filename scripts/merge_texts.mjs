// node merge_texts.mjs <folder>
// Writes <folder>/nl.json and <folder>/fr.json: one object a language, from the path inside i18n/ ("interface",
// "questions", "rights/<right>") to what its file says. The page loads one of them; command line and tests embed both.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const languages = ['nl', 'fr'];
const i18n = fileURLToPath(new URL('../i18n', import.meta.url));

export function merge_texts(language, folder = i18n) {
  const files = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(`/${language}.json`)).sort();
  return Object.fromEntries(files.map((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    try { return [dirname(path), JSON.parse(text)]; } catch (error) { throw new Error(`i18n/${path}: ${error.message}`); }
  }));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder] = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  for (const language of languages) writeFileSync(join(folder, `${language}.json`), JSON.stringify(merge_texts(language)));
}
