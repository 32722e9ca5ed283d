// A file with findings: read with suspicion, and added up with others. Never per person: what is kept is a sum for each sentence and item.
const largest = 256 * 1024;

/** Why a file does not count: `key` is one of the words under "refused", `place` where it is wrong. */
const refused = (key, place = '') => ({ refused: { key, place } });

/**
 * @param {string} text
 * @param {{(value: unknown): boolean, errors?: {instancePath: string, params: object}[] | null}} accepts findings.schema.json, compiled
 */
export function read_findings(text, accepts) {
  if (text.length > largest) return refused('too_large');
  if (!text.trim()) return refused('empty');
  let found;
  try { found = JSON.parse(text.replace(/^\ufeff/, '')); } catch { return refused('not_json'); }
  if (found === null || typeof found !== 'object' || Array.isArray(found) || !String(found.format).startsWith('clarity-findings/')) return refused('other_file');
  if (found.format !== 'clarity-findings/1') return refused('newer');
  if (!accepts(found)) {
    const { instancePath, params } = accepts.errors[0];
    return refused('wrong_shape', `${instancePath}/${params.additionalProperty ?? params.missingProperty ?? ''}`.replace(/^\/|\/$/g, ''));
  }
  const ids = found.sentences.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return refused('twice');
  return { findings: found };
}

/**
 * @typedef {{plus: number, minus: number, question: number, reasons: Record<string, number>, cloze_ok: number, cloze: number, proposals: string[], comments: string[]}} Sum
 * @returns {Sum}
 */
const zero = () => ({ plus: 0, minus: 0, question: 0, reasons: {}, cloze_ok: 0, cloze: 0, proposals: [], comments: [] });
const names = { '+': 'plus', '-': 'minus', '?': 'question' };
const one_more = (counts, key) => { if (key !== undefined) counts[key] = (counts[key] ?? 0) + 1; };

/**
 * The sums of several files of one language.
 * @param {any[]} files
 */
export function add_up(files) {
  /** @type {Map<string, Sum>} */
  const sentences = new Map();
  /** @type {Record<'questions' | 'tasks' | 'time' | 'paraphrase', Map<string, any>>} */
  const { questions, tasks, time, paraphrase } = { questions: new Map(), tasks: new Map(), time: new Map(), paraphrase: new Map() };
  /** @type {{word: string, better: string}[]} */
  const words = [];
  const at = (map, id, begin) => map.get(id) ?? map.set(id, begin()).get(id);
  for (const found of files) {
    for (const { id, mark, reason, comment, proposal } of found.sentences) {
      const sum = at(sentences, id, zero);
      sum[names[mark]] += 1;
      one_more(sum.reasons, reason);
      if (comment) sum.comments.push(comment);
      if (proposal) sum.proposals.push(proposal);
    }
    for (const { id, ok } of found.cloze) {
      const sum = at(sentences, id.replace(/\.c\d+$/, ''), zero);
      sum.cloze += 1;
      sum.cloze_ok += Number(ok);
    }
    for (const { id, ok, misconception } of found.questions) {
      const sum = at(questions, id, () => ({ count: 0, ok: 0, misconceptions: {} }));
      sum.count += 1;
      sum.ok += Number(ok);
      one_more(sum.misconceptions, misconception);
    }
    for (const { id, done, back, help } of found.tasks) {
      const sum = at(tasks, id, () => ({ count: 0, done: 0, back: 0, help: 0 }));
      for (const [key, more] of Object.entries({ count: 1, done: Number(done), back, help })) sum[key] += more;
    }
    for (const { screen, class: how_long } of found.time) one_more(at(time, screen, () => ({})), how_long);
    for (const { screen, code } of found.paraphrase) one_more(at(paraphrase, screen, () => ({})), code);
    words.push(...found.words);
  }
  return { sentences, questions, tasks, time, paraphrase, words };
}

export const tested_by = ({ plus, minus, question }) => plus + minus + question;
/** What nobody marked has no share. */
export const share_of_minus = (sum) => tested_by(sum) === 0 ? null : Math.round(sum.minus / tested_by(sum) * 100);
export const cloze_percent = ({ cloze, cloze_ok }) => cloze === 0 ? null : Math.round(cloze_ok / cloze * 100);
/** Marks of the literature: from 60 % good, under 40 % to write anew. */
export const cloze_class = (percent) => percent === null ? 'none' : percent >= 60 ? 'good' : percent >= 40 ? 'rework' : 'rewrite';
/** @param {Record<string, number>} counts */
export const most_first = (counts) => Object.entries(counts).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
/**
 * Worst first: most minus, then most questions, then the lowest cloze.
 * @param {Iterable<[string, Sum]>} sums
 */
export const worst_first = (sums) => [...sums].sort(([a, one], [b, other]) => other.minus - one.minus || other.question - one.question || (cloze_percent(one) ?? 101) - (cloze_percent(other) ?? 101) || (a < b ? -1 : 1));

/** A reading time is never kept: only in which of five classes it falls. */
export const time_class = (seconds) => seconds < 10 ? '<10' : seconds < 30 ? '10-30' : seconds < 60 ? '30-60' : seconds <= 120 ? '60-120' : '>120';
