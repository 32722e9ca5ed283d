// Table of contents: every right that Iura knows, one line each. They are assessed in this order, and a right may look only at rights
// before it: so that one pass reaches the fixed point, and a circle is refused.
#pragma once

#include <span>
#include <string_view>

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
Entitlement reference_address(const Case& home, std::size_t person);        // referentieadres / adresse de reference
Entitlement heating_allowance(const Case& home, std::size_t person);        // verwarmingstoelage / allocation de chauffage

// --- Other federal -----------------------------------------------------------------------------------------------------------
Entitlement increased_reimbursement(const Case& home, std::size_t person);  // verhoogde tegemoetkoming / intervention majoree
Entitlement social_energy_tariff(const Case& home, std::size_t person);     // sociaal energietarief / tarif social de l'energie

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
Entitlement flemish_care_budget(const Case& home, std::size_t person);                      // zorgbudget / budget de soins flamand
Entitlement elderly_care_allowance(const Case& home, std::size_t person);                   // zorgbudget voor ouderen, THAB / APA
Entitlement protected_energy_customer(const Case& home, std::size_t person);                // beschermde klant / client protege
Entitlement water_reduction(const Case& home, std::size_t person);                          // korting op water / reduction pour l'eau
Entitlement uitpas(const Case& home, std::size_t person);                                   // UiTPAS met kansentarief / tarif reduit

std::span<const Right> rights();

// Throws std::runtime_error where a right looks at one that is not known, at itself or at a later one: then there may be a circle.
void check_order(std::span<const Right> rights);
// The place of a right; -1 when there is no such right.
int index_of_right(Key id);
int index_of_right(std::string_view id);
// The rights that a right needs, itself included, by bit.
std::uint64_t needs_of(int right);

}  // namespace iura
