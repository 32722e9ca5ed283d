#include <boost/test/unit_test.hpp>
#include <stdexcept>

#include "values/print.hpp"

using namespace iura;

BOOST_AUTO_TEST_SUITE(decimals_of_our_data)

BOOST_AUTO_TEST_CASE(a_decimal_is_read_exactly) {
  BOOST_TEST(decimal("5515.62") == Amount::fraction(551562, 100));
  BOOST_TEST(decimal("1.4282") == Amount::fraction(14282, 10000));
  BOOST_TEST(decimal("3") == Amount{3});
  BOOST_TEST(decimal("-1.5") == Amount::fraction(-3, 2));
}

BOOST_AUTO_TEST_CASE(zeros_at_the_end_change_nothing) { BOOST_TEST(decimal("0.10") == decimal("0.1")); }

BOOST_AUTO_TEST_CASE(euros_are_held_in_cents) {
  BOOST_TEST(euros("5515.62") == Amount{551562});
  BOOST_TEST(euros("0.005") == Amount::fraction(1, 2));
}

BOOST_AUTO_TEST_CASE(anything_else_is_refused) {
  for (const char* text : {"", "-", ".", "-.", "1,5", "1e3", "1.2.3", " 1", "1 ", "+1", "--1", "0x10", "NaN", "1_000", "\xD9\xA1"})
    BOOST_CHECK_THROW(decimal(text), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(eighteen_digits_are_read_and_nineteen_refused) {
  BOOST_TEST(decimal("123456789012345678") == Amount{123456789012345678});
  BOOST_CHECK_THROW(decimal("1234567890123456789"), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(too_many_zeros_behind_the_point_are_refused) {
  BOOST_TEST(decimal("0.00000000000000001") == Amount::fraction(1, 100'000'000'000'000'000));
  BOOST_CHECK_THROW(decimal("0.0000000000000000000000001"), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
