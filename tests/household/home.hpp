// A household built from answers in JSON.
#pragma once

#include "household/build_household.hpp"
#include "household/sample.hpp"

namespace iura::test {

inline Household household_of(const std::string& text, Decisions decisions = Decisions::open) {
  const auto answers = read(text);
  BOOST_TEST(errors_of(answers) == "", text);
  return build_household(answers, date_of("2026-11-22"), decisions);
}

// The paths of the open questions that a fact rests on, one a line.
inline std::string rests_on(const Household& household, Open open) {
  std::string paths;
  for (std::size_t i = 0; i < household.open.size(); ++i)
    if ((open >> std::min<std::size_t>(i, 63) & 1) != 0) paths += (paths.empty() ? "" : "\n") + household.open[i].path;
  return paths;
}

}  // namespace iura::test
