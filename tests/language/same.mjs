// Dutch and French carry the same message: the same places, the same figures, and as many sentences, give or take one.
import { sentences } from './words.mjs';

const placeholders = (text) => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');

/** Figures as they are meant: 1.100 and 1 100 are one number, and so are 7,5 and 7.5. */
const figures = (text) => (text.replace(/\{\w+\}/g, ' ').replace(/(\d)[.\u00a0\u202f ](?=\d{3}(?!\d))/g, '$1').replace(/\u00a0|\u202f/g, ' ').match(/\d+(?:,\d+)?/g) ?? []).sort().join(' ');

export function differences(nl, fr) {
  const [many_nl, many_fr] = [sentences(nl).length, sentences(fr).length];
  return [
    placeholders(nl) !== placeholders(fr) && `places: ${placeholders(nl) || 'none'} and ${placeholders(fr) || 'none'}`,
    figures(nl) !== figures(fr) && `figures: ${figures(nl) || 'none'} and ${figures(fr) || 'none'}`,
    Math.abs(many_nl - many_fr) > 1 && `sentences: ${many_nl} and ${many_fr}`,
  ].filter(Boolean);
}
