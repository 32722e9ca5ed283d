// A fact that is one of a few named possibilities: the set of those it can still be.
#pragma once

#include <cstdint>
#include <initializer_list>

#include "values/fact.hpp"

namespace iura {

// The same for every enumeration: one bit each, by the number of the enumerator.
struct Possibilities {
  std::uint64_t possible = 1;
  Open open = 0;
};

// E is an enumeration with `size` as its last enumerator, at most 63 others, numbered from 0.
template <class E>
class Choice : Possibilities {
 public:
  static constexpr int size = static_cast<int>(E::size);

  constexpr Choice() = default;
  constexpr Choice(E value) : Possibilities{bit(value)} {}
  static constexpr Choice among(std::uint64_t possible, Open open) {
    Choice choice;
    choice.Possibilities::possible = possible;
    choice.Possibilities::open = choice.is_exact() ? 0 : open;
    return choice;
  }
  static constexpr Choice unknown(Open open) { return among((std::uint64_t{1} << size) - 1, open); }
  static constexpr std::uint64_t bit(E value) { return std::uint64_t{1} << static_cast<int>(value); }

  constexpr bool is_exact() const { return (possible() & (possible() - 1)) == 0; }
  constexpr bool may_be(E value) const { return (possible() & bit(value)) != 0; }
  constexpr Open open() const { return bits().open; }
  constexpr std::uint64_t possible() const { return bits().possible; }
  constexpr const Possibilities& bits() const { return *this; }
  // The lowest possibility: the value itself where it is exact.
  constexpr E first() const { return static_cast<E>(__builtin_ctzll(possible())); }

  constexpr Fact<bool> is(std::initializer_list<E> values) const {
    std::uint64_t wanted = 0;
    for (const E value : values) wanted |= bit(value);
    return Fact<bool>::between((possible() & ~wanted) == 0, (possible() & wanted) != 0, open());
  }
  constexpr Fact<bool> is(E value) const { return is({value}); }

  // The hull of function(value) over everything this may be.
  template <class Function>
  constexpr auto map(Function function) const {
    auto result = function(first());
    if (is_exact()) return result;
    for (int i = static_cast<int>(first()) + 1; i < size; ++i)
      if (may_be(static_cast<E>(i))) result = hull(result, function(static_cast<E>(i)), open());
    return result;
  }
};

// Either of two choices, by a condition that may be unknown.
template <class E>
constexpr Choice<E> choose(const Fact<bool>& condition, const Choice<E>& yes, const Choice<E>& no) {
  if (condition.is_exact()) return condition.low() ? yes : no;
  return Choice<E>::among(yes.possible() | no.possible(), yes.open() | no.open() | condition.open());
}

}  // namespace iura
