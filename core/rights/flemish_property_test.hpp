// The test of property (KI-test) of the social supplement and of the school allowance in Flanders: order of 7 December 2018. It bites where the
// indexed cadastral income besides the home is above a limit, and three times that is more than a fifth of the income.
#pragma once

#include "rights/entitlement.hpp"

namespace iura::flemish_benefit {

// Yes, or we cannot tell: who lives on a leefloon or for the most part on benefits need not pass it.
Fact<bool> passes_property_test(const Case& home, const Fact<Amount>& income);

}  // namespace iura::flemish_benefit
