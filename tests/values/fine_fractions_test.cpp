// Fractions that no longer fit: ten owners of parts that have nothing in common. Nearest millionth of a cent, never a crash.
#include <array>
#include <boost/test/unit_test.hpp>

#include "values/print.hpp"

using namespace iura;

namespace {

constexpr std::array<int, 12> primes{9973, 9967, 9949, 9941, 9931, 9929, 9923, 9907, 9901, 9887, 9883, 9871};

// Ten million euro, one part of each prime, the first `count` of them together.
Amount sum_of_parts(std::size_t count) {
  Amount sum;
  for (std::size_t i = 0; i < count; ++i) sum = sum + Amount{euro(10'000'000)} * Amount::fraction(1, primes[i]);
  return sum;
}

// The same in billionths of a cent, with whole numbers alone; at most one too low for each part.
std::int64_t billionths(std::size_t count) {
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < count; ++i) sum += 1'000'000'000'000'000'000 / primes[i];
  return sum;
}

// From the ninth share on, each sum rounds both sides to the nearest millionth: half a millionth off each, at most.
std::int64_t off_at_most(std::size_t count) { return 15 + (count > 8 ? 1000 * static_cast<std::int64_t>(count - 8) : 0); }

bool is_about(const Amount& amount, std::int64_t wanted, std::int64_t tolerance) {
  const std::int64_t off = (amount * Amount{1'000'000'000}).floor() - wanted;
  return -tolerance <= off && off <= tolerance;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(fine_fractions)

BOOST_AUTO_TEST_CASE(eight_different_shares_stay_exact) {
  Amount all = sum_of_parts(8);
  for (std::size_t i = 0; i < 8; ++i) all = all - Amount{euro(10'000'000)} * Amount::fraction(1, primes[i]);
  BOOST_TEST(all == Amount{});
}

BOOST_AUTO_TEST_CASE(more_shares_are_right_to_the_millionth_of_a_cent) {
  for (std::size_t count = 1; count <= primes.size(); ++count) BOOST_TEST(is_about(sum_of_parts(count), billionths(count), off_at_most(count)), count << " shares");
}

BOOST_AUTO_TEST_CASE(a_twelfth_of_a_very_fine_amount_is_right_too) {
  for (std::size_t count = 1; count <= primes.size(); ++count) BOOST_TEST(is_about(sum_of_parts(count) / Amount{12}, billionths(count) / 12, off_at_most(count)), count << " shares");
}

BOOST_AUTO_TEST_CASE(a_share_of_a_very_fine_amount_is_right_too) {
  for (std::size_t count = 1; count <= primes.size(); ++count)
    BOOST_TEST(is_about(sum_of_parts(count) * Amount::fraction(1, 9859), billionths(count) / 9859, off_at_most(count)), count << " shares");
}

BOOST_AUTO_TEST_CASE(eleven_months_of_a_very_fine_amount_are_right_too) {
  for (std::size_t count = 1; count <= primes.size(); ++count) {
    BOOST_TEST(is_about(sum_of_parts(count) * Amount::fraction(11, 12), billionths(count) / 12 * 11, off_at_most(count) + 500), count << " shares");
    BOOST_TEST(is_about(Amount::fraction(11, 12) * sum_of_parts(count), billionths(count) / 12 * 11, off_at_most(count) + 500), count << " shares");
  }
}

BOOST_AUTO_TEST_CASE(very_fine_amounts_keep_their_order) {
  const Amount least = sum_of_parts(9);
  const Amount most = sum_of_parts(10);
  BOOST_TEST(least < most);
  BOOST_TEST(most > least);
  BOOST_TEST(!(least < least));
}

BOOST_AUTO_TEST_CASE(very_fine_amounts_below_zero_mirror_those_above) {
  for (std::size_t count = 1; count <= primes.size(); ++count) {
    const Amount debt = Amount{} - sum_of_parts(count);
    BOOST_TEST(is_about(Amount{} - debt, billionths(count), off_at_most(count)), count << " shares");
    BOOST_TEST(debt.rounded_half_up() == -sum_of_parts(count).rounded_half_up());
  }
}

BOOST_AUTO_TEST_SUITE_END()
