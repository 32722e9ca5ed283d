// Table of contents: every right that Iura knows, one line each. A right may look at what others came to; they are assessed in an order
// in which each comes after those it looks at, so that one pass reaches the fixed point, and a circle is refused.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "law/key.hpp"
#include "rights/entitlement.hpp"

namespace iura {

// Whose right it is: one for the household of the person who asks, one each for the couple, or one each for every adult.
enum class Scope { household, couple, adults };

struct Right {
  std::string_view id;          // its folder in core/rights, i18n/rights and tests/rights
  std::string_view authority;   // who grants it: a name of i18n/claims
  Provision legal_basis;
  std::string_view checked_on;  // when its rule and figures were last held against the law
  bool automatic;               // granted without an application
  Scope scope;
  int worth;                    // about how many euros a month it is worth to who has it: our own estimate, only to rank
  std::string_view looks_at;    // the rights whose outcome it needs, parted by a space
  Entitlement (*assess)(const Case&, std::size_t person);
};

// --- From the OCMW / CPAS ---------------------------------------------------------------------------------------------------
Entitlement integration_income(const Case& home, std::size_t person);       // leefloon / revenu d'integration
Entitlement equivalent_integration_income(const Case& home, std::size_t person);  // equivalent leefloon / equivalent du revenu d'integration
Entitlement reference_address(const Case& home, std::size_t person);        // referentieadres / adresse de reference
Entitlement heating_allowance(const Case& home, std::size_t person);        // verwarmingstoelage / allocation de chauffage
Entitlement installation_premium(const Case& home, std::size_t person);     // installatiepremie / prime d'installation
Entitlement rental_guarantee(const Case& home, std::size_t person);         // huurwaarborg / garantie locative
Entitlement urgent_medical_help(const Case& home, std::size_t person);      // dringende medische hulp / aide medicale urgente
Entitlement energy_fund(const Case& home, std::size_t person);              // energiefonds / fonds energie
Entitlement pocket_money(const Case& home, std::size_t person);             // zakgeld / argent de poche
Entitlement social_participation(const Case& home, std::size_t person);     // participatie en sociale activering / participation et activation sociale
Entitlement article_60_employment(const Case& home, std::size_t person);    // werk via artikel 60 / emploi article 60
Entitlement integration_project(const Case& home, std::size_t person);      // GPMI / PIIS
Entitlement child_maintenance_help(const Case& home, std::size_t person);   // hulp bij onderhoudsgeld / aide au paiement de pensions alimentaires
Entitlement debt_mediation(const Case& home, std::size_t person);           // schuldbemiddeling / mediation de dettes
Entitlement collective_debt_settlement(const Case& home, std::size_t person); // collectieve schuldenregeling / reglement collectif de dettes
Entitlement food_aid(const Case& home, std::size_t person);                 // voedselhulp / aide alimentaire
Entitlement miriam(const Case& home, std::size_t person);                   // MIRIAM
Entitlement housing_first(const Case& home, std::size_t person);            // Housing First
Entitlement digital_inclusion(const Case& home, std::size_t person);        // digitale inclusie / inclusion numerique
Entitlement advance_on_benefits(const Case& home, std::size_t person);      // voorschot op een uitkering / avance sur une allocation

// --- Other federal -----------------------------------------------------------------------------------------------------------
Entitlement income_guarantee_for_elderly(const Case& home, std::size_t person);  // inkomensgarantie voor ouderen (IGO) / garantie de revenus aux personnes agees (GRAPA)
Entitlement increased_reimbursement(const Case& home, std::size_t person);  // verhoogde tegemoetkoming / intervention majoree
Entitlement social_energy_tariff(const Case& home, std::size_t person);     // sociaal energietarief / tarif social de l'energie
Entitlement maximum_billing(const Case& home, std::size_t person);           // maximumfactuur (MAF) / maximum a facturer (MAF)
Entitlement social_internet(const Case& home, std::size_t person);           // sociaal internet / internet social
Entitlement income_replacement_allowance(const Case& home, std::size_t person);// inkomensvervangende tegemoetkoming (IVT) / allocation de remplacement de revenus (ARR)
Entitlement integration_allowance(const Case& home, std::size_t person);     // integratietegemoetkoming (IT) / allocation d'integration (AI)
Entitlement maintenance_advances(const Case& home, std::size_t person);      // voorschot op onderhoudsgeld (DAVO) / avance sur pension alimentaire (SECAL)
Entitlement legal_aid(const Case& home, std::size_t person);                 // gratis advocaat (pro Deo) / avocat gratuit (pro Deo)
Entitlement train_reduction(const Case& home, std::size_t person);           // korting op de trein / reduction sur le train
Entitlement income_protection(const Case& home, std::size_t person);         // bescherming bij beslag / protection contre la saisie
Entitlement end_of_unemployment(const Case& home, std::size_t person);       // einde van de werkloosheid / fin du chomage

// --- Regional ----------------------------------------------------------------------------------------------------------------
Entitlement groeipakket(const Case& home, std::size_t person);                              // Groeipakket
Entitlement child_benefit_wallonia(const Case& home, std::size_t person);                   // Waalse kinderbijslag / allocations familiales en Wallonie
Entitlement child_benefit_brussels(const Case& home, std::size_t person);                   // Brusselse kinderbijslag / allocations familiales a Bruxelles
Entitlement child_benefit_german_community(const Case& home, std::size_t person);           // kinderbijslag Ostbelgien / Kindergeld
Entitlement school_allowance_flanders(const Case& home, std::size_t person);                // schooltoeslag / allocation scolaire flamande
Entitlement study_allowance_flanders(const Case& home, std::size_t person);                 // Vlaamse studietoelage / allocation d'etudes flamande
Entitlement study_allowance_french_community(const Case& home, std::size_t person);         // studietoelage / allocation d'etudes FWB
Entitlement flemish_rent_premium(const Case& home, std::size_t person);                     // Vlaamse huurpremie / prime de loyer flamande
Entitlement flemish_rent_subsidy(const Case& home, std::size_t person);                     // Vlaamse huursubsidie / subside de loyer flamand
Entitlement brussels_rent_allowance(const Case& home, std::size_t person);                  // Brusselse huurtoelage / allocation de loyer
Entitlement brussels_relocation_allowance(const Case& home, std::size_t person);            // herhuisvestingstoelage / allocation de relogement
Entitlement walloon_moving_and_rent_allowance(const Case& home, std::size_t person);        // verhuis- en huurtoelage / ADeL
Entitlement walloon_waiting_allowance(const Case& home, std::size_t person);                // wachttoelage voor een sociale woning / AAL
Entitlement flemish_care_budget(const Case& home, std::size_t person);                      // zorgbudget / budget de soins flamand
Entitlement elderly_care_allowance(const Case& home, std::size_t person);                   // zorgbudget voor ouderen, THAB / APA
Entitlement protected_energy_customer(const Case& home, std::size_t person);                // beschermde klant / client protege
Entitlement water_reduction(const Case& home, std::size_t person);                          // korting op water / reduction pour l'eau
Entitlement uitpas(const Case& home, std::size_t person);                                   // UiTPAS met kansentarief / tarif reduit

std::span<const Right> rights();

// The places of rights in an order in which each comes after those it looks at, otherwise as they stand. Throws std::runtime_error,
// naming them, where rights look at each other in a circle, and where one looks at what is no right.
std::vector<std::uint8_t> order_of(std::span<const Right> rights);
std::span<const std::uint8_t> order_of_assessment();
// The place of a right; -1 when there is no such right.
int index_of_right(Key id);
int index_of_right(std::string_view id);
// The rights that a right needs, itself included, by bit.
std::uint64_t needs_of(int right);

// Whether the right needs the outcome of the other one itself, not only by a third.
bool looks_at(int right, int other);

}  // namespace iura
