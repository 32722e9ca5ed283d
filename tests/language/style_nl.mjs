// Dutch ways of saying that are hard to follow. Each rule tells what in a sentence breaks it.
import { all, any, begin, either, end, pattern, several } from './patterns.mjs';

const participle = either(`
  ge\\p{L}{2,}(?:d|t|en)
  (?:be|ver|ont|her|er|mis|onder|over|door|voor)\\p{L}{2,}(?:d|t)
  (?:af|aan|uit|op|in|mee|terug|weg|toe|na|door|voor|om|bij|over|samen)ge\\p{L}{2,}(?:d|t|en)`);
/** What looks like a participle but tells a state, a past with "zijn", or is another word. */
const state = either(`
  getrouwd | gescheiden | gestorven | geworden | gekomen | gegaan | gebleven | geweest | gedaald | gestegen | gestopt | geboren | gehuwd | gezond | genoeg | gelukt | gebonden
  gemakkelijk | gewend | gegeven | begonnen | bekend | bevallen | belangrijk | beter | bedoeld | beperkt | veranderd | verhuisd | vertrokken | verplicht | verlopen | verschillend
  beschadigd | geladen | gewist | verkeerd | verder | vervallen | erkend | erg | onderweg | aangesloten | aangekomen | aanwezig | afgelopen | afhankelijk | overleden | overgebleven | overal | opgegroeid
  ingeschreven | voorbij | vooral | voorbereid | doorgegaan | misschien
  \\p{L}*geld | geweld | \\p{L}*bestand | \\p{L}*beeld | gewest | gemeenten | geluid | gebied | verband | \\p{L}*schot | verlaat | onderwijst | voordat | verdient | bericht | \\p{L}*recht`);
const passive = `(?!${state}${end})${participle}`;
const worden = either('word | wordt | worden | werd | werden');
const zijn = either('is | zijn | was | waren');
const between = (most) => `(?: [^ ,.:;?]+){0,${most}}?`;
const noun = '(?:de|het|een|je|jouw|die|dit|deze)? ?\\p{L}+';

const passives = [
  pattern(`${begin}${worden}${end}${between(6)} ${participle}${end}`),
  pattern(`${begin}${participle} ${worden}${end}`),
  pattern(`${begin}${zijn}${end}${between(5)} ${passive}(?=[ ]?[,.:;?]|$| (?:en|of|is|was)${end})`),
  pattern(`${begin}${passive} ${zijn}${end}`),
  pattern(`${begin}${zijn}${end}${between(4)} door${between(4)} ge\\p{L}{2,}(?:d|t|en)${end}`),
];
const nobody = any('men');
const negation = any('niet | geen | nooit | niemand | niets | nergens | zonder | onmogelijk');
const joints = /[,;:()]| (?:en|of|maar|want|dan|als|dat|die|wie) /u;
const unless = any('tenzij | mits | behalve (?:als|indien|wanneer) | voor zover');
const chain = pattern(`(?:van ${noun} ){2,}van ${noun}`);
const office = any(`
  inzake | omtrent | betreffende | ingevolge | teneinde | aldus | desbetreffende | middels | krachtens | onverminderd | conform | dienaangaande | hieromtrent | tevens | alsmede
  indien | gelieve | dient te | dienen te | desgevallend | desgewenst | wegens | ten gevolge van | met betrekking tot | in het kader van | ten opzichte van | op basis van`);

export const nl = {
  passive: (sentence) => all(sentence, ...passives),
  nobody: (sentence) => all(sentence, nobody),
  double_negation: (sentence) => several(sentence, joints, negation),
  unless: (sentence) => all(sentence, unless),
  chain: (sentence) => all(sentence, chain),
  office: (sentence) => all(sentence, office),
};
