// Walloon allowance for who waits for a social home (AAL): order of 10 March 2023. For private tenants and tenants of a social rental agency. Not
// modelled (said to the person): eighteen months on the list, a reform that the government announced; so never a yes, and the amounts are told.
#include "resources/family_benefit.hpp"
#include "resources/home_owner.hpp"
#include "resources/situation.hpp"
#include "resources/standing.hpp"
#include "rights/catalogue.hpp"

namespace iura {
namespace {

constexpr Provision order{"walloon_order_2023_03_10", "art. 3"};

}  // namespace

Entitlement walloon_waiting_allowance(const Case& home, std::size_t person) {
  Entitlement right{"walloon_waiting_allowance", home, person};
  right.ask = true;
  const Parameters& law = home.law;
  const Person& you = home.you();
  // The Walloon Region without the German-speaking Community.
  right.require("region", order, you.region.is(Region::wallonia));
  if (is_no(right.entitled)) return right;
  right.require("private_tenant", order, you.tenancy.is({Tenancy::private_rent, Tenancy::social_agency}));
  right.require("on_list", order, you.housing.has(Housing::social_list), {{"months", Fact<int>{law["list.months"].whole()}}});

  // Category 1 of the Walloon Housing Code, art. 1, 29\u00B0: the limits of the allowance for moving.
  const Parameters& code = home.law_of("walloon_moving_and_rent_allowance");
  const auto children = benefit_children(home.household, {Date{}, OldScheme::First::oldest}).count;
  Fact<int> disabled = people_with(home.household, Standing::disability_recognised);
  for (const auto& one : home.people()) disabled = disabled + counted(one.child_situation.has(ChildSituation::disability_points));
  const auto raised = as_amount(children + disabled);
  const auto other_adults = lives_with_other_adults(home.household);
  const auto limit = right.trace.step("income_limit", order, choose(has_partner(home.household) || other_adults, Fact<Amount>{code["income.others"]}, Fact<Amount>{code["income.single"]}) + Fact<Amount>{code["income.per_child"]} * raised,
                                      {{"people", raised}});
  // Yes up to the newest limit we know; no above the highest that it can be by now.
  const auto income = taxable_income_of_couple(home.household) + unasked(other_adults);
  right.require("income", order, at_least(limit, income) || (at_least(limit * Fact<Amount>{code["income.most_growth"]}, income) && unknown_yes_no(0)), {{"income", you.taxable_income}, {"limit", limit}});
  right.require("no_home", order, !owns_whole_home(home.household));
  right.require("stay", order, has_stay_for_register(you));
  right.trace.note("amounts", order, !is_no(right.entitled), {{"base", law["allowance"]}, {"child", law["allowance.child"]}, {"most", law["allowance.most"]}});
  return right;
}

}  // namespace iura
