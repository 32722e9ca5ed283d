// The page that adds up files with findings. It works on the files that are dropped on it, and on nothing else.
import { render } from 'preact';
import type { Language } from '../../contract';
import { languages, part } from '../../core';
import type { Words } from '../data';
import { all_sentences } from '../sentences.mjs';
import { Merge, type Site } from './page';

const page = document.documentElement;
const root = document.getElementById('main')!;

async function start() {
  const json = async (name: string) => (await part(name)).json();
  const [clarity, help, what_if, ...texts] = await Promise.all(['clarity', 'help', 'what_if', ...languages].map(json));
  const sentences = Object.fromEntries(languages.map((language, n) => [language, all_sentences({
    ...texts[n], what_if: what_if[language], interface: { ...texts[n].interface, help: help[language] },
  })])) as unknown as Site['sentences'];
  const at = languages.indexOf(page.lang as Language);
  const site: Site = { words: clarity.words[page.lang] as Words, back: texts[at].interface.clarity.path, sentences };
  root.replaceChildren();
  render(<Merge {...site} />, root);
  page.dataset['ready'] = 'true';
}

start().catch((reason) => {
  page.dataset['failed'] = 'true';
  console.warn(reason);
});
