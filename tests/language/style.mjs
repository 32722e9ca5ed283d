// Ways of saying that are hard to follow, found by their form. Each rule: its name, and what in a sentence breaks it.
import { sentences } from './words.mjs';

const begin = '(?<![\\p{L}\\d])';
const end = '(?![\\p{L}\\d])';
const any = (list) => new RegExp(`${begin}(?:${list.join('|')})${end}`, 'giu');

/** Dutch participles by their form. "Wordt 18 jaar", "wordt anders" are no passives. */
const participle_nl = '(?:ge\\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|er|mis|onder|over|door|voor)\\p{L}{2,}(?:d|t)|(?:af|aan|uit|op|in|mee|terug|weg|toe|na|door|voor|om|bij|over|samen)ge\\p{L}{2,}(?:d|t|en))';
/** With zijn, these tell a state or a past. */
const states_nl = '(?:ge(?:trouwd|scheiden|storven|worden|komen|gaan|bleven|weest|daald|stegen|stopt|boren|huwd|zond|noeg|lukt|bonden|makkelijk|wend|geven)|be(?:gonnen|kend|vallen|langrijk|ter|doeld|perkt)|ver(?:anderd|huisd|trokken|plicht|lopen|schillend|keerd|der|vallen)|er(?:kend|g)|onder(?:weg)|aan(?:gesloten|gekomen|wezig)|af(?:gelopen|hankelijk)|over(?:leden|gebleven|al)|op(?:gegroeid)|in(?:geschreven)|voor(?:bij|al|bereid)|door(?:gegaan)|mis(?:schien)|\\p{L}*geld|geweld|\\p{L}*bestand|\\p{L}*beeld|gewest|gemeenten|geluid|gebied|verband|\\p{L}*schot|verlaat|onderwijst|voordat|verdient|bericht|\\p{L}*recht)';
const worden = '(?:word|wordt|worden|werd|werden)';
/** Participles with être that are no passives: they tell a state or a past. */
const states_fr = 'allée?s?|arrivée?s?|entrée?s?|née?s?|restée?s?|tombée?s?|montée?s?|décédée?s?|passée?s?|devenue?s?|venue?s?|partie?s?|sortie?s?|mariée?s?|âgée?s?|séparée?s?|divorcée?s?|isolée?s?|endettée?s?|obligée?s?|handicapée?s?|inscrite?s?|reconnue?s?|affiliée?s?|située?s?|dépassée?s?|terminée?s?|assurée?s?|élevée?s?|fatiguée?s?|fermée?s?|accompagnée?s?|liée?s?';
const etre = '(?:est|sont|était|étaient|sera|seront|serait|seraient|soit|soient|êtes|sommes|étiez|serez|a été|ont été|avez été|être)';

/** Parts of a sentence in which two negations would have to be added up by the reader. */
const clauses = (sentence) => sentence.split(/[,;:()]| (?:en|of|maar|want|dan|als|dat|die|wie|et|ou|mais|car|que|qui|si|ni) /u);
const several = (sentence, pattern) => clauses(sentence).filter((clause) => (clause.match(pattern)?.length ?? 0) > 1);

const found = (sentence, pattern) => sentence.match(pattern) ?? [];

