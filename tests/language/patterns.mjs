// Pieces of patterns over words of any alphabet.
export const begin = '(?<![\\p{L}\\d])';
export const end = '(?![\\p{L}\\d])';

/** "a | b" and lines become one choice of a pattern. */
export const either = (list) => `(?:${list.trim().split(/\s*[|\n]\s*/).join('|')})`;
export const pattern = (source) => new RegExp(source, 'giu');
/** Any of these words or phrases, whole. */
export const any = (list) => pattern(begin + either(list) + end);

export const all = (sentence, ...patterns) => patterns.flatMap((one) => sentence.match(one) ?? []);

/** More than one negation between two marks or joining words: the reader would have to add them up. */
export const several = (sentence, joints, one) => sentence.split(joints).filter((clause) => all(clause, one).length > 1);
