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
    return assess_right(household, law, right, person);
  }
  // The rights of one person, one assessment.
  std::vector<Entitlement> of(const Household& household, const LawAt& law, std::size_t person) {
    --left_;
    return assess_person(household, law, person);
  }

 private:
  int left_;
};

}  // namespace iura
