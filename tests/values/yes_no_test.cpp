// Three-valued logic and comparisons.
#include <boost/test/unit_test.hpp>

#include "values/print.hpp"

using namespace iura;

namespace {

constexpr Open first = 1;
constexpr Open second = 2;
const Fact<bool> yes = true;
const Fact<bool> no = false;
const Fact<bool> unknown = unknown_yes_no(first);
const Fact<bool> other_unknown = unknown_yes_no(second);

Fact<int> count(int low, int high) { return Fact<int>::between(low, high, first); }

}  // namespace

BOOST_AUTO_TEST_SUITE(yes_no)

BOOST_AUTO_TEST_CASE(unknown_is_neither_yes_nor_no) {
  BOOST_TEST((is_yes(yes) && !is_no(yes)));
  BOOST_TEST((is_no(no) && !is_yes(no)));
  BOOST_TEST((!is_yes(unknown) && !is_no(unknown)));
}

BOOST_AUTO_TEST_CASE(the_opposite_of_unknown_is_unknown) {
  BOOST_TEST(!yes == no);
  BOOST_TEST(!no == yes);
  BOOST_TEST(!unknown == unknown);
  BOOST_TEST((!unknown).open() == first);
}

BOOST_AUTO_TEST_CASE(no_beats_unknown_beats_yes) {
  BOOST_TEST((yes && yes) == yes);
  BOOST_TEST((yes && no) == no);
  BOOST_TEST((no && unknown) == no);
  BOOST_TEST((unknown && no) == no);
  BOOST_TEST((yes && unknown) == unknown);
  BOOST_TEST((unknown && yes) == unknown);
  BOOST_TEST((unknown && other_unknown) == unknown);
}

BOOST_AUTO_TEST_CASE(one_yes_among_several_is_enough) {
  BOOST_TEST((no || no) == no);
  BOOST_TEST((no || yes) == yes);
  BOOST_TEST((yes || unknown) == yes);
  BOOST_TEST((unknown || yes) == yes);
  BOOST_TEST((no || unknown) == unknown);
  BOOST_TEST((unknown || other_unknown) == unknown);
}

BOOST_AUTO_TEST_CASE(a_decided_result_rests_on_no_open_question) {
  BOOST_TEST((no && unknown).open() == 0u);
  BOOST_TEST((yes || unknown).open() == 0u);
}

BOOST_AUTO_TEST_CASE(an_open_result_rests_on_what_is_open) {
  BOOST_TEST((yes && unknown).open() == first);
  BOOST_TEST((unknown && other_unknown).open() == (first | second));
  BOOST_TEST((no || other_unknown).open() == second);
  BOOST_TEST((unknown || other_unknown).open() == (first | second));
}

BOOST_AUTO_TEST_CASE(below_is_known_as_soon_as_the_bounds_do_not_overlap) {
  BOOST_TEST(below(count(1, 4), count(5, 9)) == yes);
  BOOST_TEST(below(count(1, 5), count(5, 9)) == unknown);
  BOOST_TEST(below(count(5, 9), count(1, 5)) == no);
  BOOST_TEST(below(count(4, 9), count(1, 5)) == unknown);
}

BOOST_AUTO_TEST_CASE(a_limit_itself_is_not_below_the_limit) {
  BOOST_TEST(below(Fact<int>{17}, Fact<int>{18}) == yes);
  BOOST_TEST(below(Fact<int>{18}, Fact<int>{18}) == no);
  BOOST_TEST(at_least(Fact<int>{18}, Fact<int>{18}) == yes);
  BOOST_TEST(at_least(Fact<int>{17}, Fact<int>{18}) == no);
}

BOOST_AUTO_TEST_CASE(equality_of_bounds_is_not_equality) {
  BOOST_TEST(equals(Fact<int>{3}, Fact<int>{3}) == yes);
  BOOST_TEST(equals(Fact<int>{3}, Fact<int>{4}) == no);
  BOOST_TEST(equals(count(1, 5), count(1, 5)) == unknown);
  BOOST_TEST(equals(count(1, 5), count(6, 9)) == no);
  BOOST_TEST(equals(count(1, 5), Fact<int>{5}) == unknown);
}

BOOST_AUTO_TEST_CASE(a_known_condition_chooses_one_side) {
  BOOST_TEST(choose(yes, count(1, 2), count(8, 9)) == count(1, 2));
  BOOST_TEST(choose(no, count(1, 2), count(8, 9)) == count(8, 9));
}

BOOST_AUTO_TEST_CASE(an_unknown_condition_leaves_both_sides) {
  const auto either = choose(other_unknown, Fact<int>{1}, count(8, 9));
  BOOST_TEST(either == count(1, 9));
  BOOST_TEST(either.open() == (first | second));
}

BOOST_AUTO_TEST_CASE(an_unknown_condition_does_not_matter_between_equals) {
  BOOST_TEST(choose(unknown, Fact<int>{7}, Fact<int>{7}).is_exact());
  BOOST_TEST(choose(unknown, Fact<int>{7}, Fact<int>{7}).open() == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
