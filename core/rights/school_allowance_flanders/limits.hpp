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
  Fact<bool> low_enough;      // no above the highest that the limit can be by now
  Fact<bool> in_full;
  Fact<bool> perhaps_exceptional;
};

Means means_of(const Case& home);

}  // namespace iura::school_allowance
