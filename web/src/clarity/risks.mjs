// What in a free text could tell who somebody is. A finding is not a proof: the tester looks at it and writes it differently.
const remainder = (digits) => [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);

/** ISO 13616: the first four signs to the end, letters as numbers, and 1 is left. */
function is_iban(text) {
  const signs = text.replace(/[^0-9a-z]/gi, '').toUpperCase();
  return remainder([...signs.slice(4), ...signs.slice(0, 4)].map((sign) => parseInt(sign, 36)).join('')) === 1;
}

/** The last two figures are 97 less what is left of the nine before them; born since 2000: with a 2 in front. */
function is_national_number(text) {
  const digits = text.replace(/\D/g, '');
  const check = Number(digits.slice(9));
  return ['', '2'].some((century) => 97 - remainder(century + digits.slice(0, 9)) === check);
}

const months = 'jan|feb|fev|fév|maart|mars|apr|avr|mei|mai|jun|juin|jul|juil|aug|aou|aoû|sep|okt|oct|nov|dec|déc';
const gap = '[.\\-/ \\u00a0]?';

const looks_like = {
  // Every place in the text is tried: the figures before it must not hide it. A Belgian one counts even with a typing error in it.
  iban: { pattern: /(?=((?:[a-z]{2}\d{2})(?:[ .\-\u00a0]?[0-9a-z]){11,30}))/gi, is: (found) => /^BE/i.test(found) || any_length(found, 15, is_iban) },
  national_number: { pattern: new RegExp(`(?=(\\d{2}${gap}\\d{2}${gap}\\d{2}${gap}\\d{3}${gap}\\d{2}))`, 'g'), is: (found) => is_national_number(found) || /^\d\d\.\d\d\.\d\d-\d{3}\.\d\d$/.test(found) },
  phone: { pattern: /((?:\+|\b00)\d(?:[ ./()\-\u00a0]{0,2}\d){7,12}|\b0\d(?:[ ./\-\u00a0]?\d){7,8}\b)/g },
  email: { pattern: /([^\s@,;]+@[^\s@,;]+\.[a-z]{2,})/gi },
  date: { pattern: new RegExp(`(\\b\\d{1,2}(?:er)?[./\\- \\u00a0](?:\\d{1,2}|(?:${months})[a-zé]*\\.?)[./\\- \\u00a0](?:\\d{4}|\\d{2})\\b|\\b(?:19|20)\\d{2}[./\\-]\\d{1,2}[./\\-]\\d{1,2}\\b)`, 'gi') },
  name: { pattern: /((?:^|[^\p{L}])\p{Lu}\p{Ll}[\p{L}’'-]*(?: (?:van|de|den|der|ten|ter|le|la|du|el|al|ben))*[ \u00a0]\p{Lu}[\p{L}’'-]*\p{Ll})/gu },
};

/** Behind an account number there may be more letters: one of its beginnings holds. */
function any_length(found, least, holds) {
  for (let length = found.length; length >= least; length -= 1) if (/[0-9a-z]$/i.test(found.slice(0, length)) && holds(found.slice(0, length))) return true;
  return false;
}

/** A name may be a word that only looks like one; the others may not stay. */
export const may_stay = (kind) => kind === 'name';

/** @returns {{kind: keyof typeof looks_like, found: string}[]} each kind at most once */
export function risks_in(text) {
  return Object.entries(looks_like).flatMap(([kind, { pattern, is = () => true }]) => {
    const first = [...text.matchAll(pattern)].map((match) => match[1].trim()).find((found) => is(found));
    return first === undefined ? [] : [{ kind, found: first }];
  });
}
