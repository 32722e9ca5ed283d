// What opens many rights at once: a status or a benefit that one has, or may have as soon as one asks for it.
#pragma once

#include "rights/entitlement.hpp"

namespace iura {

// You have the increased reimbursement, or may have it.
Fact<bool> has_or_may_have_increased_reimbursement(const Case& home);
// Somebody here has it, or you may have it.
Fact<bool> anybody_with_increased_reimbursement(const Case& home);
// You or your partner may have the income guarantee for the elderly (IGO / GRAPA).
Fact<bool> couple_may_have_elderly_guarantee(const Case& home);

}  // namespace iura
