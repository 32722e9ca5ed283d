#include "rights/groeipakket/old_scheme.hpp"

namespace iura::flemish_benefit {
namespace {

constexpr Fact<Amount> none{};

// Art. 222, § 1: between the limits a large family has a supplement only with a child of the new scheme, a small one the same for every child.
Fact<Amount> social(const Parameters& law, const Family& family, const Fact<Amount>& low, const Fact<Amount>& of_rank) {
  const auto middle = choose(family.large, choose(family.with_new, of_rank, none), Fact<Amount>{law["social.middle"]});
  return choose(family.low, low, choose(family.middle, middle, none));
}

Fact<Amount> for_age(const Parameters& law, const Fact<int>& age, Key from_6, Key from_12, Key from_18) {
  return by_age(age, none, 6, law[from_6], 12, choose(below(age, Fact<int>{18}), Fact<Amount>{law[from_12]}, Fact<Amount>{law[from_18]}));
}

}  // namespace

Fact<bool> eldest_may_have_less(const Family& family) { return !(family.low || (family.middle && (!family.large || family.with_new))); }

Fact<Amount> in_old_scheme(const Parameters& law, const BenefitChild& child, const Family& family) {
  const Fact<Amount> first{law["old.social.first"]}, second{law["old.social.second"]}, third{law["old.social.third"]};
  // Art. 222, § 2 and § 3, of a low income alone: who falls under § 2 the payer knows, so that an illness leaves it open.
  const auto first_low = choose(family.perhaps_ill, hull(first, Fact<Amount>{law["old.social.first_ill"]}), first);
  const auto third_low = choose(family.single, Fact<Amount>{law["old.social.third_single"]}, third);
  // Art. 210, § 2: the youngest has the lowest amount.
  const auto of_rank = by_number(child.rank, Fact<Amount>{law["old.first"]} + social(law, family, first_low, first), Fact<Amount>{law["old.second"]} + social(law, family, second, second),
                                 Fact<Amount>{law["old.third"]} + social(law, family, third_low, third));
  // Art. 212: the eldest has less for its age, unless it has a social supplement, or ever had one (§ 4).
  const auto full = for_age(law, child.age, "old.age.from_6", "old.age.from_12", "old.age.from_18");
  const auto reduced = for_age(law, child.age, "old.age.first_6", "old.age.first_12", "old.age.first_18");
  return of_rank + choose(child.eldest && eldest_may_have_less(family), hull(reduced, full), full);
}

}  // namespace iura::flemish_benefit
