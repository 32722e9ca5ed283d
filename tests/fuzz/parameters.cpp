// A parameters.json that was not written with care, as `iura diff --with` reads one: refused with the name of what is wrong, or a law that can be
// calculated with, however odd its figures are.
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "assess.hpp"
#include "fuzz/target.hpp"
#include "household/answers.hpp"
#include "household/build_household.hpp"
#include "json/text.hpp"
#include "population/population.hpp"
#include "rights/catalogue.hpp"

namespace iura::fuzz {
namespace {

// A few households that ask for much.
const std::vector<Household>& homes() {
  static const std::vector<Household> made = [] {
    std::vector<Household> all;
    for (std::uint64_t number = 0; number < 3; ++number) all.push_back(build_household(read_answers(synthetic_household(6, number, today)), today));
    return all;
  }();
  return made;
}

// Which file it stands for: the shared one, that of the budget, or that of a right.
std::string_view owner(const nlohmann::json& document) {
  for (const auto& [right, group] : Legislation::current().all())
    for (const auto& [key, parameter] : group)
      if (document.contains(key)) return right;
  return "integration_income";
}

void calculate(const Legislation& legislation) {
  for (const Date date : {today, Date{today.days - 1500}}) {
    const LawAt law{date, legislation};
    for (const Household& home : homes())
      for (const auto& result : assess(home, law).entitlements) demand_in_order(result.entitled, "verdict");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = text_of(data, size);
  const auto document = parse_json(text);
  Legislation legislation = Legislation::current();
  try {
    legislation.add(document.is_object() ? owner(document) : "", text);
  } catch (const std::runtime_error& refused) {
    demand(std::string_view{refused.what()}.starts_with("parameter"), "a refusal names the parameter", refused.what());
    return 0;
  }
  try {
    calculate(legislation);
  } catch (const std::out_of_range&) {  // indexed by what no file has
  }
  return 0;
}

}  // namespace iura::fuzz
