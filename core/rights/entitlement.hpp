// What a right comes to for one person.
#pragma once

#include <string_view>

#include "household/household.hpp"
#include "law/legislation.hpp"
#include "law/trace.hpp"

namespace iura {

enum class Verdict { entitled, not_entitled, depends };

// no beats unknown beats yes: that is what the three-valued conjunction of the conditions gives.
constexpr Verdict verdict_of(const Fact<bool>& entitled) {
  return is_yes(entitled) ? Verdict::entitled : is_no(entitled) ? Verdict::not_entitled : Verdict::depends;
}

// Everything a rule looks at: pure, no clock.
struct Case {
  const Household& household;
  const Parameters& law;
  Date date() const { return household.assessed_on; }
  const std::vector<Person>& people() const { return household.people.items; }
};

struct Entitlement {
  std::string_view right;  // id in rights/catalogue.hpp
  int person = 0;
  Fact<bool> entitled = false;
  Fact<Amount> per_year;   // exact fractions of a cent; zero where not entitled
  Fact<Amount> per_month;  // per_year / 12
  int also_covers = -1;    // somebody whose right is included in this one
  Trace trace;
};

}  // namespace iura
