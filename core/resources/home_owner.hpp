// Whether somebody owns what a rent support forbids.
#pragma once

#include "household/household.hpp"

namespace iura {

// You or your partner own a building, wholly or in part, or have the use of one. Of land we cannot tell whether one may build on it.
Fact<bool> owns_home(const Household& household);

}  // namespace iura
