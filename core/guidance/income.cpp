#include "guidance/income.hpp"

#include "household/relations.hpp"
#include "resources/situation.hpp"
#include "rights/leefloon.hpp"

namespace iura {
namespace {

// Yours as calculated, your partner's as told.
Fact<Amount> paid_leefloon(const Household& household, const Assessment& assessment, bool as_expected) {
  const auto& people = household.people.items;
  const auto* yours = assessment.find(opening_right);
  Fact<Amount> paid = choose(people.front().receives_leefloon, yours != nullptr ? yours->paid_a_month(as_expected) : Fact<Amount>{}, Fact<Amount>{});
  for (std::size_t i = 1; i < people.size(); ++i) paid += choose(are_partners(household, 0, i), people[i].leefloon_amount * Fact<Amount>{twelfth}, Fact<Amount>{});
  return paid;
}

}  // namespace

std::vector<Gain> gains_of(const Household& household, const Assessment& bounds, const Assessment& expected, bool of_expected) {
  std::vector<Gain> gains;
  const auto& entitlements = (of_expected ? expected : bounds).entitlements;
  for (std::size_t i = 0; i < entitlements.size(); ++i) {
    const auto& one = entitlements[i];
    const bool counts = of_expected ? shown_as(household, bounds, expected, i) == Shown::card : !is_no(one.entitled) && !is_covered(expected, one);
    if (!one.adds() || !counts) continue;
    const auto received = one.until_another_pays ? Fact<Amount>{} : smallest(one.received, one.per_month);
    gains.push_back({&one, not_below_zero(one.added_a_month(of_expected) - one.received), received, one.once});
  }
  return gains;
}

GainSum sum_of(const std::vector<Gain>& gains, int person) {
  GainSum sum;
  for (const auto& gain : gains) {
    if (person >= 0 && gain.of->person != person) continue;
    sum.month += gain.month;
    sum.received += gain.received;
    sum.once += gain.once;
  }
  return sum;
}

Fact<Amount> income_now(const Household& household, const Assessment& assessment, bool as_expected) {
  return couple_income_without(household, {}) * Fact<Amount>{twelfth} + paid_leefloon(household, assessment, as_expected);
}

}  // namespace iura
