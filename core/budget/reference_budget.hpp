// What this household needs at least, a month, to take a full part in society: our own estimate, from published totals of reference budgets.
// A lower bound for healthy people without a car who manage a tight budget well; nobody has a right to it. A band, for it is no precise figure.
// How far the model reaches, and where each figure comes from: parameters.json beside this.
#pragma once

#include <string_view>
#include <vector>

#include "household/household.hpp"
#include "law/legislation.hpp"

namespace iura {

constexpr std::string_view budget_figures = "reference_budget";  // the owner of its parameters

// From the low to the high end of an estimate; each a fact, for the household may not be known.
struct Band {
  Fact<Amount> low;
  Fact<Amount> middle;
  Fact<Amount> high;
};
Band operator+(const Band& a, const Band& b);

struct ReferenceBudget {
  bool covered = true;              // our figures say something about this date
  std::string_view refused;         // why there is no budget for this household ("homeless"); "" for nearly all
  bool own_housing = false;         // with what your home costs you; otherwise with an ordinary rent
  bool rent_told = false;           // that cost is the rent of a private owner
  Band housing;                     // with energy and water
  Band living;
  Band other;                       // what was told beyond it: a car, childcare, school, illness
  Band total;
  Fact<Amount> poverty_line;        // of this household
  std::vector<std::string_view> notes;  // what was assumed, and where the model is weak
};

// `law` are the parameters of budget_figures. Costs that were not told are not in it, or as an ordinary household has them: the lower bound.
ReferenceBudget reference_budget(const Household& household, const Parameters& law);

// Index of what these costs are today against the month of our figures.
Amount price_today(const Parameters& law);

// Why this household has no budget of this kind ("" when it has), and where the budget is weak for it (range.cpp).
std::string_view refused_because(const Household& household);
void note_range(const Household& household, const Parameters& law, ReferenceBudget& budget);

}  // namespace iura