const rules = {
  nl: {
    passive: (s) => [...found(s, new RegExp(`${begin}${worden}${end}(?: [^ ,.:;?]+){0,6}? ${participle_nl}${end}`, 'giu')), ...found(s, new RegExp(`${begin}${participle_nl} ${worden}${end}`, 'giu')), ...found(s, new RegExp(`${begin}(?:is|zijn|was|waren)${end}(?: [^ ,.:;?]+){0,5}? (?!${states_nl}${end})${participle_nl}(?=[ ]?[,.:;?]|$| (?:en|of|is|was)${end})`, 'giu')), ...found(s, new RegExp(`${begin}(?!${states_nl}${end})${participle_nl} (?:is|zijn|was|waren)${end}`, 'giu')), ...found(s, any(['(?:is|zijn|was|waren) (?:[^ ,.:;?]+ ){0,4}?door (?:[^ ,.:;?]+ ){1,4}?ge\\p{L}{2,}(?:d|t|en)']))],
    nobody: (s) => found(s, any(['men'])),
    double_negation: (s) => several(s, any(['niet', 'geen', 'nooit', 'niemand', 'niets', 'nergens', 'zonder', 'onmogelijk'])),
    unless: (s) => found(s, any(['tenzij', 'mits', 'behalve (?:als|indien|wanneer)', 'voor zover'])),
    chain: (s) => found(s, /(?:van (?:de|het|een|je|jouw|die|dit|deze)? ?\p{L}+ ){2,}van (?:de|het|een|je|jouw|die|dit|deze)? ?\p{L}+/giu),
    office: (s) => found(s, any(['inzake', 'omtrent', 'betreffende', 'ingevolge', 'teneinde', 'aldus', 'desbetreffende', 'middels', 'krachtens', 'onverminderd', 'conform', 'dienaangaande', 'hieromtrent', 'tevens', 'alsmede', 'indien', 'gelieve', 'dient te', 'dienen te', 'desgevallend', 'desgewenst', 'wegens', 'ten gevolge van', 'met betrekking tot', 'in het kader van', 'ten opzichte van', 'op basis van'])),
  },
  fr: {
    passive: (s) => [...found(s, new RegExp(`${begin}(?:ne |n’)?${etre}(?: (?:pas|plus|aussi|souvent|toujours|déjà|encore|alors|parfois|bien|entièrement|automatiquement|directement))* (?!(?:${states_fr})${end})\\p{L}{2,}(?:é|ée|és|ées)${end}`, 'giu')), ...found(s, new RegExp(`${begin}(?:${etre}) \\p{L}+(?:[iu]e?s?|[ieu]te?s?|ise?s?|erte?s?) par${end}`, 'giu'))],
    nobody: (s) => found(s, any(['on', 'l’on', 'qu’on', 'lorsqu’on'])),
    double_negation: (s) => several(s, any(['pas', 'jamais', 'rien', '(?<!(?:cette|la|une|autre) )personne ne', 'ne personne', 'aucune?', 'nulle', 'sans', 'impossible'])),
    unless: (s) => found(s, any(['sauf si', 'à moins', 'sauf lorsque', 'sauf quand', 'à condition', 'pour autant', 'hormis'])),
    chain: (s) => found(s, /(?:(?:de la |de l’|du |des |de |d’)(?:votre |vos |ce |cette )?\p{L}+ ){3,}(?:de la |de l’|du |des |de |d’)\p{L}+/giu),
    office: (s) => found(s, any(['afin de', 'en vue de', 'dans le cadre', 'relati(?:f|ve)s? [àa]ux?', 'susmentionné\\p{L}*', 'ladite', 'ledit', 'lesdits', 'duquel', 'lequel', 'laquelle', 'auquel', 'concernant', 'eu égard', 'le cas échéant', 'ainsi que', 'veuillez', 'en vertu de', 'conformément', 'nonobstant', 'moyennant', 'lors de', '(?<!de )suite à', 'au sein de', 'préalablement', 'ultérieurement', 'notamment', 'par le biais', 'en ce qui concerne', 'à cet égard', 'il convient', 'dont'])),
  },
};

export const style_rules = Object.keys(rules.nl);

/** [{ rule, said }] for each thing found in the text. */
export const stiff = (text, language) => sentences(text).flatMap((sentence) => Object.entries(rules[language])
  .flatMap(([rule, test]) => test(sentence).map((said) => ({ rule, said: said.trim() }))));

/** Words of capitals alone, and those with points. Short for what? */
export function abbreviations(text) {
  const short = text.match(/(?<![\p{L}\d.])(?:\p{Lu}{2,}(?:-\p{Lu}+)*|\p{Lu}\p{L}*\p{Lu}{2,}|(?:[a-z]{1,4}\.){2,}|(?:bv|p\. ?ex|resp|incl|excl|evt|nr|art|etc|enz|cf|min|max)\.)(?![\p{L}\d])/gu) ?? [];
  return [...new Set(short)];
}
