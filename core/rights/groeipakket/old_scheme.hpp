// The scale that stays for a child whose right was open on 31 December 2018: decree of 27 April 2018, art. 210, 212 and 222.
#pragma once

#include "rights/child_benefit.hpp"

namespace iura::flemish_benefit {

// What the social supplements of a family hang on.
struct Family {
  Fact<bool> large;       // three children or more
  Fact<bool> low;         // income up to the lowest limit
  Fact<bool> middle;      // income up to the limit above it
  Fact<bool> with_new;    // one of the children is in the scheme of today
  Fact<bool> single;      // a single parent
  Fact<bool> perhaps_ill; // a parent who is ill for long, or has a disability
};

// A month, of one child.
Fact<Amount> in_old_scheme(const Parameters& law, const BenefitChild& child, const Family& family);
// The eldest has no social supplement, so that its supplement for age may be the lower one.
Fact<bool> eldest_may_have_less(const Family& family);

}  // namespace iura::flemish_benefit
