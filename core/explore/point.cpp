#include "explore/point.hpp"

#include <algorithm>

#include "guidance/shown.hpp"
#include "resources/situation.hpp"
#include "rights/leefloon.hpp"

namespace iura {
namespace {

constexpr Amount none{};

// A leefloon of yours is not among the incomes that are told; we calculate it either way.
bool is_your_leefloon(const Entitlement& one) { return one.right == opening_right && one.person == 0; }

}  // namespace

Point point_of(Amount x, const Household& household, const Assessment& expected, const std::vector<Followed>& followed) {
  Point point;
  point.x = x;
  point.told = couple_income_without(household, {}) * Fact<Amount>{twelfth};
  point.disposable = point.told;
  point.parts.reserve(expected.entitlements.size());
  for (std::size_t i = 0; i < expected.entitlements.size(); ++i) {
    const Entitlement& one = expected.entitlements[i];
    Part& part = point.parts.emplace_back(Part{one.right, one.person, one.paid_a_month(), one.once, one.entitled, one.ask, shown_as(household, expected, expected, i) == Shown::card, false});
    if (one.received == Fact<Amount>{none} && one.per_month == Fact<Amount>{none}) continue;
    const bool follows = std::any_of(followed.begin(), followed.end(), [&](const Followed& other) { return other.right == one.right && other.person == one.person; });
    if (follows) {
      point.told = point.told - one.received;
      part.pays = true;
    } else if (one.adds() && part.told) {
      part.month = one.added_a_month();
      // What comes in beyond our calculation stays what was told.
      if (!is_your_leefloon(one)) part.month = not_below_zero(part.month - one.received);
      part.pays = true;
    }
    if (part.pays) point.disposable += follows ? part.month - one.received : part.month;
  }
  return point;
}

}  // namespace iura
