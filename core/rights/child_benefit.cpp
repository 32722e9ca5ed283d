#include "rights/child_benefit.hpp"

#include "household/relations.hpp"
#include "resources/situation.hpp"

namespace iura {

std::optional<BenefitFamily> require_children(Entitlement& right, const Case& home, const Fact<bool>& region, const OldScheme& scheme, const ChildArticles& articles) {
  right.require("region", articles.region, region);
  if (is_no(right.entitled)) return std::nullopt;
  BenefitFamily family{region, benefit_children(home.household, scheme), you_as_child(home.household, scheme)};
  const auto& count = family.children.count;
  right.require("child", articles.child, at_least(count, Fact<int>{1}) || (family.you.counts && unknown_yes_no(0)), {{"children", count}});
  right.trace.note("for_you", articles.child, family.you.counts);
  return family;
}

void note_children(Entitlement& right, const Case& home, const BenefitFamily& family, const ChildArticles& articles) {
  if (articles.old_scheme) right.trace.note("old_scheme", *articles.old_scheme, family.children.in_old_scheme());
  right.trace.note("shared_child", articles.shared, family.children.shared());
  right.trace.note("extra", articles.extra, child_with_extra(home.household));
}

Fact<bool> parent_perhaps_ill(const Case& home) {
  Fact<bool> found = others_unknown(home.household);
  for (std::size_t i = 0; i < home.people().size(); ++i) {
    const Person& one = home.people()[i];
    const auto ill = one.statuses.any_of({Standing::invalid, Standing::three_months_ill, Standing::disability_recognised}) ||
                     has_income(one, {IncomeKind::sickness, IncomeKind::income_replacement, IncomeKind::integration_allowance});
    found = found || (ill && (i == 0 ? Fact<bool>{true} : are_partners(home.household, 0, i)));
  }
  return found;
}

}  // namespace iura
