#include "rights/child_benefit.hpp"

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

}  // namespace iura
