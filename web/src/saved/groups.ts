// A code that a person copies from paper: groups of five signs, the last of which tells whether the other four, and their place, are right.
// 31 signs, none of which looks like another one: no 0, O, 1, I or L. 31 is prime, so that one wrong sign in a group, or two that
// changed places, never goes unseen.

export const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const base = signs.length;
const data_signs = 4;
/** The shape of the code: first sign of all. */
const version = 1;
const prime = 29_789;
const hash_signs = 3;
/** No household needs as many; and what is longer is not read. */
export const most_groups = base * base - 1;

/** Why a typed code is not read: a key of i18n/saved, the groups that it is about (from 1), and how many there should be. */
export interface CodeFault { refused: 'code_empty' | 'code_sign' | 'code_length' | 'code_group' | 'code_short' | 'code_long' | 'code_mixed' | 'newer'; groups: number[]; wanted: number }
const fault = (refused: CodeFault['refused'], groups: number[] = [], wanted = 0): CodeFault => ({ refused, groups, wanted });

const in_base = (value: bigint, length = 0): number[] => {
  const digits: number[] = [];
  for (let rest = value; rest > 0n || digits.length < length; rest /= BigInt(base)) digits.unshift(Number(rest % BigInt(base)));
  return digits;
};
const from_base = (digits: number[]) => digits.reduce((sum, digit) => sum * BigInt(base) + BigInt(digit), 0n);
const hash = (digits: number[]) => digits.reduce((sum, digit) => (sum * 37 + digit + 1) % prime, 7);

/** The sign that makes the weighted sum of a group, and of its place, zero. */
function check(four: number[], at: number): number {
  const sum = four.reduce((so_far, digit, n) => so_far + digit * (n + 1), 7 * at);
  // 25 is the inverse of 5, the weight of the check itself.
  return ((base - sum % base) * 25) % base;
}

/** The groups for a number; null for one that is too large for paper. */
export function groups_of(value: bigint): string[] | null {
  const payload = in_base(value);
  const before = 3 + hash_signs;
  while ((before + payload.length) % data_signs !== 0) payload.unshift(0);
  const count = (before + payload.length) / data_signs;
  if (count > most_groups) return null;
  const digits = [version, ...in_base(BigInt(count), 2), ...in_base(BigInt(hash(payload)), hash_signs), ...payload];
  return Array.from({ length: count }, (_, n) => {
    const four = digits.slice(n * data_signs, (n + 1) * data_signs);
    return [...four, check(four, n)].map((digit) => signs[digit]).join('');
  });
}

/** The number that a typed code stands for, or what is wrong with it. Spaces, lines, dashes and small letters do not matter. */
export function value_of(typed: string): bigint | CodeFault {
  const parts = typed.slice(0, most_groups * 10).toUpperCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  // Typed without spaces, or with other ones: fives all the same.
  const groups = parts.every((part) => part.length <= data_signs + 2) ? parts : parts.join('').match(/.{1,5}/gsu) ?? [];
  if (groups.length === 0) return fault('code_empty');
  const those = (wrong: (group: string, at: number) => boolean) => groups.flatMap((group, at) => (wrong(group, at) ? [at + 1] : []));
  const strange = those((group) => [...group].some((sign) => !signs.includes(sign)));
  if (strange.length > 0) return fault('code_sign', strange);
  const uneven = those((group) => group.length !== data_signs + 1);
  if (uneven.length > 0) return fault('code_length', uneven);
  const digits = groups.map((group) => [...group].map((sign) => signs.indexOf(sign)));
  const wrong = those((_, at) => check(digits[at]!.slice(0, data_signs), at) !== digits[at]![data_signs]);
  if (wrong.length > 0) return fault('code_group', wrong);
  const [shape, high, low, ...rest] = digits.flatMap((group) => group.slice(0, data_signs)) as [number, number, number, ...number[]];
  if (shape !== version) return fault('newer');
  const wanted = high * base + low;
  if (groups.length < wanted) return fault('code_short', [groups.length], wanted);
  if (groups.length > wanted) return fault('code_long', [groups.length], wanted);
  const payload = rest.slice(hash_signs);
  if (Number(from_base(rest.slice(0, hash_signs))) !== hash(payload)) return fault('code_mixed');
  const value = from_base(payload);
  return value > 0n ? value : fault('code_mixed');
}
