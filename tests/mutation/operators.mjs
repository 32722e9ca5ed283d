// Small faults that a person makes in a rule, each as a change of one line of C++: { line, was, now, what }.
// Comments, texts and includes stay as they are; what does not compile is no mutant.

/** Parts of a line that are code, as [start, end): no comment, no text between quotes but the keys of parameters. */
function code_of(line) {
  const parts = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i <= line.length; i += 1) {
    if (!quoted && (i === line.length || line.startsWith('//', i))) return [...parts, [start, i]];
    if (i === line.length) return parts;
    if (line[i] !== '"' || line[i - 1] === '\\') continue;
    if (!quoted) parts.push([start, i]);
    else start = i + 1;
    quoted = !quoted;
  }
  return parts;
}

// A pattern and what stands there instead; of the first group of a pattern with one.
const swaps = [
  ['order', /\bbelow\(/g, 'at_least('], ['order', /\bat_least\(/g, 'below('], ['order', /(?<=\s)<(?=\s)/g, '<='], ['order', /(?<=\s)<=(?=\s)/g, '<'], ['order', /(?<=\s)>(?=\s)/g, '>='], ['order', /(?<=\s)>=(?=\s)/g, '>'],
  ['equality', /(?<=\s)==(?=\s)/g, '!='], ['equality', /(?<=\s)!=(?=\s)/g, '=='],
  ['and or', /&&/g, '||'], ['and or', /\|\|/g, '&&'], ['negation', /(?<![\w!])!(?=[\w(])/g, ''],
  ['unknown', /\bis_yes\(/g, '!is_no('], ['unknown', /\bis_no\(/g, '!is_yes('],
  ['sum', /(?<=[\w)}] )\+(?= )/g, '-'], ['sum', /(?<=[\w)}] )-(?= )/g, '+'], ['sum', /\+=/g, '-='], ['product', /(?<=[\w)}] )\*(?= )/g, '/'], ['product', /(?<=[\w)}] )\/(?= )/g, '*'],
  ['choice', /\bchoose\(/g, 'choose(!'], ['extreme', /\bsmallest\(/g, 'largest('], ['extreme', /\blargest\(/g, 'smallest('], ['extreme', /\bstd::min\b/g, 'std::max'], ['extreme', /\bstd::max\b/g, 'std::min'],
  ['bound', /\.low\(\)/g, '.high()'], ['bound', /\.high\(\)/g, '.low()'], ['sign', /\bnot_below_zero\(/g, '('],
  ['condition', /\bright\.require\(/g, 'if (false) right.require('], ['months', /\bplus_months\(/g, 'plus_days('],
];

/** Enumerators and keys of this file, by what they may be taken for: those of the same enumeration, those of the same parameters. */
function relatives_of(source) {
  const relatives = new Map();
  for (const [, scope, name] of source.matchAll(/\b([A-Z]\w+)::(\w+)\b/g)) relatives.set(scope, (relatives.get(scope) ?? new Set()).add(name));
  const keys = new Set([...source.matchAll(/\blaw(?:_)?\["([\w.]+)"\]/g)].map(([, key]) => key));
  return { relatives, keys };
}

/** All mutants of a source. */
export function mutants_of(source) {
  const { relatives, keys } = relatives_of(source);
  const after = (set, name) => [...set][([...set].indexOf(name) + 1) % set.size];
  return source.split('\n').flatMap((line, index) => {
    if (/^\s*(#|\/\/|using |namespace |static_assert)/.test(line)) return [];
    const found = [];
    const add = (what, at, length, instead) => found.push({ line: index, was: line, now: line.slice(0, at) + instead + line.slice(at + length), what: `${what}: ${line.slice(at, at + length)} → ${instead || '(nothing)'}` });
    for (const [start, end] of code_of(line)) {
      const code = line.slice(start, end);
      for (const [what, pattern, instead] of swaps) for (const match of code.matchAll(pattern)) add(what, start + match.index, match[0].length, instead);
      for (const match of code.matchAll(/\b([A-Z]\w+)::(\w+)\b/g)) if (relatives.get(match[1]).size > 1) add('another of its kind', start + match.index, match[0].length, `${match[1]}::${after(relatives.get(match[1]), match[2])}`);
      for (const match of code.matchAll(/(?<![\w.:<"[])(\d+)(?![\w.>\]])/g)) add('number', start + match.index, match[0].length, String(Number(match[0]) + 1));
    }
    for (const match of line.matchAll(/(?<=\blaw(?:_)?\[")[\w.]+(?="\])/g)) if (keys.size > 1) add('another parameter', match.index, match[0].length, after(keys, match[0]));
    return found;
  });
}
