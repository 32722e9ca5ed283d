// Sums over lists that may not be complete.
#pragma once

#include "household/household.hpp"

namespace iura {

// More than any person's means: what stands for "no upper bound is known".
constexpr Amount unlimited{100'000'000'000};  // cents

// What the items that were not listed may add.
template <class T>
Fact<Amount> of_unlisted(const List<T>& list) {
  return choose(list.complete, Fact<Amount>{Amount{}}, Fact<Amount>::between(Amount{}, unlimited, list.complete.open()));
}

}  // namespace iura
