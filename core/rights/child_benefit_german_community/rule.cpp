// Family benefit in the German-speaking Community: decree of 23 April 2018. The same base for every child (art. 8), more from the third child on
// (art. 17), a social supplement with the increased reimbursement (art. 19). Not modelled (said to the person): disability, orphans, birth premium.
#include "resources/family_benefit.hpp"
#include "resources/standing.hpp"
#include "rights/catalogue.hpp"

namespace iura {
namespace {

constexpr Fact<Amount> none{};
consteval Provision decree(std::string_view article) { return {"german_decree_2018_04_23", article}; }

}  // namespace

Entitlement child_benefit_german_community(const Case& home, std::size_t person) {
  Entitlement right{"child_benefit_german_community", person};
  Trace& trace = right.trace;
  const Parameters& law = home.law;
  const auto region = home.you().region.is(Region::german_community);
  right.require("region", decree("art. 6"), region);
  if (is_no(right.entitled)) return right;
  const OldScheme scheme{Date{}, OldScheme::First::oldest};
  const auto children = benefit_children(home.household, scheme);
  const auto you = you_as_child(home.household, scheme);
  right.require("child", decree("art. 9"), at_least(children.count, Fact<int>{1}) || (you.counts && unknown_yes_no(0)), {{"children", children.count}});
  trace.note("for_you", decree("art. 9"), you.counts);

  const auto reimbursement = anybody_with(home.household, Standing::increased_reimbursement) || home.may_have("increased_reimbursement");
  const auto base = trace.step("base", decree("art. 8"), Fact<Amount>{law["base"]});
  const auto social = trace.step("social", decree("art. 19"), choose(reimbursement, Fact<Amount>{law["social"]}, none));
  Fact<bool> shared = false;
  for (const auto& child : children.items) shared = shared || (child.counts && below(child.part, Fact<Amount>{Amount{1}}));
  // Which of the children is the third may not be told where one of them lives here a part of the time.
  const auto third_and_further = not_below_zero(as_amount(children.count) - (law["large.from_child"].value - Amount{1}));
  const auto in_full = third_and_further * Fact<Amount>{law["large"]};
  const auto large = trace.step("large", decree("art. 17"), choose(shared, Fact<Amount>::between(Amount{}, in_full.high(), in_full.open()), in_full));
  trace.note("shared_child", decree("art. 8"), shared);
  trace.note("extra", decree("art. 21"), child_with_extra(home.household));
  const auto for_you = choose(you.counts && unknown_yes_no(0), base + social, none);
  right.pay_yearly(at_least_with_extra(home.household, (children.sum([&](const BenefitChild&) { return base + social; }) + large + for_you) * Fact<Amount>{Amount{12}}));
  right.received = choose(region, family_benefit_received(home.household), none);
  return right;
}

}  // namespace iura
