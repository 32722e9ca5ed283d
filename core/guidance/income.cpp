#include "guidance/income.hpp"

#include "household/relations.hpp"
#include "resources/situation.hpp"
#include "rights/leefloon.hpp"

namespace iura {
namespace {

Fact<bool> you_or_partner(const Household& household, int person) {
  return person == 0 || are_partners(household, 0, static_cast<std::size_t>(person));
}

}  // namespace

std::vector<Gain> gains_of(const Household& household, const Assessment& bounds, const Assessment& expected, bool of_expected) {
  std::vector<Gain> gains;
  const auto& entitlements = (of_expected ? expected : bounds).entitlements;
  for (std::size_t i = 0; i < entitlements.size(); ++i) {
    const auto& one = entitlements[i];
    if (one.until_another_pays || shown_as(household, bounds, expected, i) != Shown::card) continue;
    const auto received = smallest(one.received, one.per_month);
    gains.push_back({&one, not_below_zero(one.per_month - one.received), received, one.once, one.right == opening_right ? choose(you_or_partner(household, one.person), received, Fact<Amount>{}) : Fact<Amount>{}});
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
    sum.leefloon += gain.leefloon;
  }
  return sum;
}

Fact<Amount> income_now(const Household& household, const GainSum& gains) {
  return couple_income_without(household, {}) * Fact<Amount>{twelfth} + gains.leefloon;
}

}  // namespace iura
