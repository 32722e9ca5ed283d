// Sums over lists that may not be complete.
#pragma once

#include "household/household.hpp"

namespace iura {

// More than any person's means: what stands for "no upper bound is known".
constexpr Amount unlimited{100'000'000'000};  // cents

// What is not asked of somebody, or something, that is there or may be: anything from nothing up.
inline Fact<Amount> unasked(const Fact<bool>& there) { return choose(there, Fact<Amount>::between(Amount{}, unlimited, there.open()), Fact<Amount>{Amount{}}); }

// What the items that were not listed may add; nothing where the question about the list does not apply, for then none is missing.
template <class T>
Fact<Amount> of_unlisted(const List<T>& list) {
  return unasked(!list.complete);
}

}  // namespace iura
