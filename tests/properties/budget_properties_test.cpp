// Whatever the open answers turn out to be, the gap was in the interval. Kept as they are: what the home costs and the costs told for more
// detail, for they choose between an ordinary home and one's own, and are told or not counted.
#include <boost/test/unit_test.hpp>
#include <set>

#include "guidance/comparison.hpp"
#include "household/answers.hpp"
#include "household/build_household.hpp"
#include "properties/random_household.hpp"

namespace iura::test {
namespace {

using nlohmann::json;

constexpr int households = 3'000;
const std::set<std::string> kept{"tenancy", "homeless", "rent", "home_costs", "energy_costs", "car_needed", "childcare_costs", "school_costs", "illness_costs"};
// What comes in now is told as is usual: with the usual decisions of the centre, and by somebody who is not in prison or abroad.
const std::set<std::string> told_as_usual{"debtors_counted", "family_rate_below_half", "set_aside", "remaining", "detained", "weeks_abroad"};

Comparison comparison_of(const json& answers, Date date) {
  const Answers read = read_answers(answers);
  const LawAt law{date};
  const Household open = build_household(read, date);
  const Household assumed = build_household(read, date, Decisions::assumed);
  return compare(open, assess(open, law), assumed, assess(assumed, law), Legislation::current().at(budget_figures, date));
}

// Every key but the kept ones goes with this chance, or becomes "unknown".
json hidden(const json& answers, Random& random, int percent, bool hides_usual) {
  if (answers.is_array()) {
    json seen = json::array();
    for (const auto& item : answers) seen.push_back(item.is_object() ? hidden(item, random, percent, hides_usual) : item);
    return seen;
  }
  json seen = json::object();
  for (const auto& [key, value] : answers.items()) {
    const bool keeps = kept.contains(key) || key == "you" || (!hides_usual && told_as_usual.contains(key));
    if (!keeps && random.chance(percent)) {
      if (random.chance(50)) seen[key] = "unknown";
    } else {
      const bool holds_things = key == "you" || (value.is_array() && !value.empty() && value.front().is_object());
      seen[key] = holds_things ? hidden(value, random, percent, hides_usual) : value;
    }
  }
  return seen;
}

bool within(const Fact<Amount>& inner, const Fact<Amount>& outer) { return outer.low() <= inner.low() && inner.high() <= outer.high(); }
std::string told(const Fact<Amount>& amount) { return std::to_string(to_cents(amount.low()).cents) + " to " + std::to_string(to_cents(amount.high()).cents); }

}  // namespace

BOOST_AUTO_TEST_SUITE(budget_properties)

BOOST_AUTO_TEST_CASE(hiding_answers_never_excludes_the_true_gap_or_budget) {
  int compared = 0;
  for (int seed = 0; seed < households; ++seed) {
    const RandomHousehold household = random_household(static_cast<std::uint64_t>(seed));
    const Date date = std::max(household.date, date_of("2022-06-01"));
    Random random{static_cast<std::uint64_t>(seed)};
    const bool hides_usual = seed % 2 == 1;
    const json fewer = hidden(household.answers, random, random.one_of({5, 15, 40, 90}), hides_usual);
    const auto full = comparison_of(household.answers, date);
    const auto open = comparison_of(fewer, date);
    if (!full.budget.refused.empty() || !open.budget.refused.empty()) continue;
    ++compared;
    const auto check = [&](const char* what, const Fact<Amount>& inner, const Fact<Amount>& outer) {
      if (!within(inner, outer)) BOOST_ERROR("seed " << seed << ", " << what << ": " << told(inner) << " is not within " << told(outer) << "\n" << household.answers.dump() << "\n" << fewer.dump());
      return within(inner, outer);
    };
    if (!check("budget, low", full.budget.total.low, open.budget.total.low)) break;
    if (!check("budget, high", full.budget.total.high, open.budget.total.high)) break;
    if (!hides_usual && !check("income", full.now, open.now)) break;
    if (!hides_usual && !check("gap now", full.gap_now.amount, open.gap_now.amount)) break;
    if (!check("gap with every right", full.gap_then.amount, open.gap_possible.amount)) break;
    if (!hides_usual && !check("share", full.gap_now.share, open.gap_now.share)) break;
    if (!check("poverty line", full.budget.poverty_line, open.budget.poverty_line)) break;
  }
  BOOST_TEST(compared > households / 3);
}

BOOST_AUTO_TEST_CASE(a_cost_that_is_told_never_lowers_the_budget) {
  for (int seed = 0; seed < households / 3; ++seed) {
    const RandomHousehold household = random_household(static_cast<std::uint64_t>(seed));
    const Date date = std::max(household.date, date_of("2022-06-01"));
    const Parameters law = Legislation::current().at(budget_figures, date);
    const auto total = [&](const json& answers) { return reference_budget(build_household(read_answers(answers), date), law).total; };
    const Band with = total(household.answers);
    for (const char* cost : {"car_needed", "childcare_costs", "school_costs", "illness_costs"}) {
      json without = household.answers;
      without["you"].erase(cost);
      const Band less = total(without);
      BOOST_TEST((less.low.low() <= with.low.low() && less.high.high() <= with.high.high()), "seed " << seed << ": " << cost);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
