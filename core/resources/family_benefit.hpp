// The children of a household as the family benefits of the four regions see them, and what comes in for them already.
#pragma once

#include <vector>

#include "household/household.hpp"
#include "resources/list_sum.hpp"

namespace iura {

struct BenefitChild {
  Fact<bool> counts;            // there is a right for this child
  Fact<Amount> part;            // a half where the child lives here half of the time
  Fact<int> age;
  Fact<int> age_today;          // tells when it was born
  Fact<bool> higher_education;
  Fact<bool> is_new;            // in the scheme of today, not in the one before
  Fact<int> rank;               // 1 for the first of those in the old scheme
  Fact<bool> eldest;            // nobody of those in the old scheme is older
};

// Until when the old scheme took children in, and who of them is the first.
struct OldScheme {
  Date until;
  enum class First { oldest, youngest } first;
  Fact<bool> perhaps_new = false;  // children born earlier may still be in the new one
  bool ranks_stay = false;         // of a family that came together later, the children keep the ranks of before
};

struct BenefitChildren {
  std::vector<BenefitChild> items;
  Fact<int> unlisted;  // how many more there may be
  Fact<int> count;

  // One of the children is in the old scheme; in the new one; lives here a part of the time.
  Fact<bool> in_old_scheme() const;
  Fact<bool> in_new_scheme() const;
  Fact<bool> shared() const;

  // The sum of what `amount` says of each child. What one brings that is not told of has no upper bound.
  template <class Function>
  Fact<Amount> sum(Function amount) const {
    Fact<Amount> total = as_amount(unlisted) * Fact<Amount>{unlimited};
    for (const auto& child : items) total += choose(child.counts, child.part * amount(child), Fact<Amount>{});
    return total;
  }
};

// Below 18, or below 25 and studying: only higher education is asked, so that another child of that age may count.
BenefitChildren benefit_children(const Household& household, const OldScheme& scheme);
// You, who are below 25 and study or have no work: a family benefit may still be paid to you or your parents. Nobody is asked.
BenefitChild you_as_child(const Household& household, const OldScheme& scheme);

// In the age of the child: first below `second_from`, then second, then third from `third_from` on.
Fact<Amount> by_age(const Fact<int>& age, const Fact<Amount>& first, int second_from, const Fact<Amount>& second, int third_from, const Fact<Amount>& third);
// One of three amounts by a number: 1 and below, 2, and 3 and above.
Fact<Amount> by_number(const Fact<int>& number, const Fact<Amount>& one, const Fact<Amount>& two, const Fact<Amount>& three);

// A child for whom there is more: with a disability, or an orphan.
Fact<bool> child_with_extra(const Household& household);
// How much more, we do not know: what we calculated is then the least.
Fact<Amount> at_least_with_extra(const Household& household, const Fact<Amount>& calculated);
// Family benefit that you and your partner get, a month.
Fact<Amount> family_benefit_received(const Household& household);

}  // namespace iura
