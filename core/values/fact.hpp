// What is known of a value: exactly this, between these bounds, or nothing but its domain.
// Every operation is sound: whatever the unknown parts turn out to be, the true result lies within the bounds of the result;
// and it never widens when its inputs narrow. A rule written with facts therefore needs no code for what is unknown.
#pragma once

#include <algorithm>
#include <cstdint>
#include <type_traits>

#include "values/amount.hpp"
#include "values/date.hpp"

namespace iura {

// The open questions that an inexact fact rests on, one bit each (who owns which bit: household/open_questions.hpp).
using Open = std::uint64_t;

template <class T>
class Fact {
 public:
  constexpr Fact() = default;
  constexpr Fact(T value) : low_(value), high_(value) {}
  // low <= high. Bounds that meet make an exact fact, which rests on no open question.
  static constexpr Fact between(T low, T high, Open open) {
    Fact fact;
    fact.low_ = low;
    fact.high_ = high;
    fact.open_ = low == high ? 0 : open;
    return fact;
  }

  constexpr const T& low() const { return low_; }
  constexpr const T& high() const { return high_; }
  constexpr Open open() const { return open_; }
  constexpr bool is_exact() const { return low_ == high_; }
  constexpr bool may_be(const T& value) const { return low_ <= value && value <= high_; }
  friend constexpr bool operator==(const Fact& a, const Fact& b) { return a.low_ == b.low_ && a.high_ == b.high_; }

 private:
  T low_{};
  T high_{};
  Open open_ = 0;
};

// A function that never falls when one of its arguments rises, carried over to facts by its bounds.
template <class Function, class... Ts>
constexpr auto increasing(Function function, const Fact<Ts>&... facts) {
  using Result = decltype(function(facts.low()...));
  return Fact<Result>::between(function(facts.low()...), function(facts.high()...), (facts.open() | ... | Open{0}));
}

// The smallest fact that contains both.
template <class T>
constexpr Fact<T> hull(const Fact<T>& a, const Fact<T>& b, Open open = 0) {
  return Fact<T>::between(std::min(a.low(), b.low()), std::max(a.high(), b.high()), a.open() | b.open() | open);
}

// --- yes and no: three-valued logic ------------------------------------------------------------------------------------

constexpr Fact<bool> unknown_yes_no(Open open) { return Fact<bool>::between(false, true, open); }
constexpr bool is_yes(const Fact<bool>& fact) { return fact.low(); }
constexpr bool is_no(const Fact<bool>& fact) { return !fact.high(); }

constexpr Fact<bool> operator!(const Fact<bool>& a) { return Fact<bool>::between(!a.high(), !a.low(), a.open()); }

constexpr Fact<bool> operator&&(const Fact<bool>& a, const Fact<bool>& b) {
  if (is_no(a) || is_no(b)) return false;
  if (is_yes(a)) return b;
  if (is_yes(b)) return a;
  return unknown_yes_no(a.open() | b.open());
}
constexpr Fact<bool> operator||(const Fact<bool>& a, const Fact<bool>& b) { return !(!a && !b); }

// A choice between two values; on an unknown condition, everything that either side may be.
template <class T>
constexpr Fact<T> choose(const Fact<bool>& condition, const Fact<T>& yes, const Fact<T>& no) {
  if (condition.is_exact()) return condition.low() ? yes : no;
  return hull(yes, no, condition.open());
}

// --- order -----------------------------------------------------------------------------------------------------------------

template <class T>
constexpr Fact<bool> below(const Fact<T>& a, const Fact<T>& b) {
  return Fact<bool>::between(a.high() < b.low(), a.low() < b.high(), a.open() | b.open());
}
template <class T>
constexpr Fact<bool> at_least(const Fact<T>& a, const Fact<T>& b) {
  return !below(a, b);
}
template <class T>
constexpr Fact<bool> equals(const Fact<T>& a, const Fact<T>& b) {
  return at_least(a, b) && at_least(b, a);
}
template <class T>
constexpr Fact<T> smallest(const Fact<T>& a, const Fact<T>& b) {
  if (a.high() <= b.low()) return a;
  if (b.high() <= a.low()) return b;
  return increasing([](const T& x, const T& y) { return std::min(x, y); }, a, b);
}
template <class T>
constexpr Fact<T> largest(const Fact<T>& a, const Fact<T>& b) {
  if (a.low() >= b.high()) return a;
  if (b.low() >= a.high()) return b;
  return increasing([](const T& x, const T& y) { return std::max(x, y); }, a, b);
}

// --- amounts and counts ----------------------------------------------------------------------------------------------------

// Out of line, in fact.cpp: they stand in every rule, and inlined there they would make up most of the WebAssembly.
Fact<Amount> operator+(const Fact<Amount>& a, const Fact<Amount>& b);
Fact<Amount> operator-(const Fact<Amount>& a, const Fact<Amount>& b);
Fact<Amount> operator*(const Fact<Amount>& a, const Fact<Amount>& b);  // both factors are zero or more
Fact<Amount> hull(const Fact<Amount>& a, const Fact<Amount>& b, Open open = 0);
Fact<Amount> choose(const Fact<bool>& condition, const Fact<Amount>& yes, const Fact<Amount>& no);
Fact<Amount> smallest(const Fact<Amount>& a, const Fact<Amount>& b);
Fact<Amount> largest(const Fact<Amount>& a, const Fact<Amount>& b);
Fact<bool> below(const Fact<Amount>& a, const Fact<Amount>& b);
Fact<Amount> not_below_zero(const Fact<Amount>& a);
inline Fact<Amount> operator+=(Fact<Amount>& a, const Fact<Amount>& b) { return a = a + b; }

inline Fact<int> operator+(const Fact<int>& a, const Fact<int>& b) {
  return Fact<int>::between(a.low() + b.low(), a.high() + b.high(), a.open() | b.open());
}
// One for yes, none for no.
inline Fact<int> counted(const Fact<bool>& a) { return Fact<int>::between(a.low() ? 1 : 0, a.high() ? 1 : 0, a.open()); }
inline Fact<Amount> as_amount(const Fact<int>& count) {
  return Fact<Amount>::between(Amount{count.low()}, Amount{count.high()}, count.open());
}

}  // namespace iura
