// Findings to try things on, and the validator of their schema.
import Ajv from 'ajv/dist/2020.js';
import { read_json } from '../samples.mjs';

export const accepts = new Ajv().compile(read_json('web/src/clarity/findings.schema.json'));

/** A file with findings about these sentences. */
export const findings = (sentences = [], more = {}) => ({
  format: 'clarity-findings/1', build: 'sha256:0123456789ab', lang: 'nl', date: '2026-11-22', tester: { group: 'experience-expert', mode: 'alone' },
  sentences, cloze: [], questions: [], tasks: [], time: [], paraphrase: [], words: [], ...more,
});

/** Numbers from 0 to 1, the same for the same seed. */
export function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
