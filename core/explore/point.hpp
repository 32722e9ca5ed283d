// One household, told as money: what comes in, right by right, and what is left of it all a month.
#pragma once

#include <string_view>
#include <vector>

#include "explore/following.hpp"

namespace iura {

// What one right brings one person a month. `month` is the whole right, what comes in already included.
struct Part {
  std::string_view right;  // id in rights/catalogue.hpp
  int person = 0;
  Fact<Amount> month;
  Fact<Amount> once;
  Fact<bool> entitled = false;
  bool ask = false;
  bool pays = false;  // counts in the disposable income (an advance on another right does not)
};

struct Point {
  Amount x;                 // the answer that varies, in its unit: cents, years, pieces
  Fact<Amount> told;        // a month: the incomes of the couple as told, less what is a right of `parts`
  std::vector<Part> parts;  // of every right that was assessed, in the order of the catalogue
  Fact<Amount> disposable;  // told and all that pays
};

Point point_of(Amount x, const Household& household, const Assessment& expected, const std::vector<Followed>& followed);

}  // namespace iura
