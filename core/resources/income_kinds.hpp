// A set of kinds of income.
#pragma once

#include <cstdint>
#include <initializer_list>

#include "household/household.hpp"

namespace iura {

class Kinds {
 public:
  constexpr Kinds() = default;
  constexpr Kinds(std::initializer_list<IncomeKind> kinds) {
    for (const auto kind : kinds) add(kind);
  }
  constexpr void add(IncomeKind kind) { bits_ |= bit(kind); }
  constexpr bool has(IncomeKind kind) const { return bits_ & bit(kind); }

 private:
  static_assert(static_cast<int>(IncomeKind::size) <= 64);
  static constexpr std::uint64_t bit(IncomeKind kind) { return std::uint64_t{1} << static_cast<unsigned>(kind); }
  std::uint64_t bits_ = 0;
};

}  // namespace iura
