// French ways of saying that are hard to follow. Each rule tells what in a sentence breaks it.
import { all, any, begin, either, end, pattern, several } from './patterns.mjs';

const etre = either('est | sont | était | étaient | sera | seront | serait | seraient | soit | soient | êtes | sommes | étiez | serez | a été | ont été | avez été | être');
/** Participles with être that are no passives: they tell a state or a past. */
const state = either(`
  allée?s? | arrivée?s? | entrée?s? | née?s? | restée?s? | tombée?s? | montée?s? | décédée?s? | passée?s? | mariée?s? | âgée?s? | séparée?s? | divorcée?s? | isolée?s? | endettée?s?
  obligée?s? | handicapée?s? | affiliée?s? | située?s? | dépassée?s? | terminée?s? | assurée?s? | élevée?s? | fatiguée?s? | fermée?s? | activée?s? | désactivée?s? | abîmée?s? | chargée?s? | effacée?s? | accompagnée?s? | liée?s?`);
const between = '(?: (?:pas|plus|aussi|souvent|toujours|déjà|encore|alors|parfois|bien|entièrement|automatiquement|directement))*';
const of = '(?:de la |de l’|du |des |de |d’)';

const passives = [
  pattern(`${begin}(?:ne |n’)?${etre}${between} (?!${state}${end})\\p{L}{2,}(?:é|ée|és|ées)${end}`),
  pattern(`${begin}${etre} \\p{L}+(?:[iu]e?s?|[ieu]te?s?|ise?s?|erte?s?) par${end}`),
];
const nobody = any('on | l’on | qu’on | lorsqu’on');
/** "Cette personne ne" is somebody. */
const negation = any('pas | jamais | rien | (?<!cette )(?<!la )(?<!une )personne ne | ne personne | aucune? | nulle | sans | impossible');
const joints = /[,;:()]| (?:et|ou|mais|car|que|qui|si|ni) /u;
const unless = any('sauf si | à moins | sauf lorsque | sauf quand | à condition | pour autant | hormis');
const chain = pattern(`(?:${of}(?:votre |vos |ce |cette )?\\p{L}+ ){3,}${of}\\p{L}+`);
const office = any(`
  afin de | en vue de | dans le cadre | relati[fv]e?s? [àa]ux? | susmentionné\\p{L}* | ladite | ledit | lesdits | duquel | lequel | laquelle | auquel | concernant | eu égard
  le cas échéant | ainsi que | veuillez | en vertu de | conformément | nonobstant | moyennant | lors de | (?<!de )suite à | au sein de | préalablement | ultérieurement | notamment
  par le biais | en ce qui concerne | à cet égard | il convient | dont`);

export const fr = {
  passive: (sentence) => all(sentence, ...passives),
  nobody: (sentence) => all(sentence, nobody),
  double_negation: (sentence) => several(sentence, joints, negation),
  unless: (sentence) => all(sentence, unless),
  chain: (sentence) => all(sentence, chain),
  office: (sentence) => all(sentence, office),
};
