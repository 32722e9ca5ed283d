#include "guidance/income.hpp"

#include "resources/situation.hpp"
#include "rights/leefloon.hpp"

namespace iura {

std::vector<Gain> gains_of(const Household& household, const Assessment& bounds, const Assessment& expected, bool of_expected) {
  std::vector<Gain> gains;
  const auto& entitlements = (of_expected ? expected : bounds).entitlements;
  for (std::size_t i = 0; i < entitlements.size(); ++i) {
    const auto& one = entitlements[i];
    if (one.until_another_pays || shown_as(household, bounds, expected, i) != Shown::card) continue;
    gains.push_back({&one, not_below_zero(one.per_month - one.received), smallest(one.received, one.per_month), one.once});
  }
  return gains;
}

GainSum sum_of(const std::vector<Gain>& gains, int person) {
  GainSum sum;
  for (const auto& gain : gains) {
    if (person >= 0 && gain.of->person != person) continue;
    sum.month += gain.month;
    sum.received += gain.received;
    if (gain.of->right == opening_right && gain.of->person == 0) sum.untold += gain.received;
    sum.once += gain.once;
  }
  return sum;
}

Fact<Amount> income_now(const Household& household, const GainSum& gains) {
  const auto now = couple_income_without(household, {}) * Fact<Amount>{twelfth};
  return is_yes(household.people.items.front().receives_leefloon) ? now + gains.untold : now;
}

}  // namespace iura
