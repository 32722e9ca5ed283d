#include "guidance/shown.hpp"

#include "household/relations.hpp"
#include "rights/leefloon.hpp"

namespace iura {
namespace {

// The condition that makes a right one for this household comes first in its rule.
bool is_for_this_household(const Entitlement& entitlement) {
  for (const auto& step : entitlement.trace.steps())
    if (step.kind == Step::Kind::condition) return step.value.low == Amount{1};
  return true;
}

}  // namespace

bool is_covered(const Assessment& expected, const Entitlement& entitlement) {
  for (const auto& other : expected.entitlements)
    if (other.right == entitlement.right && other.also_covers == entitlement.person && other.person < entitlement.person && !is_no(other.entitled)) return true;
  return false;
}

// Yours are told, and others' who ask or get a right themselves. Of the rest we say that they may ask.
Shown shown_as(const Household& household, const Assessment& bounds, const Assessment& expected, std::size_t index) {
  const auto& one = bounds.entitlements[index];
  const bool leefloon = one.right == opening_right;
  if (one.person != 0) {
    if (is_covered(expected, one)) return Shown::nothing;
    if (leefloon) return is_yes(claims(household, static_cast<std::size_t>(one.person))) ? Shown::card : Shown::nothing;
    return is_yes(one.entitled) ? Shown::card : Shown::nothing;
  }
  if (leefloon) return Shown::card;
  if (is_no(one.entitled)) return Shown::not_now;
  return is_for_this_household(one) ? Shown::card : Shown::not_yet;
}

}  // namespace iura
