// What the income replacement allowance and the integration allowance have in common.
#pragma once

#include "rights/entitlement.hpp"

namespace iura {

// Age, residence, status, and a health that makes it worth asking. A doctor of the administration decides, so they are always asked for,
// unless this one comes in already.
void require_disability(Entitlement& right, const Case& home, IncomeKind comes_in_already);

}  // namespace iura
