#include "rights/openers.hpp"

#include "household/relations.hpp"
#include "resources/standing.hpp"

namespace iura {

Fact<bool> has_or_may_have_increased_reimbursement(const Case& home) {
  return home.you().statuses.has(Standing::increased_reimbursement) || home.may_have("increased_reimbursement");
}

Fact<bool> anybody_with_increased_reimbursement(const Case& home) {
  return anybody_with(home.household, Standing::increased_reimbursement) || home.may_have("increased_reimbursement");
}

Fact<bool> couple_may_have_elderly_guarantee(const Case& home) {
  // The age comes before all else: of a partner who is no adult, no right of their own is looked at.
  const Fact<int> youngest{home.law_of("income_guarantee_for_elderly")["age.before_change"].whole()};
  Fact<bool> found = home.may_have("income_guarantee_for_elderly");
  for (std::size_t i = 1; i < home.people().size(); ++i)
    if (const auto partner = are_partners(home.household, 0, i); !is_no(partner)) found = found || (partner && at_least(home.people()[i].age, youngest) && home.may_have("income_guarantee_for_elderly", i));
  return found;
}

}  // namespace iura
