// What an expression comes to: with facts, as the core computes it, and with plain values, as it is meant.
#pragma once

#include <algorithm>
#include <cstdlib>

#include "properties/fact_expression.hpp"

namespace iura::test {

inline Amount cents_up(const Amount& amount) { return to_cents(amount); }
inline bool is_warm_pair(int number) { return number % 16 == 3; }

inline Fact<bool> yes_no_fact(const Expression& e, const Known& known);
inline Fact<int> count_fact(const Expression& e, const Known& known);
inline Choice<Colour> colour_fact(const Expression& e, const Known& known);
inline bool yes_no_value(const Expression& e, const Truth& truth);
inline int count_value(const Expression& e, const Truth& truth);
inline Colour colour_value(const Expression& e, const Truth& truth);

inline Fact<Amount> amount_fact(const Expression& e, const Known& known) {
  const auto part = [&](std::size_t i) { return amount_fact(e.parts[i], known); };
  switch (e.op) {
    case Op::amount_leaf: return known.amounts[e.number];
    case Op::amount_constant: return sixths(e.number);
    case Op::plus: return part(0) + part(1);
    case Op::minus: return part(0) - part(1);
    case Op::times: return not_below_zero(part(0)) * not_below_zero(part(1));
    case Op::not_below_zero: return not_below_zero(part(0));
    case Op::smallest_amount: return smallest(part(0), part(1));
    case Op::largest_amount: return largest(part(0), part(1));
    case Op::choose_amount: return choose(yes_no_fact(e.parts[2], known), part(0), part(1));
    case Op::count_as_amount: return as_amount(count_fact(e.parts[0], known));
    case Op::colour_as_amount: return colour_fact(e.parts[0], known).map([&](Colour colour) { return Fact<Amount>{sixths(amount_of(colour, e.number))}; });
    case Op::to_whole_cents: return increasing(cents_up, part(0));
    default: std::abort();
  }
}

inline Fact<bool> yes_no_fact(const Expression& e, const Known& known) {
  const auto part = [&](std::size_t i) { return yes_no_fact(e.parts[i], known); };
  const auto amount = [&](std::size_t i) { return amount_fact(e.parts[i], known); };
  const auto count = [&](std::size_t i) { return count_fact(e.parts[i], known); };
  switch (e.op) {
    case Op::yes_no_leaf: return known.yes_no[e.number];
    case Op::yes_no_constant: return e.number % 2 == 0;
    case Op::negated: return !part(0);
    case Op::both: return part(0) && part(1);
    case Op::either: return part(0) || part(1);
    case Op::amount_below: return below(amount(0), amount(1));
    case Op::amount_at_least: return at_least(amount(0), amount(1));
    case Op::amount_equals: return equals(amount(0), amount(1));
    case Op::count_below: return below(count(0), count(1));
    case Op::count_equals: return equals(count(0), count(1));
    case Op::choose_yes_no: return choose(part(2), part(0), part(1));
    case Op::colour_is: {
      const auto colour = colour_fact(e.parts[0], known);
      return is_warm_pair(e.number) ? colour.is({Colour::red, Colour::green}) : colour.is(static_cast<Colour>(e.number % 4));
    }
    case Op::colour_as_yes_no: return colour_fact(e.parts[0], known).map([&](Colour colour) { return Fact<bool>{is_warm(colour, e.number)}; });
    default: std::abort();
  }
}

inline Fact<int> count_fact(const Expression& e, const Known& known) {
  const auto part = [&](std::size_t i) { return count_fact(e.parts[i], known); };
  switch (e.op) {
    case Op::count_leaf: return known.counts[e.number];
    case Op::count_constant: return e.number;
    case Op::count_plus: return part(0) + part(1);
    case Op::counted: return counted(yes_no_fact(e.parts[0], known));
    case Op::smallest_count: return smallest(part(0), part(1));
    case Op::largest_count: return largest(part(0), part(1));
    case Op::choose_count: return choose(yes_no_fact(e.parts[2], known), part(0), part(1));
    default: std::abort();
  }
}

inline Choice<Colour> colour_fact(const Expression& e, const Known& known) {
  if (e.op == Op::colour_leaf) return known.colours[e.number];
  return choose(yes_no_fact(e.parts[2], known), colour_fact(e.parts[0], known), colour_fact(e.parts[1], known));
}

inline Amount amount_value(const Expression& e, const Truth& truth) {
  const auto part = [&](std::size_t i) { return amount_value(e.parts[i], truth); };
  const Amount none;
  switch (e.op) {
    case Op::amount_leaf: return sixths(truth.amounts[e.number]);
    case Op::amount_constant: return sixths(e.number);
    case Op::plus: return part(0) + part(1);
    case Op::minus: return part(0) - part(1);
    case Op::times: return std::max(none, part(0)) * std::max(none, part(1));
    case Op::not_below_zero: return std::max(none, part(0));
    case Op::smallest_amount: return std::min(part(0), part(1));
    case Op::largest_amount: return std::max(part(0), part(1));
    case Op::choose_amount: return yes_no_value(e.parts[2], truth) ? part(0) : part(1);
    case Op::count_as_amount: return Amount{count_value(e.parts[0], truth)};
    case Op::colour_as_amount: return sixths(amount_of(colour_value(e.parts[0], truth), e.number));
    case Op::to_whole_cents: return cents_up(part(0));
    default: std::abort();
  }
}

inline bool yes_no_value(const Expression& e, const Truth& truth) {
  const auto part = [&](std::size_t i) { return yes_no_value(e.parts[i], truth); };
  const auto amount = [&](std::size_t i) { return amount_value(e.parts[i], truth); };
  const auto count = [&](std::size_t i) { return count_value(e.parts[i], truth); };
  switch (e.op) {
    case Op::yes_no_leaf: return truth.yes_no[e.number];
    case Op::yes_no_constant: return e.number % 2 == 0;
    case Op::negated: return !part(0);
    case Op::both: return part(0) && part(1);
    case Op::either: return part(0) || part(1);
    case Op::amount_below: return amount(0) < amount(1);
    case Op::amount_at_least: return amount(0) >= amount(1);
    case Op::amount_equals: return amount(0) == amount(1);
    case Op::count_below: return count(0) < count(1);
    case Op::count_equals: return count(0) == count(1);
    case Op::choose_yes_no: return part(2) ? part(0) : part(1);
    case Op::colour_is: {
      const Colour colour = colour_value(e.parts[0], truth);
      return is_warm_pair(e.number) ? colour == Colour::red || colour == Colour::green : colour == static_cast<Colour>(e.number % 4);
    }
    case Op::colour_as_yes_no: return is_warm(colour_value(e.parts[0], truth), e.number);
    default: std::abort();
  }
}

inline int count_value(const Expression& e, const Truth& truth) {
  const auto part = [&](std::size_t i) { return count_value(e.parts[i], truth); };
  switch (e.op) {
    case Op::count_leaf: return truth.counts[e.number];
    case Op::count_constant: return e.number;
    case Op::count_plus: return part(0) + part(1);
    case Op::counted: return yes_no_value(e.parts[0], truth) ? 1 : 0;
    case Op::smallest_count: return std::min(part(0), part(1));
    case Op::largest_count: return std::max(part(0), part(1));
    case Op::choose_count: return yes_no_value(e.parts[2], truth) ? part(0) : part(1);
    default: std::abort();
  }
}

inline Colour colour_value(const Expression& e, const Truth& truth) {
  if (e.op == Op::colour_leaf) return truth.colours[e.number];
  return colour_value(e.parts[yes_no_value(e.parts[2], truth) ? 0 : 1], truth);
}

}  // namespace iura::test
