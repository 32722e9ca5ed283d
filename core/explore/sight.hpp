// What an assessment looked like inside: to tell whether two values of an answer lie on one straight piece.
#pragma once

#include "explore/explorer.hpp"

namespace iura {

struct Sight {
  Amount x;
  std::uint64_t shape = 0;      // which steps were taken, and every yes, no, choice, date and count in them
  std::vector<Amount> numbers;  // every amount in them, low and high
  Point point;
};

Sight sight_of(Explorer& explorer, std::int64_t x);

// A value with its neighbours.
struct Probe {
  Sight before;
  Sight here;
  Sight after;
};

// Nothing breaks between a and b, as far as both ends show: the same steps, and every amount goes straight from one to the other.
bool is_straight(const Probe& a, const Probe& b);
// Where the first amount that bends would bend, were that its only break; nothing where the steps differ.
std::int64_t likely_bend(const Probe& a, const Probe& b);

}  // namespace iura
