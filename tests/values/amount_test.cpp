#include <boost/test/unit_test.hpp>
#include <limits>
#include <stdexcept>

#include "values/print.hpp"

using namespace iura;

BOOST_AUTO_TEST_SUITE(amount)

BOOST_AUTO_TEST_CASE(money_is_counted_in_cents) {
  BOOST_TEST(Amount{euro(3)} == Amount{300});
  BOOST_TEST(Amount{Money{1}} == Amount{1});
  BOOST_TEST(euro(-2).cents == -200);
}

BOOST_AUTO_TEST_CASE(equal_fractions_are_the_same_amount) {
  BOOST_TEST(Amount::fraction(2, 4) == Amount::fraction(1, 2));
  BOOST_TEST(Amount::fraction(6, 3) == Amount{2});
  BOOST_TEST(Amount::fraction(0, 7) == Amount{});
}

BOOST_AUTO_TEST_CASE(the_sign_stands_above_the_line) {
  BOOST_TEST(Amount::fraction(1, -2) == Amount::fraction(-1, 2));
  BOOST_TEST(Amount::fraction(-1, -2) == Amount::fraction(1, 2));
  BOOST_TEST(Amount::fraction(5, -1) == Amount{-5});
}

BOOST_AUTO_TEST_CASE(a_third_three_times_is_one) {
  const Amount third = Amount::fraction(1, 3);
  BOOST_TEST(third + third + third == Amount{1});
  BOOST_TEST(Amount{1} - third - third == third);
}

BOOST_AUTO_TEST_CASE(a_tenth_and_two_tenths_are_three_tenths) {
  BOOST_TEST(decimal("0.1") + decimal("0.2") == decimal("0.3"));
}

BOOST_AUTO_TEST_CASE(division_undoes_multiplication) {
  const Amount amount = Amount::fraction(123457, 11);
  BOOST_TEST(amount * Amount::fraction(7, 13) / Amount::fraction(7, 13) == amount);
  BOOST_TEST(Amount{1} / Amount{-4} == Amount::fraction(-1, 4));
}

BOOST_AUTO_TEST_CASE(order_does_not_depend_on_the_denominator) {
  BOOST_TEST(Amount::fraction(1, 3) < Amount::fraction(34, 100));
  BOOST_TEST(Amount::fraction(1, 3) > Amount::fraction(33, 100));
  BOOST_TEST(Amount::fraction(-1, 3) < Amount::fraction(-33, 100));
  BOOST_TEST(Amount::fraction(-1, 3) < Amount{});
  BOOST_TEST(Amount{-2} < Amount{-1});
}

BOOST_AUTO_TEST_CASE(half_a_cent_goes_up) {
  BOOST_TEST(to_cents(Amount::fraction(1, 2)).cents == 1);
  BOOST_TEST(to_cents(Amount::fraction(5, 2)).cents == 3);
}

BOOST_AUTO_TEST_CASE(less_than_half_a_cent_goes_down) {
  BOOST_TEST(to_cents(Amount::fraction(49, 100)).cents == 0);
  BOOST_TEST(to_cents(Amount::fraction(499'999'999, 1'000'000'000)).cents == 0);
  BOOST_TEST(to_cents(Amount::fraction(1, 3)).cents == 0);
}

BOOST_AUTO_TEST_CASE(more_than_half_a_cent_goes_up) {
  BOOST_TEST(to_cents(Amount::fraction(500'000'001, 1'000'000'000)).cents == 1);
  BOOST_TEST(to_cents(Amount::fraction(2, 3)).cents == 1);
}

BOOST_AUTO_TEST_CASE(half_a_cent_below_zero_goes_away_from_zero) {
  BOOST_TEST(to_cents(Amount::fraction(-1, 2)).cents == -1);
  BOOST_TEST(to_cents(Amount::fraction(-49, 100)).cents == 0);
  BOOST_TEST(to_cents(Amount::fraction(-51, 100)).cents == -1);
}

BOOST_AUTO_TEST_CASE(whole_cents_are_not_rounded) {
  BOOST_TEST(to_cents(Amount{134047}).cents == 134047);
  BOOST_TEST(to_cents(Amount{-1}).cents == -1);
  BOOST_TEST(to_cents(Amount{}).cents == 0);
}

// A double makes 100.49999999999999 of it.
BOOST_AUTO_TEST_CASE(a_euro_and_half_a_cent_becomes_a_euro_and_a_cent) { BOOST_TEST(to_cents(euros("1.005")).cents == 101); }

BOOST_AUTO_TEST_CASE(the_floor_goes_down_below_zero_too) {
  BOOST_TEST(Amount::fraction(7, 2).floor() == 3);
  BOOST_TEST(Amount::fraction(-7, 2).floor() == -4);
  BOOST_TEST(Amount{-4}.floor() == -4);
  BOOST_TEST(Amount::fraction(-1, 1000).floor() == -1);
}

BOOST_AUTO_TEST_CASE(only_a_whole_amount_is_whole) {
  BOOST_TEST(Amount::fraction(8, 4).is_whole());
  BOOST_TEST(!Amount::fraction(9, 4).is_whole());
}

BOOST_AUTO_TEST_CASE(large_whole_numbers_survive) {
  constexpr auto most = std::numeric_limits<std::int64_t>::max();
  for (const std::int64_t number : {most, most - 1, -most}) {
    BOOST_TEST(Amount{number}.rounded_half_up() == number);
    BOOST_TEST(Amount{number}.floor() == number);
    BOOST_TEST(Amount::fraction(number, 1) == Amount{number});
  }
}

BOOST_AUTO_TEST_CASE(equal_amounts_are_not_below_each_other) {
  BOOST_TEST(!(Amount::fraction(1, 3) < Amount::fraction(2, 6)));
  BOOST_TEST(Amount::fraction(1, 3) <= Amount::fraction(2, 6));
}

BOOST_AUTO_TEST_SUITE_END()
