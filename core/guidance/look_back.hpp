// The months before today in which an amount a month seems missed: the same answers, at the law of each month.
#pragma once

#include <string>
#include <vector>

#include "household/answers.hpp"
#include "values/date.hpp"
#include "values/fact.hpp"

namespace iura {

struct Missed {
  std::string_view right;
  int person = 0;
  std::vector<Date> months;  // the first of each, the latest first; every condition held then for certain
  Fact<Amount> total;        // of these months
};

// `months` back from `today`, that month itself not included. Who tells that a right comes in already, has not missed it.
std::vector<Missed> look_back(const Answers& answers, Date today, int months);

}  // namespace iura
