// node scripts/code_book.mjs: brings core/household/code_book.json up to questions.json. It numbers questions and choices for the code
// on paper (web/src/saved/code.ts). What stands in it keeps its place for ever, also when it is asked no more: new things come last.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { in_lines } from './answers_schema.mjs';

export const book_path = fileURLToPath(new URL('../core/household/code_book.json', import.meta.url));
const questions_path = fileURLToPath(new URL('../core/household/questions.json', import.meta.url));

const joined = (old, now) => [...old, ...now.filter((one) => !old.includes(one))];

// The typical answer takes one bit, where a page gives it in one way only.
const short_when_usual = (type, typical) => ['yes_no', 'choice', 'set', 'list'].includes(type) && (typeof typical !== 'object' || typical?.length === 0) && typical !== undefined;

/** The book after these questions: { person: { questions: [{ id, type, choices?, list_of?, usual? }] } } */
export function extended(book, things) {
  const names = joined(Object.keys(book), Object.keys(things));
  return Object.fromEntries(names.map((name) => {
    const old = book[name] ?? [];
    const now = things[name] ?? [];
    const entry = ({ id, type, choices, list_of, typical }) => ({ id, type, ...(choices && { choices }), ...(list_of && { list_of }), ...(short_when_usual(type, typical) && { usual: typical }) });
    const kept = old.map((one) => {
      const today = now.find(({ id }) => id === one.id);
      return today && one.choices ? { ...one, choices: joined(one.choices, today.choices ?? []) } : one;
    });
    return [name, [...kept, ...now.filter(({ id }) => !old.some((one) => one.id === id)).map(entry)]];
  }));
}

export const book_text = (book) => `${in_lines(book)}\n`;
export const read_book = () => (existsSync(book_path) ? JSON.parse(readFileSync(book_path, 'utf8')) : {});
export const read_things = () => JSON.parse(readFileSync(questions_path, 'utf8')).things;

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(book_path, book_text(extended(read_book(), read_things())));
