// How many people of a household have a recognition.
#pragma once

#include "household/household.hpp"

namespace iura {

Fact<int> people_with(const Household& household, Standing standing);
inline Fact<bool> anybody_with(const Household& household, Standing standing) { return at_least(people_with(household, standing), Fact<int>{1}); }

}  // namespace iura
