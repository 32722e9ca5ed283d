// Amount against fractions of whole numbers, compared crosswise: an independent check, in 128 bits.
#include <boost/test/unit_test.hpp>
#include <rapidcheck.h>
#include <rapidcheck/boost_test.h>

#include "values/print.hpp"

using namespace iura;

namespace {

using Wide = __int128;

// A fraction that nobody reduced; `of` above zero.
struct Plain {
  Wide part = 0;
  Wide of = 1;
};

Plain operator+(Plain a, Plain b) { return {a.part * b.of + b.part * a.of, a.of * b.of}; }
Plain operator-(Plain a, Plain b) { return {a.part * b.of - b.part * a.of, a.of * b.of}; }
Plain operator*(Plain a, Plain b) { return {a.part * b.part, a.of * b.of}; }
Plain operator/(Plain a, Plain b) { return b.part < 0 ? Plain{-a.part * b.of, a.of * -b.part} : Plain{a.part * b.of, a.of * b.part}; }
bool operator<(Plain a, Plain b) { return a.part * b.of < b.part * a.of; }
bool operator==(Plain a, Plain b) { return a.part * b.of == b.part * a.of; }

std::int64_t floor_of(Plain a) { return static_cast<std::int64_t>((a.part - (a.part % a.of + a.of) % a.of) / a.of); }
// Half goes away from zero: floor of twice the size, plus one, halved.
std::int64_t half_up(Plain a) {
  const Wide size = a.part < 0 ? -a.part : a.part;
  const auto whole = static_cast<std::int64_t>((2 * size + a.of) / (2 * a.of));
  return a.part < 0 ? -whole : whole;
}

struct Pair {
  Plain plain;
  Amount amount;
};

// Up to ten million euro in cents, over anything up to `largest`.
Pair random_pair(std::int64_t largest = 10'000) {
  const auto part = *rc::gen::inRange<std::int64_t>(-1'000'000'000, 1'000'000'001);
  const auto of = *rc::gen::inRange<std::int64_t>(1, largest + 1);
  return {{part, of}, Amount::fraction(part, of)};
}

// The same number: rounded either way it is the same, and `of` times it is exactly `part`.
void check_same(const Amount& amount, Plain plain) {
  RC_ASSERT(amount.floor() == floor_of(plain));
  RC_ASSERT(amount.rounded_half_up() == half_up(plain));
  RC_ASSERT(amount.is_whole() == (plain.part % plain.of == 0));
  const Amount multiple = amount * Amount{static_cast<std::int64_t>(plain.of)};
  RC_ASSERT(multiple.is_whole());
  RC_ASSERT(Wide{multiple.floor()} == plain.part);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(amount_properties)

RC_BOOST_PROP(sums_and_differences_are_exact, ()) {
  const auto a = random_pair();
  const auto b = random_pair();
  check_same(a.amount + b.amount, a.plain + b.plain);
  check_same(a.amount - b.amount, a.plain - b.plain);
}

RC_BOOST_PROP(products_and_quotients_are_exact, ()) {
  const auto a = random_pair(100);
  const Pair b = [] {
    const auto part = *rc::gen::nonZero<std::int16_t>();
    const auto of = *rc::gen::inRange<std::int64_t>(1, 100);
    return Pair{{part, of}, Amount::fraction(part, of)};
  }();
  check_same(a.amount * b.amount, a.plain * b.plain);
  check_same(a.amount / b.amount, a.plain / b.plain);
}

RC_BOOST_PROP(a_longer_sum_is_exact_in_any_order, ()) {
  Pair sum{{0, 1}, Amount{}};
  Amount backwards;
  std::vector<Amount> parts;
  for (const int of : {7, 12, 100, 1095}) {
    const auto part = *rc::gen::inRange<std::int64_t>(-1'000'000'000, 1'000'000'001);
    sum = {sum.plain + Plain{part, of}, sum.amount + Amount::fraction(part, of)};
    parts.push_back(Amount::fraction(part, of));
  }
  for (auto part = parts.rbegin(); part != parts.rend(); ++part) backwards = backwards + *part;
  check_same(sum.amount, sum.plain);
  RC_ASSERT(backwards == sum.amount);
}

RC_BOOST_PROP(order_is_that_of_the_cross_products, ()) {
  const auto a = random_pair();
  const auto b = *rc::gen::inRange(0, 3) == 0 ? Pair{{a.plain.part * 3, a.plain.of * 3}, Amount::fraction(static_cast<std::int64_t>(a.plain.part * 3), static_cast<std::int64_t>(a.plain.of * 3))}
                                              : random_pair();
  RC_ASSERT((a.amount < b.amount) == (a.plain < b.plain));
  RC_ASSERT((a.amount > b.amount) == (b.plain < a.plain));
  RC_ASSERT((a.amount == b.amount) == (a.plain == b.plain));
}

RC_BOOST_PROP(half_a_cent_goes_away_from_zero_and_less_goes_back, ()) {
  const auto cents = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000);
  const auto fine = *rc::gen::inRange<std::int64_t>(3, 1'000'000);
  const Amount half = Amount{cents} + Amount::fraction(1, 2);
  const Amount a_little = Amount::fraction(1, fine);
  const Amount none;
  RC_ASSERT(half.rounded_half_up() == cents + 1);
  RC_ASSERT((half + a_little).rounded_half_up() == cents + 1);
  RC_ASSERT((half - a_little).rounded_half_up() == cents);
  RC_ASSERT((none - half).rounded_half_up() == -cents - 1);
  RC_ASSERT((none - half - a_little).rounded_half_up() == -cents - 1);
  RC_ASSERT((none - half + a_little).rounded_half_up() == -cents);
}

RC_BOOST_PROP(a_larger_amount_is_never_rounded_to_less, ()) {
  const auto a = random_pair();
  const auto b = random_pair();
  RC_ASSERT((a.amount < b.amount ? a : b).amount.rounded_half_up() <= (a.amount < b.amount ? b : a).amount.rounded_half_up());
}

RC_BOOST_PROP(a_decimal_is_its_digits_over_a_power_of_ten, ()) {
  const auto cents = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000);
  const auto rest = std::to_string(100 + cents % 100).substr(1);
  RC_ASSERT(euros(std::to_string(cents / 100) + "." + rest) == Amount{cents});
}

BOOST_AUTO_TEST_SUITE_END()
