// Family benefit in the German-speaking Community: decree of 23 April 2018. The same base for every child (art. 8), more from the third child on
// (art. 17), a social supplement with the increased reimbursement (art. 19). Not modelled (said to the person): disability, orphans, birth premium.
#include "rights/catalogue.hpp"
#include "rights/child_benefit.hpp"
#include "rights/openers.hpp"

namespace iura {
namespace {

constexpr Fact<Amount> none{};
consteval Provision decree(std::string_view article) { return {"german_decree_2018_04_23", article}; }
const ChildArticles articles{decree("art. 6"), decree("art. 9"), decree("art. 8"), decree("art. 21"), {}};

}  // namespace

Entitlement child_benefit_german_community(const Case& home, std::size_t person) {
  Entitlement right{"child_benefit_german_community", home, person};
  Trace& trace = right.trace;
  const Parameters& law = home.law;
  const OldScheme scheme{Date{}, OldScheme::First::oldest};
  const auto family = require_children(right, home, home.you().region.is(Region::german_community), scheme, articles);
  if (!family) return right;

  const auto reimbursement = anybody_with_increased_reimbursement(home);
  const auto base = trace.step("base", decree("art. 8"), Fact<Amount>{law["base"]});
  const auto social = trace.step("social", decree("art. 19"), choose(reimbursement, Fact<Amount>{law["social"]}, none));
  // Which of the children is the third may not be told where one of them lives here a part of the time.
  const auto third_and_further = not_below_zero(as_amount(family->children.count) - (law["large.from_child"].value - Amount{1}));
  const auto in_full = third_and_further * Fact<Amount>{law["large"]};
  const auto large = trace.step("large", decree("art. 17"), choose(family->children.shared(), Fact<Amount>::between(Amount{}, in_full.high(), in_full.open()), in_full));
  note_children(right, home, *family, articles);
  pay_children(right, home, *family, [&](const BenefitChild&) { return base + social; }, large);
  return right;
}

}  // namespace iura
