#include "rights/catalogue.hpp"

#include <array>
#include <stdexcept>
#include <string>

namespace iura {
namespace {

constexpr std::string_view checked = "2026-11-22";

constexpr std::array all{
    // --- From the OCMW / CPAS
    Right{"integration_income", "ocmw", {"law_2002_05_26", "art. 3"}, checked, false, Scope::adults, 900, "income_guarantee_for_elderly", integration_income},
    Right{"equivalent_integration_income", "ocmw", {"organic_law_1976_07_08", "art. 57"}, checked, false, Scope::adults, 900, "integration_income income_guarantee_for_elderly", equivalent_integration_income},
    Right{"reference_address", "ocmw", {"law_1991_07_19", "art. 1, \u00A7 2"}, checked, false, Scope::household, 100, "", reference_address},
    // --- Other federal
    Right{"income_guarantee_for_elderly", "pension_service", {"law_2001_03_22", "art. 3"}, checked, false, Scope::adults, 700, "", income_guarantee_for_elderly},
    Right{"increased_reimbursement", "health_fund", {"law_1994_07_14", "art. 37, \u00A7 19"}, checked, false, Scope::household, 30, "integration_income equivalent_integration_income income_guarantee_for_elderly", increased_reimbursement},
    Right{"social_energy_tariff", "energy_supplier", {"law_2007_04_27", "art. 4"}, checked, true, Scope::household, 40, "integration_income equivalent_integration_income income_guarantee_for_elderly", social_energy_tariff},
    Right{"maximum_billing", "health_fund", {"law_1994_07_14", "art. 37quinquies"}, checked, true, Scope::household, 20, "increased_reimbursement", maximum_billing},
    Right{"social_internet", "internet_operator", {"law_2005_06_13", "art. 22/2"}, checked, false, Scope::household, 15, "integration_income equivalent_integration_income income_guarantee_for_elderly", social_internet},
    Right{"income_replacement_allowance", "disability_service", {"law_1987_02_27", "art. 1"}, checked, false, Scope::couple, 800, "", income_replacement_allowance},
    Right{"integration_allowance", "disability_service", {"law_1987_02_27", "art. 1"}, checked, false, Scope::couple, 300, "", integration_allowance},
    Right{"maintenance_advances", "maintenance_service", {"law_2003_02_21", "art. 3"}, checked, false, Scope::household, 175, "", maintenance_advances},
    Right{"legal_aid", "legal_aid_bureau", {"judicial_code", "art. 508/1"}, checked, false, Scope::household, 30, "integration_income equivalent_integration_income income_guarantee_for_elderly", legal_aid},
    Right{"train_reduction", "railway", {"sncb_tariffs", "BIM / VT"}, checked, false, Scope::household, 8, "increased_reimbursement", train_reduction},
    Right{"income_protection", "creditor", {"judicial_code", "art. 1409"}, checked, true, Scope::household, 100, "", income_protection},
    Right{"end_of_unemployment", "unemployment_office", {"law_2025_07_18", "art. 209-216"}, checked, false, Scope::couple, 500, "", end_of_unemployment},
    // --- From the OCMW / CPAS, after those they look at
    Right{"heating_allowance", "ocmw", {"law_2008_12_22", "art. 249"}, checked, false, Scope::household, 20, "increased_reimbursement", heating_allowance},
    Right{"installation_premium", "ocmw", {"law_2002_05_26", "art. 14, \u00A7 3"}, checked, false, Scope::household, 150, "integration_income equivalent_integration_income", installation_premium},
    Right{"rental_guarantee", "ocmw", {"organic_law_1976_07_08", "art. 57; art. 60"}, checked, false, Scope::household, 120, "", rental_guarantee},
    Right{"urgent_medical_help", "ocmw", {"decree_1996_12_12", "art. 1"}, checked, false, Scope::household, 150, "", urgent_medical_help},
    Right{"energy_fund", "ocmw", {"law_2002_09_04", "art. 4; art. 6"}, checked, false, Scope::household, 25, "", energy_fund},
    Right{"pocket_money", "ocmw", {"organic_law_1976_07_08", "art. 98, \u00A7 1"}, checked, true, Scope::household, 125, "", pocket_money},
    Right{"social_participation", "ocmw", {"organic_law_1976_07_08", "art. 57"}, checked, false, Scope::household, 10, "integration_income equivalent_integration_income increased_reimbursement", social_participation},
    Right{"article_60_employment", "ocmw", {"organic_law_1976_07_08", "art. 60, \u00A7 7; art. 61"}, checked, false, Scope::household, 400, "integration_income equivalent_integration_income", article_60_employment},
    Right{"integration_project", "ocmw", {"law_2002_05_26", "art. 11"}, checked, false, Scope::household, 10, "integration_income equivalent_integration_income", integration_project},
    Right{"child_maintenance_help", "ocmw", {"organic_law_1976_07_08", "art. 68quinquies"}, checked, false, Scope::household, 75, "integration_income equivalent_integration_income", child_maintenance_help},
    Right{"debt_mediation", "ocmw", {"organic_law_1976_07_08", "art. 57; art. 60"}, checked, false, Scope::household, 60, "", debt_mediation},
    Right{"collective_debt_settlement", "labour_court", {"judicial_code", "art. 1675/2"}, checked, false, Scope::household, 100, "", collective_debt_settlement},
    Right{"food_aid", "ocmw", {"esf_regulation_2021_1057", "art. 4"}, checked, false, Scope::household, 50, "integration_income equivalent_integration_income", food_aid},
    Right{"miriam", "ocmw", {"federal_projects", "MIRIAM"}, checked, false, Scope::household, 15, "integration_income equivalent_integration_income", miriam},
    Right{"housing_first", "ocmw", {"federal_projects", "Housing First"}, checked, false, Scope::household, 200, "", housing_first},
    Right{"digital_inclusion", "ocmw", {"organic_law_1976_07_08", "art. 57"}, checked, false, Scope::household, 10, "", digital_inclusion},
    Right{"advance_on_benefits", "ocmw", {"organic_law_1976_07_08", "art. 60, \u00A7 3; art. 99, \u00A7 2"}, checked, false, Scope::household, 300, "", advance_on_benefits},
    // --- Regional
    Right{"groeipakket", "family_benefit_fund", {"flemish_decree_2018_04_27", "art. 8"}, checked, true, Scope::household, 350, "integration_income equivalent_integration_income", groeipakket},
    Right{"child_benefit_wallonia", "family_benefit_fund", {"walloon_decree_2018_02_08", "art. 4"}, checked, true, Scope::household, 350, "increased_reimbursement", child_benefit_wallonia},
    Right{"child_benefit_brussels", "family_benefit_fund", {"brussels_ordinance_2019_04_25", "art. 4"}, checked, true, Scope::household, 350, "", child_benefit_brussels},
    Right{"child_benefit_german_community", "german_ministry", {"german_decree_2018_04_23", "art. 6"}, checked, true, Scope::household, 350, "increased_reimbursement", child_benefit_german_community},
    Right{"school_allowance_flanders", "family_benefit_fund", {"flemish_decree_2018_04_27", "art. 24"}, checked, true, Scope::household, 40, "", school_allowance_flanders},
    Right{"study_allowance_flanders", "flemish_study_service", {"flemish_decree_2007_06_08", "art. 7"}, checked, false, Scope::household, 150, "", study_allowance_flanders},
    Right{"study_allowance_french_community", "french_study_service", {"french_decree_2021_11_18", "art. 4"}, checked, false, Scope::household, 100, "", study_allowance_french_community},
    Right{"flemish_rent_premium", "flemish_housing", {"flemish_housing_decree_2020", "5"}, checked, false, Scope::household, 170, "integration_income equivalent_integration_income", flemish_rent_premium},
    Right{"flemish_rent_subsidy", "flemish_housing", {"flemish_housing_decree_2020", "5"}, checked, false, Scope::household, 150, "", flemish_rent_subsidy},
    Right{"brussels_rent_allowance", "brussels_housing", {"brussels_decree_2021_07_15", "art. 3"}, checked, false, Scope::household, 170, "integration_income equivalent_integration_income increased_reimbursement", brussels_rent_allowance},
    Right{"brussels_relocation_allowance", "brussels_housing", {"brussels_decree_2022_10_13", "art. 3"}, checked, false, Scope::household, 150, "", brussels_relocation_allowance},
    Right{"walloon_moving_and_rent_allowance", "walloon_housing", {"walloon_decree_1999_01_21", "art. 1"}, checked, false, Scope::household, 80, "", walloon_moving_and_rent_allowance},
    Right{"walloon_waiting_allowance", "walloon_housing", {"walloon_order_2023_03_10", "art. 3"}, "2026-11-24", false, Scope::household, 130, "", walloon_waiting_allowance},
    Right{"flemish_care_budget", "care_fund", {"flemish_decree_2018_05_18", "art. 78"}, checked, false, Scope::household, 140, "", flemish_care_budget},
    Right{"elderly_care_allowance", "elderly_care_service", {"brussels_ordinance_2020_12_10", "art. 2"}, checked, false, Scope::couple, 400, "", elderly_care_allowance},
    Right{"protected_energy_customer", "energy_supplier", {"brussels_ordinance_2001_07_19", "art. 25septies"}, checked, false, Scope::household, 30, "increased_reimbursement social_energy_tariff", protected_energy_customer},
    Right{"water_reduction", "water_company", {"flemish_water_decree", "art. 5"}, checked, true, Scope::household, 15, "integration_income equivalent_integration_income income_guarantee_for_elderly increased_reimbursement", water_reduction},
    Right{"uitpas", "municipality", {"municipal_rules", "UiTPAS"}, checked, false, Scope::household, 5, "integration_income equivalent_integration_income increased_reimbursement", uitpas},
};

template <class Function>
void each_looked_at(const Right& right, Function function) {
  for (auto rest = right.looks_at; !rest.empty();) {
    const auto end = std::min(rest.find(' '), rest.size());
    function(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

int place(std::span<const Right> rights, std::string_view id) {
  for (std::size_t i = 0; i < rights.size(); ++i)
    if (rights[i].id == id) return static_cast<int>(i);
  return -1;
}

struct Table {
  NamedPlaces places;
  std::array<std::uint64_t, all.size()> needs;
  std::vector<std::uint8_t> order;
};

const Table& table() {
  static const Table made = [] {
    Table table{};
    table.order = order_of(all);
    for (const auto& right : all) table.places.add(right.id);
    for (const std::size_t i : table.order) {
      table.needs[i] = std::uint64_t{1} << i;
      each_looked_at(all[i], [&](std::string_view id) { table.needs[i] |= table.needs[static_cast<std::size_t>(place(all, id))]; });
    }
    return table;
  }();
  return made;
}

}  // namespace

std::span<const Right> rights() { return all; }

std::vector<std::uint8_t> order_of(std::span<const Right> rights) {
  std::vector<std::uint8_t> order;
  std::uint64_t done = 0;
  while (order.size() < rights.size()) {
    const std::size_t before = order.size();
    std::string waiting;
    for (std::size_t i = 0; i < rights.size(); ++i) {
      if (done >> i & 1) continue;
      bool ready = true;
      each_looked_at(rights[i], [&](std::string_view id) {
        const int seen = place(rights, id);
        if (seen < 0) throw std::runtime_error(std::string{rights[i].id} + " looks at " + std::string{id} + ", which is no right");
        ready = ready && (done >> seen & 1) != 0;
      });
      if (ready) {
        done |= std::uint64_t{1} << i;
        order.push_back(static_cast<std::uint8_t>(i));
      } else {
        waiting += " " + std::string{rights[i].id};
      }
    }
    if (order.size() == before) throw std::runtime_error("rights that look at each other in a circle:" + waiting);
  }
  return order;
}

std::span<const std::uint8_t> order_of_assessment() { return table().order; }

int index_of_right(Key id) { return table().places.find(id.hash); }

int index_of_right(std::string_view id) { return index_of_right(Key{id, hash_of(id)}); }

bool looks_at(int right, int other) {
  bool found = false;
  each_looked_at(all[static_cast<std::size_t>(right)], [&](std::string_view id) { found = found || id == all[static_cast<std::size_t>(other)].id; });
  return found;
}

std::uint64_t needs_of(int right) { return table().needs[static_cast<std::size_t>(right)]; }

}  // namespace iura
