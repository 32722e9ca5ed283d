// Values that stand nowhere else, for every field; and every way in which a browser might write one down.
import { questions } from './browser.mjs';

const euro_forms = (whole, cents) => [',', '.'].flatMap((point) => ['', '.', ' ', '\u00a0', '\u202f'].filter((gap) => gap !== point && !(gap === '' && point === '.' && cents === '')).map((gap) => `${whole.replace(/\B(?=(\d{3})+$)/g, gap)}${point}${cents}`));

/** Gives out values and keeps what to look for: text of one’s own, amounts, days. */
export function canaries(seed = 0) {
  let count = seed;
  const wanted = new Set();
  return {
    wanted,
    text(where) {
      count += 1;
      const value = `Kanarie${where}${7_351_000 + count}`;
      wanted.add(value);
      return value;
    },
    /** Of a size at which the questions go on, or as large as an amount may be. */
    money(large = false) {
      count += 1;
      const whole = String((large ? 7_351_000 : 1300) + count);
      for (const form of euro_forms(whole, '37')) wanted.add(form);
      if (large) wanted.add(`${whole}37`);
      return `${whole},37`;
    },
    date(question) {
      const value = question.past === true && question.max > '2026' ? `2025-0${1 + count % 9}-${11 + count % 17}` : '2026-10-17';
      count += 1;
      return value;
    },
  };
}

const kinds = { incomes: 'income', accounts: 'account', properties: 'property', cessions: 'cession', others: 'person', you: 'person' };

export function question_of(path) {
  const [id, ...before] = path.split('/').reverse();
  return questions[before.length === 0 ? 'household' : kinds[before.find((name) => kinds[name])]].find((one) => one.id === id);
}

const base64 = (bytes) => [0, 1, 2].map((shift) => Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64').slice(shift && 4, -4));

/** The bytes that tell a value, whichever way they are written. */
export function spellings(value) {
  const utf8 = Buffer.from(value);
  const utf16 = Buffer.from(value, 'utf16le');
  return [utf8, utf16, Buffer.from(utf16).swap16(), ...[...base64(utf8), ...base64(utf16)].filter((text) => text.length >= 10).map((text) => Buffer.from(text)), Buffer.from(encodeURIComponent(value))];
}
