// What the family benefits of the four regions have in common: for whom there is one, what is said of the children, and how it adds up.
#pragma once

#include <optional>

#include "resources/family_benefit.hpp"
#include "rights/entitlement.hpp"

namespace iura {

// Where the decree of a region says so.
struct ChildArticles {
  Provision region;
  Provision child;
  Provision shared;
  Provision extra;
  std::optional<Provision> old_scheme;  // nothing where all children are in one scheme
};

struct BenefitFamily {
  Fact<bool> region;
  BenefitChildren children;
  BenefitChild you;
};

// The conditions: the region, and a child with a right. Nothing for who lives elsewhere.
std::optional<BenefitFamily> require_children(Entitlement& right, const Case& home, const Fact<bool>& region, const OldScheme& scheme, const ChildArticles& articles);
// Children of an old scheme, children who live here half of the time, a disability or an orphan.
void note_children(Entitlement& right, const Case& home, const BenefitFamily& family, const ChildArticles& articles);

// You or your partner may be ill for long, or have a disability: of what kind and since when, nobody is asked.
Fact<bool> parent_perhaps_ill(const Case& home);

// `amount` says what there is for one child, a month; `more` what there is for the family.
template <class Function>
void pay_children(Entitlement& right, const Case& home, const BenefitFamily& family, Function amount, const Fact<Amount>& more = {}) {
  const auto for_you = choose(family.you.counts && unknown_yes_no(0), amount(family.you), Fact<Amount>{});
  right.pay_yearly(at_least_with_extra(home.household, (family.children.sum(amount) + more + for_you) * Fact<Amount>{Amount{12}}));
  right.received = choose(family.region, family_benefit_received(home.household), Fact<Amount>{});
}

}  // namespace iura
