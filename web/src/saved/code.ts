// Answers as one number, for paper, and back: what is answered, in the order of the code book, each answer in the few bits that its
// kind needs. Nothing is lost: what a person typed in another way than usual goes in as text. The book only ever grows at its end,
// so that a code of today is read with every later book.
import type { Answers, Raw } from '../contract';
import { Reader, Writer } from './bits';
import { groups_of, value_of, type CodeFault } from './groups';
import { answers_format, type Saved } from './format';
import { read_answer, write_answer, type Question } from './code_answers';

export type Book = Record<string, Question[]>;

const day = 86_400_000;
const first_day = Date.UTC(2026, 0, 1);
const day_number = (date: string) => Math.round((Date.parse(`${date}T00:00:00Z`) - first_day) / day);
const date_of = (number: number) => new Date(first_day + number * day).toISOString().slice(0, 10);
/** Whole numbers of both signs as numbers from 0. */
const zigzag = (n: number) => (n < 0 ? -2 * n - 1 : 2 * n);
const unzigzag = (n: number) => (n % 2 ? -(n + 1) / 2 : n / 2);
const day_bits = 10;

function write_thing(to: Writer, thing: Answers, name: string, book: Book): void {
  const questions = book[name]!;
  const answered = questions.flatMap(({ id }, n) => (thing[id] === undefined ? [] : [n]));
  const unknown = Object.keys(thing).filter((id) => !questions.some((one) => one.id === id));
  if (unknown.length > 0) throw new Error(`not in the code book: ${unknown.join(' ')}`);
  to.number(answered.length, 3);
  let next = 0;
  for (const n of answered) {
    const question = questions[n]!;
    const value = thing[question.id]!;
    to.number(n - next);
    next = n + 1;
    if (question.usual !== undefined) {
      const as_usual = JSON.stringify(value) === JSON.stringify(question.usual);
      to.flag(as_usual);
      if (as_usual) continue;
    }
    const items = question.list_of && Array.isArray(value) && value.every(is_thing) ? value : null;
    if (!question.list_of) write_answer(to, question, value);
    else if (!items) write_answer(to.flag(false), question, value);
    else {
      to.flag(true).number(items.length, 1);
      for (const item of items) write_thing(to, item as Answers, question.list_of, book);
    }
  }
}

const is_thing = (value: Raw): value is Answers => typeof value === 'object' && !Array.isArray(value);

function read_thing(from: Reader, name: string, book: Book): Answers {
  const questions = book[name]!;
  const thing: Answers = {};
  let next = 0;
  for (let left = from.number(3); left > 0; left -= 1) {
    const question = questions[next + from.number()];
    if (!question) throw new RangeError('no such question');
    next = questions.indexOf(question) + 1;
    if (question.usual !== undefined && from.flag()) thing[question.id] = Array.isArray(question.usual) ? [] : question.usual;
    else if (!question.list_of || !from.flag()) thing[question.id] = read_answer(from, question);
    else thing[question.id] = Array.from({ length: from.number(1) }, () => read_thing(from, question.list_of!, book));
  }
  return thing;
}

/** The groups for paper; null where there is too much for paper. */
export function write_code({ edition, made, law, answers }: Saved, book: Book): string[] | null {
  const { you = {}, ...household } = answers as { you?: Answers };
  const to = new Writer().number(edition - 1).number(zigzag(day_number(made)), day_bits).number(zigzag(day_number(law) - day_number(made)));
  write_thing(to, you, 'person', book);
  write_thing(to, household as Answers, 'household', book);
  return groups_of(to.value());
}

/** What was saved, or what is wrong with the code. */
export function read_code(typed: string, book: Book): Saved | CodeFault {
  const value = value_of(typed);
  if (typeof value !== 'bigint') return value;
  try {
    const from = new Reader(value);
    const edition = from.number() + 1;
    const made = unzigzag(from.number(day_bits));
    const law = made + unzigzag(from.number());
    const you = read_thing(from, 'person', book);
    const household = read_thing(from, 'household', book);
    from.end();
    return { format: answers_format, edition, made: date_of(made), law: date_of(law), answers: { you, ...household } };
  } catch (error) {
    // A code with questions or choices that this book does not have yet is of a later page.
    if (error instanceof RangeError || error instanceof SyntaxError) return { refused: 'newer', groups: [], wanted: 0 };
    throw error;
  }
}
