#include "properties/household_results.hpp"

#include <nlohmann/json.hpp>

#include "household/answers.hpp"
#include "household/build_household.hpp"

namespace iura::test {

using nlohmann::json;

Results results_of(const json& answers, Date date, Decisions decisions) {
  Results results;
  Assessment assessment = assess(build_household(read_answers(answers), date, decisions), law_at(date));
  for (auto& entitlement : assessment.entitlements) results.emplace(std::pair{entitlement.person, entitlement.right}, std::move(entitlement));
  return results;
}

Results results_of(std::string_view right, const json& answers, Date date) {
  Results results = results_of(answers, date);
  std::erase_if(results, [&](const auto& result) { return result.first.second != right; });
  return results;
}

bool within(const Entitlement& inner, const Entitlement& outer) {
  return within(inner.entitled, outer.entitled) && within(inner.per_year, outer.per_year) && within(inner.per_month, outer.per_month) && within(inner.once, outer.once);
}

bool is_exact(const Entitlement& e) { return e.entitled.is_exact() && e.per_year.is_exact() && e.per_month.is_exact() && e.once.is_exact(); }

std::string told(const Entitlement& e) {
  const auto cents = [](const Fact<Amount>& a) { return std::to_string(a.low().rounded_half_up()) + " to " + std::to_string(a.high().rounded_half_up()) + " cents"; };
  return std::string{e.right} + ", person " + std::to_string(e.person) + (is_yes(e.entitled) ? " entitled" : is_no(e.entitled) ? " not entitled" : " depends") + ", a month " +
         cents(e.per_month) + ", once " + cents(e.once);
}

std::optional<std::string> narrows(const Results& before, const Results& after) {
  for (const auto& [person, wide] : before) {
    const auto narrow = after.find(person);
    if (narrow != after.end() && !within(narrow->second, wide)) return "with fewer answers " + told(wide) + "; with more " + told(narrow->second);
  }
  return std::nullopt;
}

}  // namespace iura::test
