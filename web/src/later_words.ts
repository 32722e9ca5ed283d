// The words of saving and of the public computer, and the code book: a file of their own, that the first question does not wait for.
import type { Language } from './contract';
import { part } from './core';
import type { Book } from './saved/code';
import type saved from '../../i18n/saved/nl.json';
import type safety from '../../i18n/safety/nl.json';

interface Words { saved: typeof saved; safety: typeof safety }
interface Data { words: Record<Language, Words>; book: Book; edition: number; style: { path: string; integrity: string } }

let data: Data;

export async function load_words(): Promise<void> { data = await (await part('saved')).json(); }

/** The style of these parts, once it is there. */
export const load_style = () => new Promise<void>((done, fail) => {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: data.style.path, integrity: data.style.integrity, onload: () => done(), onerror: fail });
  document.head.append(link);
});

/** In the language of the page as it is drawn. */
export const later_words = () => words_in(document.documentElement.lang as Language);
export const words_in = (language: Language) => data.words[language];
export const book = () => data.book;
export const edition = () => data.edition;
