// Income now, and with the rights a household likely has, against what it needs at least.
#pragma once

#include "budget/reference_budget.hpp"
#include "guidance/income.hpp"

namespace iura {

// An income against a budget: at or above it, little below, far below; nothing where it may be either.
enum class Adequacy { enough, nearly, far_below, open };

struct Gap {
  Fact<Amount> amount;  // income less budget, over the whole band: below zero is too little
  Fact<Amount> share;   // income as part of the middle of the budget
  Adequacy adequacy = Adequacy::open;
};

struct Comparison {
  ReferenceBudget budget;
  bool people_known = false;  // who lives with you was told
  bool income_known = false;  // what comes in was told, net or gross
  bool rights_known = false;  // and an upper end of what the rights bring can be told
  Fact<Amount> now;           // a month
  Fact<Amount> then;          // with the rights that are told as cards
  Fact<Amount> possible;      // contains what comes in with all rights, whatever the open answers turn out to be
  Gap gap_now;
  Gap gap_then;
  Gap gap_possible;

  bool can_be_told() const { return budget.covered && budget.refused.empty() && people_known; }
};

// `law` are the parameters of the budget on that date; household and assumed as in a view: decisions of the centre open, and as assumed.
Comparison compare(const Household& household, const Assessment& bounds, const Household& assumed, const Assessment& expected, const Parameters& law);

Gap gap_of(const Fact<Amount>& income, const Band& total, const Parameters& law);

}  // namespace iura
