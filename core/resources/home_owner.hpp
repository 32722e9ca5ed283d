// What somebody owns: whether it is what a rent support forbids, and what it counts for besides the own home.
#pragma once

#include "household/household.hpp"

namespace iura {

// You or your partner own a building, wholly or in part, or have the use of one. Of land we cannot tell whether one may build on it.
Fact<bool> owns_home(const Household& household);
// You and your partner own a building between you, or have the use of all of it. Of the home you live in the share may not be told.
Fact<bool> owns_whole_home(const Household& household);
// Cadastral income, a year and not indexed, of what you and your partner own besides the home you live in. Of several, which is the home is not asked.
Fact<Amount> cadastral_income_besides_home(const Household& household);

}  // namespace iura
