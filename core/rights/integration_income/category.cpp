#include "household/relations.hpp"
#include "rights/integration_income/rule.hpp"

namespace iura::integration_income_rule {
namespace {

Choice<Category> chosen(const Fact<bool>& family, const Fact<bool>& single) {
  std::uint64_t possible = 0;
  if (family.high()) possible |= Choice<Category>::bit(Category::family);
  if (!family.low() && single.high()) possible |= Choice<Category>::bit(Category::single);
  if (!family.low() && !single.low()) possible |= Choice<Category>::bit(Category::cohabitant);
  return Choice<Category>::among(possible, family.open() | single.open());
}

}  // namespace

// W 14, par. 1. Family: an unmarried minor in charge, also half of the time (Cass. 27 June 2022); the partner, if any, meets KB 2bis.
// Single: shares a household with nobody, or is homeless with a project. Everybody else lives together with somebody.
Choice<Category> category_of(const Case& home, std::size_t index, Trace& trace) {
  const Household& household = home.household;
  const Fact<bool> unlisted = !household.people.complete;
  Fact<bool> child = unlisted;
  Fact<bool> child_below_half = false;
  Fact<bool> lives_with_somebody = unlisted;
  Fact<bool> partner_fails = false;
  Fact<bool> partner_waits = false;
  for (std::size_t other = 0; other < home.people().size(); ++other) {
    if (other == index) continue;
    const Person& person = home.people()[other];
    const auto in_charge = has_in_charge(household, index, other);
    const auto below_half = in_charge && person.presence.is(Presence::less_than_half);
    child = child || (in_charge && !below_half);
    trace.note("alternating_child", w("art. 14, \u00A7 1"), in_charge && person.presence.is(Presence::half));
    child_below_half = child_below_half || below_half;
    // A child present less than half of the time neither opens the family rate nor makes a cohabitant; the centre may decide otherwise.
    lives_with_somebody = lives_with_somebody || (share_household(household, index, other) && !below_half);
    const auto partners = are_partners(household, index, other);
    if (is_no(partners)) continue;
    partner_fails = partner_fails || (partners && !partner_conditions(home, other, index, trace));
    partner_waits = partner_waits || (partners && person.other_rights_claimed.is(RightsClaimed::pending));
  }
  trace.note("child_below_half", w("art. 14, \u00A7 1"), child_below_half);
  trace.note("partner_waits", kb("art. 2bis"), child && partner_waits);
  const auto family = (child || (child_below_half && household.family_rate_below_half)) && !partner_fails;
  const Person& person = home.people()[index];
  const auto homeless_with_project = person.homeless && person.integration_project;
  trace.note("homeless_without_project", w("art. 14, \u00A7 1"), person.homeless && lives_with_somebody && !person.integration_project);
  return trace.step("category", w("art. 14, \u00A7 1"), chosen(family, !lives_with_somebody || homeless_with_project),
                    {{"child_in_charge", child}, {"lives_with_somebody", lives_with_somebody}, {"homeless_with_project", homeless_with_project},
                     {"partner_fails", partner_fails}, {"child_below_half", child_below_half}});
}

}  // namespace iura::integration_income_rule
