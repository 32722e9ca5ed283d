// A scale of slices, each with its own rate: the part of an amount within a slice counts at that slice's rate.
#pragma once

#include <initializer_list>
#include <optional>

#include "values/fact.hpp"

namespace iura {

struct Slice {
  std::optional<Amount> up_to;  // nothing: without end
  Amount rate;
};

// Slices in rising order. Never falls when the amount rises.
inline Fact<Amount> by_slices(const Fact<Amount>& amount, std::initializer_list<Slice> slices) {
  return increasing(
      [&](const Amount& whole) {
        Amount yield;
        Amount from;
        for (const auto& slice : slices) {
          if (whole <= from) break;
          const Amount to = slice.up_to ? std::min(whole, *slice.up_to) : whole;
          if (slice.rate != Amount{}) yield = yield + (to - from) * slice.rate;
          from = to;
        }
        return yield;
      },
      amount);
}

}  // namespace iura
