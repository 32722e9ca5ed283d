// Planted bad text: every rule finds what it is for, and lets plain text through.
import assert from 'node:assert/strict';
import test from 'node:test';
import { is_common, rare_words } from './frequency.mjs';
import { hard_to_read, measured, too_long } from './measures.mjs';
import { differences } from './same.mjs';
import { abbreviations, stiff, style_rules } from './style.mjs';
import { text_findings } from './templates.mjs';
import { forbidden_terms } from './terms.mjs';

const planted = {
  nl: {
    passive: ['Je aanvraag wordt door het OCMW onderzocht.', 'De beslissing zal worden genomen.', 'Je dossier is al verstuurd.', 'Dat bedrag werd vorige maand betaald.', 'Wat betaald is, telt niet.'],
    nobody: ['Hier kijkt men naar je inkomen.'],
    double_negation: ['Dit is niet zonder gevolgen.', 'Je kan dit nooit niet krijgen.'],
    unless: ['Krijg je een leefloon, tenzij je werkt?', 'Dat kan, mits je in Belgi\u00eb woont.'],
    chain: ['De hoogte van het bedrag van de toelage van het gewest telt.'],
    office: ['Gelieve dit formulier te sturen.', 'Indien je werkt, stopt het.', 'Dat gebeurt op basis van je inkomen.'],
  },
  fr: {
    passive: ['Votre demande est examin\u00e9e par le CPAS.', 'Le montant sera pay\u00e9 plus tard.', 'Les revenus ne sont pas toujours compt\u00e9s.', 'La somme est prise par l\u2019huissier.'],
    nobody: ['On regarde vos revenus.', 'C\u2019est ce qu\u2019on compte.'],
    double_negation: ['Ce n\u2019est pas sans effet.', 'Vous ne pouvez jamais rien demander.'],
    unless: ['Vous y avez droit, sauf si vous travaillez\u00a0?', 'C\u2019est possible, \u00e0 condition de vivre ici.'],
    chain: ['Le montant de la part de la prime de la r\u00e9gion de Bruxelles compte.'],
    office: ['Veuillez remplir ce papier.', 'Le bail dans lequel vous vivez.', 'Afin de recevoir cette aide, venez.'],
  },
};
const plain = {
  nl: ['Het OCMW onderzoekt je aanvraag.', 'Je wordt 18 jaar.', 'Dit is niet genoeg, en je krijgt geen geld.', 'Het huis van je ouders telt niet mee.', 'Je bent getrouwd of gescheiden.'],
  fr: ['Le CPAS regarde votre demande.', 'Vous \u00eates n\u00e9 en Belgique et vous \u00eates mari\u00e9.', 'Ce n\u2019est pas assez, et vous ne recevez rien.', 'La maison de vos parents ne compte pas.', 'Le montant est plus \u00e9lev\u00e9.'],
};

for (const [language, rules] of Object.entries(planted)) {
  test(`${language}: each way of saying that is hard to follow is found, and none in plain text`, () => {
    assert.deepEqual(Object.keys(rules), style_rules);
    for (const [rule, texts] of Object.entries(rules)) for (const text of texts) assert.ok(stiff(text, language).some((one) => one.rule === rule), `${rule}: ${text}`);
    for (const text of plain[language]) assert.deepEqual(stiff(text, language), [], text);
  });
}

test('a word that few know is found; forms, and in Dutch compounds, of common words are not', () => {
  assert.deepEqual(rare_words('Desalniettemin is een cumulatie onverenigbaar met je huur.', 'nl'), ['desalniettemin', 'cumulatie', 'onverenigbaar']);
  assert.deepEqual(rare_words('Le montant forfaitaire est imput\u00e9 sur votre loyer.', 'fr'), ['forfaitaire', 'imput\u00e9']);
  for (const word of ['huizen', 'betaalde', 'gestort', 'huisbezoek', 'huurcontract']) assert.ok(is_common(word, 'nl'), word);
  for (const word of ['recevez', 'maisons', 'pay\u00e9es', 'calculons', 'm\u00eame']) assert.ok(is_common(word, 'fr'), word);
});

