// How many assessments guidance may still make. It tries one answer after the other, and a house full of people with full lists has
// thousands of them: what was not tried when this is over is said without a figure, or not at all.
#pragma once

#include "assess.hpp"
#include "household/build_household.hpp"

namespace iura {

class Trials {
 public:
  explicit Trials(int most = 400) : left_(most) {}

  int left() const { return left_; }
  bool are_over() const { return left_ <= 0; }
  // One right of one person; null where it cannot be calculated.
  Assessment of(const Household& household, const LawAt& law, std::string_view right, int person) {
    --left_;
    return assess_right(household, law, right, person, Assessing::Traces::silent);
  }
  // These rights of one person, one assessment.
  std::vector<Entitlement> of(const Household& household, const LawAt& law, std::size_t person, Rights rights = every_right) {
    --left_;
    return assess_silently(household, law, person, rights);
  }

 private:
  int left_;
};

}  // namespace iura
