// Which of a few named things hold, each of them yes, no or unknown: the answer to "which of these apply to you?".
#pragma once

#include <cstdint>
#include <initializer_list>

#include "values/fact.hpp"

namespace iura {

// E is an enumeration with `size` as its last enumerator, at most 63 others, numbered from 0.
template <class E>
class Marks {
 public:
  static constexpr int size = static_cast<int>(E::size);

  constexpr Marks() = default;
  constexpr Marks(std::initializer_list<E> holding) {
    for (const E value : holding) certain_ |= bit(value);
    possible_ = certain_;
  }
  // `certain` is part of `possible`.
  static constexpr Marks between(std::uint64_t certain, std::uint64_t possible, Open open) {
    Marks marks;
    marks.certain_ = certain;
    marks.possible_ = possible;
    marks.open_ = certain == possible ? 0 : open;
    return marks;
  }
  static constexpr std::uint64_t bit(E value) { return std::uint64_t{1} << static_cast<int>(value); }

  constexpr Fact<bool> has(E value) const { return any_of({value}); }
  constexpr Fact<bool> any_of(std::initializer_list<E> values) const {
    std::uint64_t wanted = 0;
    for (const E value : values) wanted |= bit(value);
    return Fact<bool>::between((certain_ & wanted) != 0, (possible_ & wanted) != 0, open_);
  }

 private:
  std::uint64_t certain_ = 0;
  std::uint64_t possible_ = 0;
  Open open_ = 0;
};

}  // namespace iura