test('a word of the glossary or with a reason is let through, a forbidden one is told what to say, but not what stands between brackets or quotes', () => {
  assert.deepEqual(text_findings('Het aanslagbiljet telt.', 'nl', 'citizen'), []);
  assert.deepEqual(forbidden_terms('Neem je loonfiche mee.', 'nl'), ['loonfiche: say loonbrief']);
  assert.deepEqual(forbidden_terms('Neem je loonbrief (\u2018loonfiche\u2019) mee.', 'nl'), []);
  assert.deepEqual(forbidden_terms('Le minimex existe.', 'fr'), ['minimex: say revenu d\u2019int\u00e9gration']);
});

test('an abbreviation is found, whether in capitals or with points', () => {
  assert.deepEqual(abbreviations('Ga naar de XYZ, m.b.t. art. 3, bv. vandaag, en de OCMW-raad.'), ['XYZ', 'm.b.t.', 'art.', 'bv.', 'OCMW']);
  assert.deepEqual(abbreviations('Een kaart F of F+ in Belgi\u00eb.'), []);
  assert.deepEqual(text_findings('Vraag het aan de XYZ.', 'nl', 'citizen').map(({ rule }) => rule), ['abbreviation']);
});

const twenty = 'een twee drie vier vijf zes zeven acht negen tien een twee drie vier vijf zes zeven acht negen tien';
test('twenty words are allowed, twenty-one not; in the background of law twenty-eight', () => {
  assert.deepEqual(too_long(`${twenty}.`, 'citizen'), []);
  assert.equal(too_long(`${twenty} elf.`, 'citizen').length, 1);
  assert.equal(too_long(`${twenty} elf`, 'citizen').length, 1);
  assert.deepEqual(too_long(`${twenty} een twee drie vier vijf zes zeven acht.`, 'legal'), []);
  assert.equal(too_long(`${twenty} een twee drie vier vijf zes zeven acht negen.`, 'legal').length, 1);
});

const statute = {
  nl: 'Onverminderd de toepassing van andersluidende reglementaire bepalingen wordt de rechthebbende die geen toereikende bestaansmiddelen bezit, noch er aanspraak op kan maken, noch in staat is deze door eigen inspanningen te verwerven, geacht te voldoen aan de gestelde voorwaarden.',
  fr: 'Sans pr\u00e9judice de l\u2019application des dispositions r\u00e9glementaires contraires, le b\u00e9n\u00e9ficiaire qui ne dispose pas de ressources suffisantes, ni ne peut y pr\u00e9tendre, ni n\u2019est en mesure de se les procurer par ses efforts personnels, est r\u00e9put\u00e9 satisfaire aux conditions fix\u00e9es.',
};
const easy = {
  nl: 'Je hebt te weinig geld om van te leven. Dan kan je een leefloon vragen. Dat doe je bij het OCMW. Neem je kaart mee. Het OCMW kijkt naar je geld en je huis. Daarna krijg je een brief.',
  fr: 'Vous n\u2019avez pas assez pour vivre. Vous pouvez demander une aide. Allez au CPAS de votre commune. Prenez votre carte. Le CPAS regarde votre argent et votre maison. Ensuite, vous recevez une lettre.',
};
test('the measures fail the style of a statute by far, pass plain sentences, and say nothing of a few words', () => {
  for (const language of ['nl', 'fr']) {
    assert.equal(hard_to_read(statute[language], language, 'citizen').length, 3);
    assert.equal(hard_to_read(statute[language], language, 'legal').length, 3);
    assert.deepEqual(hard_to_read(easy[language], language, 'citizen'), []);
    assert.equal(measured('Ga naar het OCMW.', language), null);
  }
});

test('Dutch and French that do not say the same are found: places, figures, sentences', () => {
  assert.deepEqual(differences('Je krijgt 1.100 euro. Vraag het.', 'Vous recevez 1\u00a0100 euros. Demandez-le.'), []);
  assert.match(differences('{a} telt.', '{b} compte.')[0], /^places/);
  assert.match(differences('Binnen 30 dagen.', 'Dans les 31 jours.')[0], /^figures/);
  assert.match(differences('Een. Twee. Drie.', 'Un, deux, trois.')[0], /^sentences/);
});
