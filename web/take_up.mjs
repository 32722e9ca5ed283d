// What the page needs to turn a result into paper: words, who grants what and under which procedure, and the style of paper.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { catalogue } from '../scripts/catalogue.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => JSON.parse(readFileSync(root + path, 'utf8'));

/** The rules of a style sheet, each a text of its own: the page puts them in one by one, for it may hold no style of its own. */
export function style_rules(css) {
  const rules = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}' && (depth -= 1) === 0) { rules.push(css.slice(start, at + 1).trim()); start = at + 1; }
  }
  return rules;
}

/** A term is a parameter of a right or has values of its own; of both only what a letter says. */
function terms_of(terms) {
  return Object.fromEntries(Object.entries(terms).map(([name, term]) => {
    const { unit, values } = term.parameter ? read(`core/rights/${term.parameter[0]}/parameters.json`)[term.parameter[1]] : term;
    return [name, { unit, values: values.map(({ from, value }) => ({ from, value })) }];
  }));
}

/** The words of one language about rights, authorities, papers, acts and units, from where the core has them too. */
function named(language, texts, rights, acts) {
  const typographic = (text) => language === 'fr' ? text.replaceAll("'", '\u2019') : text;
  const pick = (entries, ...keys) => Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, Object.fromEntries(keys.map((key) => [key, entry[key]]))]));
  const { claims, questions } = texts[language];
  return {
    rights: Object.fromEntries(rights.map(({ id }) => [id, texts[language][`rights/${id}`].name])),
    authorities: pick(claims.authorities, 'name', 'where', 'appeal'),
    documents: pick(claims.documents, 'name'),
    acts: Object.fromEntries(acts.map(([id, act]) => [id, typographic(act[language])])),
    units: questions.units, units_one: questions.units_one,
  };
}

export function take_up_data(texts) {
  const { authorities, rights: of_rights, procedures, terms, protected_income } = read('core/law/procedures.json');
  const rights = catalogue().map(({ id, authority }) => {
    // Where a right is only of some regions, and whether its authority may ask money of the person: paid too much, lent, or a bill.
    const { documents, debt = false, regions = null } = read(`core/rights/${id}/claim.json`);
    return { id, authority, procedure: of_rights[id] ?? authorities[authority], documents, debt, regions };
  });
  const cited = new Set([protected_income, ...Object.values(procedures).flatMap(Object.values)].map((step) => step?.act).filter(Boolean));
  const acts = Object.entries(read('core/law/acts.json')).filter(([id]) => cited.has(id));
  const css = esbuild.transformSync(['paper', 'code'].map((name) => readFileSync(`${root}web/styles/${name}.css`, 'utf8')).join(''), { loader: 'css', minify: true }).code;
  const by_language = (what) => Object.fromEntries(Object.keys(texts).map((language) => [language, what(language)]));
  return {
    words: by_language((language) => texts[language].take_up), letters: by_language((language) => texts[language].letters),
    named: by_language((language) => named(language, texts, rights, acts)),
    rights, procedures, terms: terms_of(terms), protected_income, style: style_rules(css),
  };
}
