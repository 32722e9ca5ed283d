// What is known of the unknowns: random bounds around random truths, narrower and narrower.
#pragma once

#include <algorithm>

#include "properties/fact_expression.hpp"

namespace iura::test {

// The truth between bounds, within wider bounds; the widest hold most.
struct Bounds {
  int widest[2]{};
  int narrower[2]{};
  int truth = 0;
};

inline Bounds random_bounds(int low, int high) {
  int picked[5];
  for (int& number : picked) number = *rc::gen::inRange(low, high + 1);
  // Exact ones are common in life, and the border cases are there.
  if (*rc::gen::inRange(0, 4) == 0) std::fill(picked, picked + 5, picked[0]);
  std::sort(picked, picked + 5);
  return {{picked[0], picked[4]}, {picked[1], picked[3]}, picked[2]};
}

// The same unknowns three times: little known, more known, and what they are.
struct Knowledge {
  Known little;
  Known more;
  Known all;
  Truth truth;
};

inline Choice<Colour> colours_between(std::uint64_t set, int leaf) { return Choice<Colour>::among(set, bit_of(3, leaf)); }

inline Knowledge random_knowledge() {
  Knowledge k;
  for (int i = 0; i < leaves_of_a_kind; ++i) {
    const auto amount = random_bounds(-20, 30);
    k.truth.amounts[i] = amount.truth;
    k.little.amounts[i] = Fact<Amount>::between(sixths(amount.widest[0]), sixths(amount.widest[1]), bit_of(0, i));
    k.more.amounts[i] = Fact<Amount>::between(sixths(amount.narrower[0]), sixths(amount.narrower[1]), bit_of(0, i));
    k.all.amounts[i] = sixths(amount.truth);

    const auto yes_no = random_bounds(0, 1);
    k.truth.yes_no[i] = yes_no.truth == 1;
    k.little.yes_no[i] = Fact<bool>::between(yes_no.widest[0] == 1, yes_no.widest[1] == 1, bit_of(1, i));
    k.more.yes_no[i] = Fact<bool>::between(yes_no.narrower[0] == 1, yes_no.narrower[1] == 1, bit_of(1, i));
    k.all.yes_no[i] = k.truth.yes_no[i];

    const auto count = random_bounds(-3, 5);
    k.truth.counts[i] = count.truth;
    k.little.counts[i] = Fact<int>::between(count.widest[0], count.widest[1], bit_of(2, i));
    k.more.counts[i] = Fact<int>::between(count.narrower[0], count.narrower[1], bit_of(2, i));
    k.all.counts[i] = count.truth;

    const auto colour = static_cast<Colour>(*rc::gen::inRange(0, 4));
    const auto truth = Choice<Colour>::bit(colour);
    const auto more = truth | *rc::gen::inRange<std::uint64_t>(0, 16);
    const auto little = more | *rc::gen::inRange<std::uint64_t>(0, 16);
    k.truth.colours[i] = colour;
    k.little.colours[i] = colours_between(little, i);
    k.more.colours[i] = colours_between(more, i);
    k.all.colours[i] = colour;
  }
  return k;
}

// The bits of everything that is not exact.
inline Open open_of(const Known& known) {
  Open open = 0;
  for (int i = 0; i < leaves_of_a_kind; ++i) open |= known.amounts[i].open() | known.yes_no[i].open() | known.counts[i].open() | known.colours[i].open();
  return open;
}

// As in `k.little`, but with the truth for every unknown that is not among `open`.
inline Known little_of(const Knowledge& k, Open open) {
  Known known = k.little;
  for (int i = 0; i < leaves_of_a_kind; ++i) {
    if ((open & bit_of(0, i)) == 0) known.amounts[i] = k.all.amounts[i];
    if ((open & bit_of(1, i)) == 0) known.yes_no[i] = k.all.yes_no[i];
    if ((open & bit_of(2, i)) == 0) known.counts[i] = k.all.counts[i];
    if ((open & bit_of(3, i)) == 0) known.colours[i] = k.all.colours[i];
  }
  return known;
}

}  // namespace iura::test
