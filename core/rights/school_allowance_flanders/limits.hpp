// What the school allowance of a family hangs on: points, the limits of income they give, and the income.
#pragma once

#include "rights/entitlement.hpp"

namespace iura::school_allowance {

// Whoever is older is nobody's child for family benefit, and no pupil of this family.
constexpr int last_child = 25;

struct Means {
  Fact<int> points;
  Fact<Amount> least, most;   // the limits of the newest year we know: up to the first in full, above the second nothing
  Fact<Amount> income;
  Fact<Amount> at_lowest;     // what the part may be worked out from: what comes in now, where the tax note alone gives nothing
  Fact<bool> low_enough;      // no above the highest that the limit can be by now
  Fact<bool> fallen;          // too high by the tax note, perhaps not by what comes in this year
  Fact<bool> perhaps_exceptional;
};

Means means_of(const Case& home);
// Somebody else's child that may have been placed here for more than a year.
Fact<bool> placed(const Case& home, std::size_t child);

}  // namespace iura::school_allowance
