// A reference budget of answers in JSON.
#pragma once

#include <algorithm>

#include "budget/reference_budget.hpp"
#include "household/home.hpp"

namespace iura::test {

inline const Date budget_day = date_of("2026-11-22");

inline ReferenceBudget budget_of(const nlohmann::json& answers, Date date = budget_day) {
  const auto read = read_answers(answers);
  BOOST_TEST(errors_of(read) == "", answers.dump());
  return reference_budget(build_household(read, date), Legislation::current().at(budget_figures, date));
}

// You, 40 years old and renting from a private owner in Flanders, with a partner or children of these ages.
inline nlohmann::json family(const nlohmann::json& others, const nlohmann::json& you = {}) {
  nlohmann::json answers{{"you", {{"age", 40}, {"region", "flanders"}, {"tenancy", "private_rent"}, {"homeless", false}}}, {"others", nlohmann::json::array()}};
  for (const auto& other : others) {
    if (other.is_string()) answers["others"].push_back({{"relation", other}, {"age", 40}});
    else answers["others"].push_back({{"relation", "child"}, {"age", other}, {"in_charge", other < 18}, {"presence", "full"}, {"shares_household", true}});
  }
  for (const auto& [key, value] : you.items()) answers["you"][key] = value;
  return answers;
}

inline bool has_note(const ReferenceBudget& budget, std::string_view note) { return std::find(budget.notes.begin(), budget.notes.end(), note) != budget.notes.end(); }

}  // namespace iura::test
