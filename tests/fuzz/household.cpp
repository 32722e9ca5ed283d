// Whole households, made by a fuzzer that learns which choices lead where; what holds for every household is demanded of each.
#include <fuzzer/FuzzedDataProvider.h>

#include "fuzz/saved_file.hpp"
#include "properties/changed_answers.hpp"
#include "properties/household_results.hpp"

namespace iura::fuzz {
namespace {

using nlohmann::json;
using namespace iura::test;

// Two bytes of the fuzzer for every choice; when they are used up, the chance of a fixed seed.
Random chance_of(FuzzedDataProvider& bytes) {
  return Random{[&bytes, rest = Random{0}]() mutable { return bytes.remaining_bytes() > 1 ? bytes.ConsumeIntegral<std::uint16_t>() : rest.next(); }};
}

void check_bounds(const Results& results, const json& answers) {
  for (const auto& [about, result] : results) {
    bool in_order = result.entitled.low() <= result.entitled.high();
    bool nothing = true;
    for (const auto* amount : {&result.per_year, &result.per_month, &result.once}) {
      in_order = in_order && Amount{} <= amount->low() && amount->low() <= amount->high();
      nothing = nothing && amount->high() == Amount{};
    }
    if (!in_order) demand(false, "never below zero, and the lower bound never above the upper one", told(result) + "\n" + answers.dump());
    if (is_no(result.entitled) && !nothing) demand(false, "nothing without entitlement", told(result) + "\n" + answers.dump());
  }
}

void check_order(const Results& before, const json& answers, Date date, std::uint64_t seed) {
  json shuffled = answers;
  Random random{seed};
  const std::vector<int> order = shuffle_lists(shuffled, random);
  const Results after = results_of(shuffled, date);
  if (after.size() != before.size()) demand(false, "the order of people never matters", answers.dump());
  for (const auto& [about, result] : after) {
    const auto was = before.find({order[static_cast<std::size_t>(about.first)], about.second});
    if (was == before.end() || !same(was->second, result)) demand(false, "the order of people and things never matters", told(result) + "\n" + answers.dump() + "\n" + shuffled.dump());
  }
}

void check_hiding(const Results& full, const RandomHousehold& household, int level) {
  Hiding hiding{household.seed, level};
  const json fewer = hiding.view(household.answers);
  const Results open = results_of(fewer, household.date);
  check_bounds(open, fewer);
  if (const auto fault = narrows(open, full)) demand(false, "hiding an answer never excludes", *fault + "\nhidden:" + listed(hiding.hidden()) + "\n" + household.answers.dump());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  FuzzedDataProvider bytes{data, size};
  const auto seed = bytes.ConsumeIntegral<std::uint16_t>();
  const int level = bytes.ConsumeIntegralInRange(1, 999);
  RandomHousehold household = random_household(chance_of(bytes));
  household.seed = seed;

  const Results full = results_of(household.answers, household.date);
  check_bounds(full, household.answers);
  check_hiding(full, household, level);
  check_order(full, household.answers, household.date, seed);
  demand_saved(household.answers);
  return 0;
}

}  // namespace iura::fuzz
