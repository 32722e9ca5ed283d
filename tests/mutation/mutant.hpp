// What the instrumented copies of the rules call: each place of a rule asks whether one of its mutants is the active one.
// Included before everything else (-include). Never active where the compiler evaluates: what is constant stays constant.
#pragma once

#include <algorithm>
#include <type_traits>

namespace mutation {

inline constexpr int most = 20'000;
inline int active = 0;               // 0: the rule as it is
inline unsigned char reached[most];  // the places that were passed, by their first mutant

constexpr bool on(int mutant) { return !std::is_constant_evaluated() && active == mutant; }

// Which mutant of a place is active, from 1; 0 for none. Says that the place was passed.
constexpr int at(int first, int count) {
  if (std::is_constant_evaluated()) return 0;
  reached[first] = 1;
  return active >= first && active < first + count ? active - first + 1 : 0;
}

// --- constants ---------------------------------------------------------------------------------------------------------------

constexpr int one_more_or_less(int first) {
  const int mutant = at(first, 2);
  return mutant == 1 ? 1 : mutant == 2 ? -1 : 0;
}
constexpr int cent_a_month(int first) { return at(first, 1) ? 12 : 0; }  // amounts are told by the month, in whole cents

// --- conditions --------------------------------------------------------------------------------------------------------------

// Of an `if`: always, never.
constexpr bool test(int first, const auto& holds) {
  const int mutant = at(first, 2);
  return mutant == 0 ? static_cast<bool>(holds) : mutant == 1;
}
// Of choose(): the other way round, always, never.
template <class T>
constexpr T chosen(int first, const T& holds) {
  const int mutant = at(first, 3);
  return mutant == 0 ? holds : mutant == 1 ? T(!holds) : T(mutant == 2);
}
// A condition of a right that is not asked; a note that is not told.
template <class T>
constexpr T dropped(int first, const T& holds, bool becomes) { return at(first, 1) ? T(becomes) : holds; }

struct Not {
  int first;
  template <class T>
  constexpr auto operator()(const T& a) const -> decltype(!a) { return at(first, 1) ? static_cast<decltype(!a)>(a) : !a; }
};

// --- operators ---------------------------------------------------------------------------------------------------------------

#define IURA_COMPARISON(name, is, boundary)                                  \
  struct name {                                                              \
    int first;                                                               \
    constexpr auto operator()(const auto& a, const auto& b) const {          \
      const int mutant = at(first, 2);                                       \
      return mutant == 0 ? a is b : mutant == 1 ? a boundary b : !(a is b);  \
    }                                                                        \
  };
IURA_COMPARISON(Less, <, <=)
IURA_COMPARISON(LessOrEqual, <=, <)
IURA_COMPARISON(Greater, >, >=)
IURA_COMPARISON(GreaterOrEqual, >=, >)
#undef IURA_COMPARISON

struct Equal {
  int first;
  constexpr auto operator()(const auto& a, const auto& b) const { return at(first, 1) ? !(a == b) : a == b; }
};
struct Unequal {
  int first;
  constexpr auto operator()(const auto& a, const auto& b) const { return at(first, 1) ? a == b : a != b; }
};

struct Plus {
  int first;
  constexpr auto operator()(const auto& a, const auto& b) const {
    using Sum = std::remove_cvref_t<decltype(a + b)>;
    if (at(first, 1) == 0) return Sum(a + b);
    if constexpr (requires { Sum(a - b); }) return Sum(a - b);
    else return Sum(a);
  }
};
struct Minus {
  int first;
  constexpr auto operator()(const auto& a, const auto& b) const { return at(first, 1) ? a + b : a - b; }
};
struct Times {  // without the second factor
  int first;
  constexpr auto operator()(const auto& a, const auto& b) const {
    using Product = std::remove_cvref_t<decltype(a * b)>;
    if (at(first, 1) == 0) return Product(a * b);
    if constexpr (requires { Product(a); }) return Product(a);
    else return Product(b);
  }
};
struct Over {
  int first;
  constexpr auto operator()(const auto& a, const auto& b) const { return at(first, 1) ? decltype(a / b)(a) : a / b; }
};

// Of facts, which do not stop half-way: the other word, or one side alone.
struct Both {
  int first;
  template <class A, class B>
  constexpr auto operator()(const A& a, const B& b) const -> std::remove_cvref_t<decltype(a && b)> {
    const int mutant = at(first, 3);
    if (mutant == 1) return a || b;
    if (mutant > 1) return mutant == 2 ? decltype(a && b)(a) : decltype(a && b)(b);
    return a && b;
  }
};
struct Either {
  int first;
  template <class A, class B>
  constexpr auto operator()(const A& a, const B& b) const -> std::remove_cvref_t<decltype(a || b)> {
    const int mutant = at(first, 3);
    if (mutant == 1) return a && b;
    if (mutant > 1) return mutant == 2 ? decltype(a || b)(a) : decltype(a || b)(b);
    return a || b;
  }
};
// Of bool, which does: (turned(a) && turned(b)) != turned is a || b when the mutant is active.
constexpr bool turned(int first, bool a) { return a != on(first); }

// --- our own words -----------------------------------------------------------------------------------------------------------

struct Below {
  int first;
  constexpr auto operator()(const auto& a, const auto& b) const {
    const int mutant = at(first, 2);
    return mutant == 0 ? below(a, b) : mutant == 1 ? !below(b, a) : !below(a, b);
  }
};
struct AtLeast {
  int first;
  constexpr auto operator()(const auto& a, const auto& b) const {
    const int mutant = at(first, 2);
    return mutant == 0 ? at_least(a, b) : mutant == 1 ? below(b, a) : below(a, b);
  }
};
struct Smallest {
  int first;
  constexpr auto operator()(const auto& a, const auto& b) const { return at(first, 1) ? largest(a, b) : smallest(a, b); }
};
struct Largest {
  int first;
  constexpr auto operator()(const auto& a, const auto& b) const { return at(first, 1) ? smallest(a, b) : largest(a, b); }
};
struct Min {
  int first;
  template <class T>
  constexpr T operator()(const T& a, const T& b) const { return at(first, 1) ? std::max(a, b) : std::min(a, b); }
};
struct Max {
  int first;
  template <class T>
  constexpr T operator()(const T& a, const T& b) const { return at(first, 1) ? std::min(a, b) : std::max(a, b); }
};
struct NotBelowZero {
  int first;
  template <class T>
  constexpr auto operator()(const T& a) const { return at(first, 1) ? decltype(not_below_zero(a))(a) : not_below_zero(a); }
};
struct Yes {  // also where it is open
  int first;
  template <class T>
  constexpr bool operator()(const T& a) const { return at(first, 1) ? !is_no(a) : is_yes(a); }
};
struct No {
  int first;
  template <class T>
  constexpr bool operator()(const T& a) const { return at(first, 1) ? !is_yes(a) : is_no(a); }
};
struct Low {
  int first;
  constexpr auto operator()(const auto& a) const { return at(first, 1) ? a.high() : a.low(); }
};
struct High {
  int first;
  constexpr auto operator()(const auto& a) const { return at(first, 1) ? a.low() : a.high(); }
};
// What is open becomes one of its bounds.
struct Known {
  int first;
  template <class T>
  constexpr T operator()(const T& a) const {
    const int mutant = at(first, 2);
    return mutant == 0 ? a : mutant == 1 ? T(a.low()) : T(a.high());
  }
};

}  // namespace mutation
