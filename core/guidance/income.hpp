// What a household has: the incomes it told, and what all its rights add, nothing counted twice.
#pragma once

#include "guidance/shown.hpp"

namespace iura {

// What one right brings one person.
struct Gain {
  const Entitlement* of = nullptr;
  Fact<Amount> month;     // beyond what comes in already
  Fact<Amount> received;  // of this right, a month, already
  Fact<Amount> once;
};

// The rights that pay. Of an advance only what is left beside the other right: what both pay is never added up. Of the expected: those that are told. Of the bounds:
// every right that may be there, also where nothing is told of it yet.
std::vector<Gain> gains_of(const Household& household, const Assessment& bounds, const Assessment& expected, bool of_expected);

struct GainSum {
  Fact<Amount> month;
  Fact<Amount> received;
  Fact<Amount> once;
};
// Of one person, or of everybody (-1).
GainSum sum_of(const std::vector<Gain>& gains, int person = -1);

// What comes in today, a month: the incomes of you and your partner as told, and a leefloon of either that is paid already, for that is not told as an income.
Fact<Amount> income_now(const Household& household, const Assessment& assessment, bool as_expected = true);

}  // namespace iura
