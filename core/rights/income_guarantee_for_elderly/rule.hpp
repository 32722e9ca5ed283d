// Parts of the income guarantee for the elderly.
#pragma once

#include <vector>

#include "rights/entitlement.hpp"

namespace iura::income_guarantee {

// Somebody whose means may count: the person who claims (for certain), the spouse or legal cohabitant. Whether an unmarried
// partner is a legal cohabitant is not asked.
struct Member {
  std::size_t index;
  Fact<bool> couple;  // with the claimant; of the claimant: yes
  Fact<bool> counts;
};
std::vector<Member> members(const Case& home, std::size_t claimant);

// Art. 6: shares the main residence with somebody who is no exception.
Fact<bool> shares_residence(const Household& household, std::size_t claimant);
// Art. 7, par. 2: by how many the means are divided.
Fact<int> persons_counted(const Household& household, const std::vector<Member>& members);
// Art. 7 to 12: all means of the members together, a year, before they are divided; each kind of them in the trace.
Fact<Amount> means_of(const Case& home, const std::vector<Member>& members, Trace& trace);

}  // namespace iura::income_guarantee
