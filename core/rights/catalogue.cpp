#include "rights/catalogue.hpp"

#include <array>
#include <stdexcept>
#include <string>

namespace iura {
namespace {

constexpr std::string_view checked = "2026-11-22";

constexpr std::array all{
    // --- From the OCMW / CPAS
    Right{"integration_income", "ocmw", {"law_2002_05_26", "art. 3"}, checked, false, Scope::adults, 900, "", integration_income},
    Right{"reference_address", "ocmw", {"law_1991_07_19", "art. 1, \u00A7 2"}, checked, false, Scope::household, 100, "", reference_address},
    // --- Other federal
    Right{"increased_reimbursement", "health_fund", {"law_1994_07_14", "art. 37, \u00A7 19"}, checked, false, Scope::household, 30, "integration_income", increased_reimbursement},
    Right{"social_energy_tariff", "energy_supplier", {"law_2007_04_27", "art. 4"}, checked, true, Scope::household, 40, "integration_income", social_energy_tariff},
    // --- From the OCMW / CPAS, after those they look at
    Right{"heating_allowance", "ocmw", {"law_2008_12_22", "art. 249"}, checked, false, Scope::household, 20, "increased_reimbursement", heating_allowance},
    // --- Regional
    Right{"groeipakket", "family_benefit_fund", {"flemish_decree_2018_04_27", "art. 8"}, checked, true, Scope::household, 350, "integration_income", groeipakket},
    Right{"child_benefit_wallonia", "family_benefit_fund", {"walloon_decree_2018_02_08", "art. 4"}, checked, true, Scope::household, 350, "increased_reimbursement", child_benefit_wallonia},
    Right{"child_benefit_brussels", "family_benefit_fund", {"brussels_ordinance_2019_04_25", "art. 4"}, checked, true, Scope::household, 350, "", child_benefit_brussels},
    Right{"child_benefit_german_community", "family_benefit_fund", {"german_decree_2018_04_23", "art. 6"}, checked, true, Scope::household, 350, "increased_reimbursement", child_benefit_german_community},
    Right{"school_allowance_flanders", "family_benefit_fund", {"flemish_decree_2018_04_27", "art. 24"}, checked, true, Scope::household, 40, "", school_allowance_flanders},
    Right{"study_allowance_flanders", "flemish_study_service", {"flemish_decree_2007_06_08", "art. 7"}, checked, false, Scope::household, 150, "", study_allowance_flanders},
    Right{"study_allowance_french_community", "french_study_service", {"french_decree_2021_11_18", "art. 4"}, checked, false, Scope::household, 100, "", study_allowance_french_community},
    Right{"flemish_rent_premium", "flemish_housing", {"flemish_housing_decree_2020", "5"}, checked, false, Scope::household, 170, "integration_income", flemish_rent_premium},
    Right{"flemish_rent_subsidy", "flemish_housing", {"flemish_housing_decree_2020", "5"}, checked, false, Scope::household, 150, "", flemish_rent_subsidy},
    Right{"brussels_rent_allowance", "brussels_housing", {"brussels_decree_2021_07_15", "art. 3"}, checked, false, Scope::household, 170, "integration_income increased_reimbursement", brussels_rent_allowance},
    Right{"brussels_relocation_allowance", "brussels_housing", {"brussels_decree_2022_10_13", "art. 3"}, checked, false, Scope::household, 150, "", brussels_relocation_allowance},
    Right{"walloon_moving_and_rent_allowance", "walloon_housing", {"walloon_decree_1999_01_21", "art. 1"}, checked, false, Scope::household, 80, "", walloon_moving_and_rent_allowance},
    Right{"flemish_care_budget", "care_fund", {"flemish_decree_2018_05_18", "art. 78"}, checked, false, Scope::household, 140, "", flemish_care_budget},
    Right{"elderly_care_allowance", "elderly_care_service", {"brussels_ordinance_2020_12_10", "art. 2"}, checked, false, Scope::couple, 400, "", elderly_care_allowance},
    Right{"protected_energy_customer", "energy_supplier", {"brussels_ordinance_2001_07_19", "art. 25septies"}, checked, false, Scope::household, 30, "increased_reimbursement social_energy_tariff", protected_energy_customer},
    Right{"water_reduction", "water_company", {"flemish_water_decree", "art. 5"}, checked, true, Scope::household, 15, "integration_income increased_reimbursement", water_reduction},
    Right{"uitpas", "municipality", {"municipal_rules", "UiTPAS"}, checked, false, Scope::household, 5, "integration_income increased_reimbursement", uitpas},
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
  std::array<std::uint32_t, all.size()> hashes;
  std::array<std::uint64_t, all.size()> needs;
};

const Table& table() {
  static const Table made = [] {
    check_order(all);
    Table table{};
    for (std::size_t i = 0; i < all.size(); ++i) {
      table.hashes[i] = hash_of(all[i].id);
      table.needs[i] = std::uint64_t{1} << i;
      each_looked_at(all[i], [&](std::string_view id) { table.needs[i] |= table.needs[static_cast<std::size_t>(place(all, id))]; });
    }
    return table;
  }();
  return made;
}

}  // namespace

std::span<const Right> rights() { return all; }

void check_order(std::span<const Right> rights) {
  for (std::size_t i = 0; i < rights.size(); ++i)
    each_looked_at(rights[i], [&](std::string_view id) {
      const int seen = place(rights, id);
      if (seen < 0) throw std::runtime_error(std::string{rights[i].id} + " looks at " + std::string{id} + ", which is no right");
      if (seen >= static_cast<int>(i)) throw std::runtime_error(std::string{rights[i].id} + " looks at " + std::string{id} + ", which is not before it: a circle, or the wrong order");
    });
}

int index_of_right(Key id) {
  const auto& hashes = table().hashes;
  for (std::size_t i = 0; i < hashes.size(); ++i)
    if (hashes[i] == id.hash) return static_cast<int>(i);
  return -1;
}

int index_of_right(std::string_view id) { return index_of_right(Key{id, hash_of(id)}); }

std::uint64_t needs_of(int right) { return table().needs[static_cast<std::size_t>(right)]; }

}  // namespace iura
