// Random expressions over facts: every operation of values/fact.hpp and values/choice.hpp, nested.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <ostream>
#include <rapidcheck.h>
#include <vector>

#include "values/choice.hpp"
#include "values/fact.hpp"

namespace iura::test {

enum class Colour { red, green, blue, white, size };

enum class Op {
  // amounts
  amount_leaf, amount_constant, plus, minus, times, not_below_zero, smallest_amount, largest_amount, choose_amount, count_as_amount, colour_as_amount, to_whole_cents,
  // yes or no
  yes_no_leaf, yes_no_constant, negated, both, either, amount_below, amount_at_least, amount_equals, count_below, count_equals, choose_yes_no, colour_is, colour_as_yes_no,
  // counts
  count_leaf, count_constant, count_plus, counted, smallest_count, largest_count, choose_count,
  // choices
  colour_leaf, choose_colour,
  size
};

// `number` picks a leaf, or is the constant, or the set of colours.
struct Expression {
  Op op{};
  int number = 0;
  std::vector<Expression> parts;
};

constexpr int leaves_of_a_kind = 4;

// The unknowns: what they truly are. Amounts are in sixths of a cent.
struct Truth {
  int amounts[leaves_of_a_kind]{};
  bool yes_no[leaves_of_a_kind]{};
  int counts[leaves_of_a_kind]{};
  Colour colours[leaves_of_a_kind]{};
};

// The unknowns: what is known of them. Each inexact one has its own bit.
struct Known {
  Fact<Amount> amounts[leaves_of_a_kind];
  Fact<bool> yes_no[leaves_of_a_kind];
  Fact<int> counts[leaves_of_a_kind];
  Choice<Colour> colours[leaves_of_a_kind];
};

// The bit of a leaf; kind 0 is amounts, 1 yes or no, 2 counts, 3 colours.
constexpr Open bit_of(int kind, int leaf) { return Open{1} << (kind * leaves_of_a_kind + leaf); }

// What a colour stands for where an expression asks for an amount (sixths of a cent) or a yes or no.
constexpr int amount_of(Colour colour, int number) { return (static_cast<int>(colour) * 7 + number) % 11 - 3; }
constexpr bool is_warm(Colour colour, int number) { return (number >> static_cast<int>(colour) & 1) != 0; }

inline Amount sixths(int number) { return Amount::fraction(number, 6); }

// The amount, yes or no, count and colour expressions that Op lists, by their group.
constexpr Op first_amount = Op::amount_leaf;
constexpr Op first_yes_no = Op::yes_no_leaf;
constexpr Op first_count = Op::count_leaf;
constexpr Op first_colour = Op::colour_leaf;

// A random expression of the group that begins with `first`; only inside a property.
inline Expression random_expression(Op first, int depth) {
  const Op end = first == first_amount ? first_yes_no : first == first_yes_no ? first_count : first == first_count ? first_colour : Op::size;
  const int leaf_kinds = first == first_colour ? 1 : 2;
  const int kinds = depth == 0 ? leaf_kinds : static_cast<int>(end) - static_cast<int>(first);
  Expression e;
  e.op = static_cast<Op>(static_cast<int>(first) + *rc::gen::inRange(0, kinds));
  const auto parts = [&](std::initializer_list<Op> kinds_of_parts) {
    for (const Op kind : kinds_of_parts) e.parts.push_back(random_expression(kind, depth - 1));
  };
  switch (e.op) {
    case Op::amount_leaf: case Op::yes_no_leaf: case Op::count_leaf: case Op::colour_leaf: e.number = *rc::gen::inRange(0, leaves_of_a_kind); break;
    case Op::amount_constant: case Op::count_constant: e.number = *rc::gen::inRange(-9, 10); break;
    case Op::yes_no_constant: e.number = *rc::gen::inRange(0, 2); break;
    case Op::plus: case Op::minus: case Op::times: case Op::smallest_amount: case Op::largest_amount:
    case Op::amount_below: case Op::amount_at_least: case Op::amount_equals: parts({first_amount, first_amount}); break;
    case Op::not_below_zero: case Op::to_whole_cents: parts({first_amount}); break;
    case Op::choose_amount: parts({first_amount, first_amount, first_yes_no}); break;
    case Op::count_as_amount: parts({first_count}); break;
    case Op::colour_as_amount: case Op::colour_is: case Op::colour_as_yes_no:
      e.number = *rc::gen::inRange(0, 16);
      parts({first_colour});
      break;
    case Op::negated: case Op::counted: parts({first_yes_no}); break;
    case Op::both: case Op::either: parts({first_yes_no, first_yes_no}); break;
    case Op::choose_yes_no: parts({first_yes_no, first_yes_no, first_yes_no}); break;
    case Op::count_below: case Op::count_equals: case Op::count_plus: case Op::smallest_count: case Op::largest_count: parts({first_count, first_count}); break;
    case Op::choose_count: parts({first_count, first_count, first_yes_no}); break;
    case Op::choose_colour: parts({first_colour, first_colour, first_yes_no}); break;
    case Op::size: break;
  }
  return e;
}

// By the numbers of the operations: enough to find it again.
inline void show(const Expression& e, std::ostream& out) {
  out << static_cast<int>(e.op) << ':' << e.number;
  if (e.parts.empty()) return;
  out << '(';
  for (const auto& part : e.parts) {
    show(part, out);
    out << ' ';
  }
  out << ')';
}

}  // namespace iura::test
