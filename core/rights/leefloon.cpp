// Lighter than the rule of the leefloon itself: savings, property, other relatives and a partner who breaks off a category 3 are not looked at.
#include "rights/leefloon.hpp"

#include "household/relations.hpp"
#include "resources/list_sum.hpp"
#include "resources/situation.hpp"

namespace iura {
namespace {

Fact<bool> below_half(const Case& home, std::size_t child) {
  return has_in_charge(home.household, 0, child) && home.people()[child].presence.is(Presence::less_than_half);
}

// A minor in your charge; one who is there less than half of the time, where the centre decides so.
Fact<bool> has_family(const Case& home) {
  Fact<bool> found = others_unknown(home.household);
  for (std::size_t i = 1; i < home.people().size(); ++i)
    found = found || (has_in_charge(home.household, 0, i) && (!below_half(home, i) || home.household.family_rate_below_half));
  return found;
}

Fact<bool> lives_with_somebody(const Case& home) {
  Fact<bool> found = others_unknown(home.household);
  for (std::size_t i = 1; i < home.people().size(); ++i) found = found || (share_household(home.household, 0, i) && !below_half(home, i));
  return found;
}

Fact<Amount> leefloon(const Case& home, Key base) {
  const Parameters& law = home.law_of("integration_income");
  return law.in_force(base) ? Fact<Amount>{law[base].indexed} : Fact<Amount>::between(Amount{}, unlimited, 0);
}

}  // namespace

Fact<bool> waits_as_union_citizen(const Case& home, const Person& person) {
  const int months = home.law_of("integration_income")["eu.waiting_months"].whole();
  const auto end_of_wait = increasing([&](const Date& start) { return plus_months(start, months); }, person.stay_start);
  const auto waited = person.worker_or_family_of_worker || at_least(Fact<Date>{home.date()}, end_of_wait);
  return person.status.is({ResidenceStatus::eu_citizen, ResidenceStatus::eu_family, ResidenceStatus::belgian_family}) && !(person.long_stay_right && waited);
}

Fact<bool> may_get_leefloon(const Case& home) { return home.may_have("integration_income") || home.may_have("equivalent_integration_income"); }

Fact<bool> gets_leefloon(const Case& home) { return home.you().receives_leefloon || home.may_have("integration_income"); }

Fact<bool> gets_leefloon_or_equivalent(const Case& home) { return home.you().receives_leefloon || may_get_leefloon(home); }

Fact<Amount> family_leefloon(const Case& home) { return leefloon(home, "base.family"); }

Fact<Amount> leefloon_of_category(const Case& home) {
  const auto alone = !lives_with_somebody(home) || (home.you().homeless && home.you().integration_project);
  return choose(has_family(home), family_leefloon(home), choose(alone, leefloon(home, "base.single"), leefloon(home, "base.cohabitant")));
}

Fact<Amount> income_beside_leefloon(const Case& home) {
  const auto exempt = exempt_from_leefloon(home.date());
  const auto own = income_without(home.you(), exempt);
  const auto couple = couple_income_without(home.household, exempt);
  return choose(has_family(home), couple, Fact<Amount>::between(own.low(), couple.high(), own.open() | couple.open()));
}

}  // namespace iura
