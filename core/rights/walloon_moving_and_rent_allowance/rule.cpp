// Walloon allowance for moving and rent (ADeL): order of 21 January 1999. Paid here: the allowance for the move. The rent allowance follows the
// difference between two rents, which nobody is asked: told as a note. The German-speaking Community took the order over in 2020. Not modelled: an
// overcrowded home, a year in the home before (German-speaking Community).
#include "resources/family_benefit.hpp"
#include "resources/home_owner.hpp"
#include "resources/list_sum.hpp"
#include "resources/situation.hpp"
#include "resources/standing.hpp"
#include "rights/catalogue.hpp"
#include "rights/leefloon.hpp"

namespace iura {
namespace {

constexpr Provision order{"walloon_decree_1999_01_21", "art. 1"};

}  // namespace

Entitlement walloon_moving_and_rent_allowance(const Case& home, std::size_t person) {
  Entitlement right{"walloon_moving_and_rent_allowance", home, person};
  Trace& trace = right.trace;
  const Parameters& law = home.law;
  const Person& you = home.you();
  const auto region = you.region.is({Region::wallonia, Region::german_community});
  right.require("region", order, region);
  if (is_no(right.entitled)) return right;
  // Who is homeless gets it once there is a home; whoever was, may have moved in these months.
  const auto from_the_street = you.homeless || you.housing.has(Housing::was_homeless);
  right.require("moves", order, you.housing.any_of({Housing::new_home, Housing::looking_for_home}) || (from_the_street && unknown_yes_no(0)));

  const auto children = benefit_children(home.household, {Date{}, OldScheme::First::oldest}).count;
  Fact<int> disabled = people_with(home.household, Standing::disability_recognised);
  for (const auto& one : home.people()) disabled = disabled + counted(one.child_situation.has(ChildSituation::disability_points));
  // A home that does not suit a disability is a reason too; that is not asked.
  const auto unsuited = at_least(disabled, Fact<int>{1}) && unknown_yes_no(0);
  // So is, in Wallonia, a social home with a bedroom too many.
  const auto too_large = you.tenancy.is(Tenancy::social_rent) && unknown_yes_no(0);
  right.require("reason", order, from_the_street || you.housing.has(Housing::unfit_home) || unsuited || too_large);

  const auto raised = as_amount(children + disabled);
  const auto other_adults = lives_with_other_adults(home.household);
  const auto limit = trace.step("income_limit", order, choose(has_partner(home.household) || other_adults, Fact<Amount>{law["income.others"]}, Fact<Amount>{law["income.single"]}) + Fact<Amount>{law["income.per_child"]} * raised,
                                {{"people", raised}});
  const auto of_others = unasked(other_adults);
  // The income of the last six months may count where it is lower: what comes in now, net, is not above its gross amount.
  const auto now = taxed_income_now(home.household);
  // Yes up to the newest limit we know; no above the highest that it can be by now.
  const auto highest = limit * Fact<Amount>{law["income.most_growth"]};
  const auto income = taxable_income_of_couple(home.household) + of_others;
  const auto low = at_least(limit, income) || (at_least(highest, income) && unknown_yes_no(0));
  const auto low_now = at_least(highest, now) && unknown_yes_no(0);
  // With debt mediation what comes in now may count up to a share of the leefloon, where the centre of mediation guides the household.
  const auto in_guidance = gets_debt_help(you) && at_least(leefloon_of_category(home) * Fact<Amount>{law["debt_guidance.share"]} * Fact<Amount>{hundredth}, now) && unknown_yes_no(0);
  trace.note("debt_guidance", order, !low && !low_now && in_guidance);
  trace.note("income_now", order, !at_least(limit, you.taxable_income) && at_least(highest, now));
  right.require("income", order, low || low_now || in_guidance, {{"income", you.taxable_income}, {"limit", limit}});
  // A home that may not be lived in, and a part of a home, are no obstacle.
  right.require("no_home", order, !owns_whole_home(home.household) || (you.housing.has(Housing::unfit_home) && unknown_yes_no(0)));
  right.require("stay", order, has_stay_for_register(you));

  const auto moving = Fact<Amount>{law["moving"]} * (Fact<Amount>{Amount{1}} + Fact<Amount>{law["per_child"]} * Fact<Amount>{hundredth} * raised);
  right.pay_once(trace.step("moving", order, moving, {{"people", raised}}));
  const auto german = you.region.is(Region::german_community);
  if (is_yes(german)) right.granted_by = "german_ministry";
  trace.note("in_german_community", order, german);
  trace.note("rent_part", order, !is_no(right.entitled), {{"most", law["rent.most"]}});
  return right;
}

}  // namespace iura
