// Who lives on one budget, and what each adds to it at the prices of our figures: in living costs, in the home, and on the scale of the poverty line.
#pragma once

#include <vector>

#include "household/household.hpp"
#include "law/legislation.hpp"

namespace iura {

// You, your partner, and the children of either of you, or in your charge, who live with you and are not too old for it.
Fact<bool> in_budget(const Household& household, std::size_t person, const Parameters& law);
// Such a child.
Fact<bool> is_child_in_budget(const Household& household, std::size_t person, const Parameters& law);

struct Needs {
  Fact<Amount> living;   // a month
  Fact<Amount> housing;  // a month, an ordinary private rent with energy
  Fact<Amount> scale;    // of the poverty line: 1 for you
  Fact<Amount> people;
};

// Of all of them together. Somebody who may live there and was not told of, may be anybody.
Needs needs_of(const Household& household, const Parameters& law);

}  // namespace iura
