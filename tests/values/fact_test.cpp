#include <boost/test/unit_test.hpp>
#include <vector>

#include "values/print.hpp"

using namespace iura;

namespace {

constexpr Open first = 1;
constexpr Open second = 2;

Fact<Amount> amount(std::int64_t low, std::int64_t high, Open open = first) { return Fact<Amount>::between(Amount{low}, Amount{high}, open); }

void check(const Fact<Amount>& fact, std::int64_t low, std::int64_t high, Open open) {
  BOOST_TEST(fact == amount(low, high));
  BOOST_TEST(fact.open() == open);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(fact)

BOOST_AUTO_TEST_CASE(a_value_is_an_exact_fact) {
  const Fact<int> eight = 8;
  BOOST_TEST(eight.is_exact());
  BOOST_TEST(eight.open() == 0u);
  BOOST_TEST(eight.may_be(8));
  BOOST_TEST(!eight.may_be(7));
}

BOOST_AUTO_TEST_CASE(bounds_belong_to_what_is_possible) {
  const auto fact = Fact<int>::between(3, 5, first);
  BOOST_TEST(!fact.is_exact());
  BOOST_TEST(fact.open() == first);
  BOOST_TEST(!fact.may_be(2));
  BOOST_TEST(fact.may_be(3));
  BOOST_TEST(fact.may_be(5));
  BOOST_TEST(!fact.may_be(6));
}

BOOST_AUTO_TEST_CASE(bounds_that_meet_rest_on_no_open_question) {
  BOOST_TEST(Fact<int>::between(4, 4, first).is_exact());
  BOOST_TEST(Fact<int>::between(4, 4, first).open() == 0u);
}

BOOST_AUTO_TEST_CASE(sums_add_both_bounds) {
  check(amount(1, 2, first) + amount(10, 20, second), 11, 22, first | second);
  check(amount(1, 2, first) + Amount{5}, 6, 7, first);
  auto sum = amount(1, 2, first);
  sum += amount(3, 3);
  check(sum, 4, 5, first);
}

BOOST_AUTO_TEST_CASE(a_difference_takes_the_far_bounds) { check(amount(10, 20, first) - amount(1, 4, second), 6, 19, first | second); }

BOOST_AUTO_TEST_CASE(a_product_with_zero_is_zero_whatever_the_other_factor) {
  check(amount(2, 3, first) * amount(5, 7, second), 10, 21, first | second);
  check(amount(0, 1000, first) * Amount{}, 0, 0, 0);
}

BOOST_AUTO_TEST_CASE(nothing_below_zero_is_left) {
  check(not_below_zero(amount(-5, 3)), 0, 3, first);
  check(not_below_zero(amount(-5, -1)), 0, 0, 0);
  check(not_below_zero(amount(-5, 0)), 0, 0, 0);
  check(not_below_zero(amount(1, 3)), 1, 3, first);
}

BOOST_AUTO_TEST_CASE(the_smallest_rests_on_one_side_when_the_other_cannot_be_smaller) {
  check(smallest(amount(1, 5, first), amount(5, 9, second)), 1, 5, first);
  check(smallest(amount(5, 9, second), amount(1, 5, first)), 1, 5, first);
}

BOOST_AUTO_TEST_CASE(the_smallest_rests_on_both_sides_when_they_overlap) {
  check(smallest(amount(1, 6, first), amount(5, 9, second)), 1, 6, first | second);
  check(smallest(amount(5, 9, first), amount(1, 6, second)), 1, 6, first | second);
  check(smallest(amount(5, 9, first), amount(1, 20, second)), 1, 9, first | second);
}

BOOST_AUTO_TEST_CASE(the_largest_rests_on_one_side_when_the_other_cannot_be_larger) {
  check(largest(amount(1, 5, first), amount(5, 9, second)), 5, 9, second);
  check(largest(amount(5, 9, second), amount(1, 5, first)), 5, 9, second);
}

BOOST_AUTO_TEST_CASE(the_largest_rests_on_both_sides_when_they_overlap) {
  check(largest(amount(1, 6, first), amount(5, 9, second)), 5, 9, first | second);
  check(largest(amount(5, 9, first), amount(1, 6, second)), 5, 9, first | second);
  check(largest(amount(5, 9, first), amount(1, 20, second)), 5, 20, first | second);
}

BOOST_AUTO_TEST_CASE(a_hull_contains_both) {
  check(hull(amount(1, 2, first), amount(7, 9, second)), 1, 9, first | second);
  check(hull(Fact<Amount>{Amount{3}}, Fact<Amount>{Amount{8}}, second), 3, 8, second);
}

BOOST_AUTO_TEST_CASE(an_increasing_function_is_taken_at_both_bounds) {
  const auto years_on = [](const Date& day) { return plus_years(day, 3); };
  const auto end = increasing(years_on, Fact<Date>::between(date_of("2024-02-29"), date_of("2025-01-01"), first));
  BOOST_TEST(end.low() == date_of("2027-03-01"));
  BOOST_TEST(end.high() == date_of("2028-01-01"));
  BOOST_TEST(end.open() == first);
}

BOOST_AUTO_TEST_CASE(counts_add_and_become_amounts) {
  const auto people = Fact<int>{2} + counted(unknown_yes_no(first)) + counted(true) + counted(false);
  BOOST_TEST(people == Fact<int>::between(3, 4, first));
  BOOST_TEST(people.open() == first);
  check(as_amount(people), 3, 4, first);
}

BOOST_AUTO_TEST_SUITE_END()
