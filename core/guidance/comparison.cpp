#include "guidance/comparison.hpp"

#include "budget/members.hpp"
#include "household/answers.hpp"
#include "resources/situation.hpp"
#include "rights/assessing.hpp"

namespace iura {
namespace {

constexpr Amount none{};

// Gains of the people on this budget; of somebody who may be one of them, from nothing on.
Fact<Amount> gains_in(const Household& household, const std::vector<Gain>& gains, const Parameters& law) {
  Fact<Amount> sum{none};
  for (const auto& gain : gains) sum += choose(in_budget(household, static_cast<std::size_t>(gain.of->person), law), gain.month, Fact<Amount>{none});
  return sum;
}

// Somebody of whom it is not certain whether rights of their own are looked at: what these would bring has no upper end.
bool may_have_more_rights(const Household& household, std::size_t person) {
  return !has_own_right_to(household, person, Scope::adults).is_exact() || !has_own_right_to(household, person, Scope::couple).is_exact();
}

// Every right of everybody on the budget may still come, told or not, also one of which it is open whether it is paid already;
// only your own that are certain surely come.
Fact<Amount> possible_gains(const Household& household, const Assessment& bounds, const Assessment& expected, const Parameters& law) {
  Amount low;
  for (const auto& gain : gains_of(household, bounds, expected, false))
    if (gain.of->person == 0) low = low + gain.month.low();
  Amount high;
  for (const auto& one : bounds.entitlements)
    if (!is_no(in_budget(household, static_cast<std::size_t>(one.person), law))) high = high + one.per_month.high();
  for (std::size_t i = 1; i < household.people.items.size(); ++i)
    if (!is_no(in_budget(household, i, law)) && may_have_more_rights(household, i)) high = high + Amount{largest_answer};
  return Fact<Amount>::between(low, std::max(low, high), 0);
}

}  // namespace

Gap gap_of(const Fact<Amount>& income, const Band& total, const Parameters& law) {
  Gap gap;
  gap.amount = Fact<Amount>::between(income.low() - total.high.high(), income.high() - total.low.low(), income.open() | total.high.open());
  if (total.middle.low() <= none) return gap;
  gap.share = Fact<Amount>::between(income.low() / total.middle.high(), income.high() / total.middle.low(), income.open() | total.middle.open());
  const auto enough = at_least(gap.share, Fact<Amount>{law["enough.from"]});
  const auto nearly = at_least(gap.share, Fact<Amount>{law["nearly.from"]});
  if (is_yes(enough)) gap.adequacy = Adequacy::enough;
  else if (is_no(nearly)) gap.adequacy = Adequacy::far_below;
  else if (is_yes(nearly) && is_no(enough)) gap.adequacy = Adequacy::nearly;
  return gap;
}

Comparison compare(const Household& household, const Assessment& bounds, const Household& assumed, const Assessment& expected, const Parameters& law) {
  Comparison found;
  found.people_known = is_no(others_unknown(household));
  found.budget = reference_budget(household, law);
  if (!found.budget.covered || !found.budget.refused.empty()) return found;
  const auto gains = gains_of(household, bounds, expected, true);
  found.now = income_now(assumed, expected);
  found.then = found.now + gains_in(assumed, gains, law);
  found.possible = income_now(household, bounds, false) + possible_gains(household, bounds, expected, law);
  // Far above any answer, an upper end says that nothing was told.
  found.income_known = found.now.high() < Amount{largest_answer};
  found.rights_known = found.then.high() < Amount{largest_answer};
  found.gap_now = gap_of(found.now, found.budget.total, law);
  found.gap_then = gap_of(found.then, found.budget.total, law);
  found.gap_possible = gap_of(found.possible, found.budget.total, law);
  return found;
}

}  // namespace iura
