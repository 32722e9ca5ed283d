// node scripts/screenshots.mjs <folder> [answers.json]: pictures of every page on the way to a result, and of the result,
// in both languages: on a phone and, dark, on a desk. Build the site first (scripts/build wasm site).
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, open_site, walk } from '../tests/web/browser.mjs';

const [folder, file] = process.argv.slice(2);
if (!folder) throw new Error('Where to? node scripts/screenshots.mjs <folder> [answers.json]');
mkdirSync(folder, { recursive: true });
const answers = file ? JSON.parse(readFileSync(file, 'utf8')) : {};
const screens = {
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 },
  desk_dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
};

const site = await open_site();
for (const language of languages) {
  for (const [screen, options] of Object.entries(screens)) {
    const page = await site.start(language, options);
    let count = 0;
    const shoot = () => page.screenshot({ path: join(folder, `${language}_${screen}_${String(count++).padStart(2, '0')}.png`), fullPage: true });
    await shoot();
    await walk(page, answers, { each: shoot });
    await shoot();
    console.log(`${count} pictures of ${language} on ${screen}`);
    await page.context().close();
  }
}
await site.close();
