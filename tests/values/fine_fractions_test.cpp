// Fractions whose lowest terms no longer fit in 64 bits: many owners of parts that have nothing in common.
// To the nearest millionth of a cent, never a crash.
#include <array>
#include <boost/test/unit_test.hpp>
#include <limits>

#include "values/print.hpp"

using namespace iura;

namespace {

using Wide = __int128;

constexpr std::array<int, 12> primes{9973, 9967, 9949, 9941, 9931, 9929, 9923, 9907, 9901, 9887, 9883, 9871};
constexpr auto most_of_all = std::numeric_limits<std::int64_t>::max();

// One part of ten million euro for each of the first `count` primes, together.
Amount sum_of_parts(std::size_t count) {
  Amount sum;
  for (std::size_t i = 0; i < count; ++i) sum = sum + Amount{euro(10'000'000)} * Amount::fraction(1, primes[i]);
  return sum;
}

// The same in thousandths of a millionth of a cent, with whole numbers alone; at most one too low for each part.
std::int64_t billionths(std::size_t count) {
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < count; ++i) sum += 1'000'000'000'000'000'000 / primes[i];
  return sum;
}

// Every sum and product is rounded by half a millionth at most.
void check_about(const Amount& amount, std::int64_t wanted_billionths, std::size_t roundings) {
  const std::int64_t off = (amount * Amount{1'000'000}).floor() * 1000 - wanted_billionths;
  const auto most = static_cast<std::int64_t>(roundings) * 500 + 1020;
  BOOST_TEST((-most <= off && off <= most), "off by " << off << " billionths after " << roundings << " roundings");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(fine_fractions)

BOOST_AUTO_TEST_CASE(three_different_shares_stay_exact) {
  Amount all = sum_of_parts(3);
  for (std::size_t i = 0; i < 3; ++i) all = all - Amount{euro(10'000'000)} * Amount::fraction(1, primes[i]);
  BOOST_TEST(all == Amount{});
}

BOOST_AUTO_TEST_CASE(a_fourth_share_is_rounded_to_the_nearest_millionth) {
  for (const int share : {9941, 9931, 9929, 9923}) {
    const Amount sum = sum_of_parts(3) + Amount{euro(10'000'000)} * Amount::fraction(1, share);
    Wide part = 0;
    Wide of = 1;
    for (const int prime : {9973, 9967, 9949, share}) {
      part = part * prime + of * 1'000'000'000;
      of *= prime;
    }
    const auto nearest = static_cast<std::int64_t>((part * 2'000'000 + of) / (of * 2));
    BOOST_TEST(sum == Amount::fraction(nearest, 1'000'000), share);
    BOOST_TEST(Amount{} - sum == Amount::fraction(-nearest, 1'000'000), share);
    BOOST_TEST(Amount{-1} * sum_of_parts(3) - Amount{euro(10'000'000)} * Amount::fraction(1, share) == Amount::fraction(-nearest, 1'000'000), share);
  }
}

BOOST_AUTO_TEST_CASE(more_shares_are_right_to_half_a_millionth_for_each) {
  for (std::size_t count = 1; count <= primes.size(); ++count) check_about(sum_of_parts(count), billionths(count), count);
}

BOOST_AUTO_TEST_CASE(parts_of_a_very_fine_amount_are_right_too) {
  for (std::size_t count = 1; count <= primes.size(); ++count) {
    check_about(sum_of_parts(count) / Amount{12}, billionths(count) / 12, count + 1);
    check_about(sum_of_parts(count) * Amount::fraction(11, 12), billionths(count) / 12 * 11, count + 1);
    check_about(Amount::fraction(11, 12) * sum_of_parts(count), billionths(count) / 12 * 11, count + 1);
    check_about(sum_of_parts(count) * Amount::fraction(1, 9859), billionths(count) / 9859, count + 1);
  }
}

BOOST_AUTO_TEST_CASE(very_fine_amounts_keep_their_order) {
  for (std::size_t count = 1; count < primes.size(); ++count) {
    BOOST_TEST(sum_of_parts(count) < sum_of_parts(count + 1));
    BOOST_TEST(sum_of_parts(count + 1) > sum_of_parts(count));
  }
}

BOOST_AUTO_TEST_CASE(far_beyond_any_money_the_fraction_is_let_go) {
  const Amount tiny = Amount::fraction(1, std::int64_t{9973} * 9967 * 9949);
  const std::int64_t edge = most_of_all / 1'000'000;
  for (const std::int64_t whole : {edge - 1, edge, edge + 1}) {
    const Amount sum = Amount{whole} + decimal("0.900001") + tiny;
    BOOST_TEST(sum >= Amount{whole});
    BOOST_TEST(sum < Amount{whole + 1});
    BOOST_TEST(Amount{} - sum <= Amount{-whole});
    BOOST_TEST(Amount{} - sum > Amount{-whole - 1});
  }
}

BOOST_AUTO_TEST_CASE(of_denominators_that_fill_64_bits_the_sum_is_the_nearest_millionth) {
  constexpr std::int64_t large = (std::int64_t{1} << 61) - 1;  // a prime
  constexpr std::int64_t larger = most_of_all;                 // 7 * 7 * 73 * 127 * 337 * 92737 * 649657
  const Amount third = Amount::fraction(large / 3, large) + Amount::fraction(1, larger);
  BOOST_TEST(third == Amount::fraction(333'333, 1'000'000));
  BOOST_TEST(Amount{} - third == Amount::fraction(-333'333, 1'000'000));
  BOOST_TEST(Amount::fraction(1, large) * Amount::fraction(1, larger) == Amount{});
  BOOST_TEST(Amount::fraction(large, larger) * Amount::fraction(larger, large) == Amount{1});
  BOOST_TEST(Amount::fraction(1, large) + Amount::fraction(large - 1, large) == Amount{1});
}

BOOST_AUTO_TEST_CASE(at_the_very_end_the_largest_number_stands) {
  BOOST_TEST(Amount{most_of_all} + Amount{1} == Amount{most_of_all});
  BOOST_TEST(Amount{most_of_all} * Amount{most_of_all} == Amount{most_of_all});
  BOOST_TEST(Amount{most_of_all} * Amount{-2} == Amount{-most_of_all});
  BOOST_TEST(Amount{most_of_all} / Amount::fraction(1, most_of_all) == Amount{most_of_all});
}

BOOST_AUTO_TEST_SUITE_END()
