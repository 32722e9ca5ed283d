// What is said of an entitlement: what it pays a month, what comes in already, what it adds, and which condition fails.
#include "rights/entitlement.hpp"

#include <boost/test/unit_test.hpp>

namespace iura::test {
namespace {

constexpr Amount none{};
const Provision basis{"law", "art. 1"};

Fact<Amount> cents(int low, int high) { return Fact<Amount>::between(Amount{low}, Amount{high}, 1); }
Fact<Amount> cents(int amount) { return Amount{amount}; }

Entitlement of_month(const Fact<Amount>& month, const Fact<Amount>& received) {
  Entitlement right;
  right.entitled = true;
  right.per_month = month;
  right.received = received;
  return right;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(entitlements)

BOOST_AUTO_TEST_CASE(one_that_nobody_has_set_is_yours_and_a_no_without_an_amount) {
  const Entitlement right;
  BOOST_TEST((right.person == 0 && right.also_covers == -1));
  BOOST_TEST((is_no(right.entitled) && is_no(right.waits) && !right.ask && !right.until_another_pays && !right.of_own_money));
}

BOOST_AUTO_TEST_CASE(all_of_it_comes_in_from_the_whole_amount_on) {
  BOOST_TEST(of_month(cents(1000), cents(1000)).comes_in());
  BOOST_TEST(of_month(cents(1000), cents(1001)).comes_in());
  BOOST_TEST(!of_month(cents(1000), cents(999)).comes_in());
  BOOST_TEST(!of_month(cents(1000), none).comes_in());
  BOOST_TEST(!of_month(none, none).comes_in());
  BOOST_TEST(of_month(none, cents(1)).comes_in());
}

BOOST_AUTO_TEST_CASE(nothing_comes_in_for_certain_while_the_right_the_amount_or_what_is_received_is_open) {
  BOOST_TEST(!of_month(cents(1000), cents(900, 1000)).comes_in());
  BOOST_TEST(!of_month(cents(900, 1000), cents(950)).comes_in());
  BOOST_TEST(!of_month(none, cents(0, 5)).comes_in());
  Entitlement perhaps = of_month(cents(1000), cents(1000));
  perhaps.entitled = unknown_yes_no(1);
  BOOST_TEST(!perhaps.comes_in());
}

BOOST_AUTO_TEST_CASE(what_one_keeps_of_own_money_and_an_advance_on_another_right_add_nothing) {
  Entitlement right = of_month(cents(1000), none);
  right.beside_other = none;
  BOOST_TEST(right.adds());
  right.until_another_pays = true;
  BOOST_TEST(!right.adds());
  right.beside_other = cents(0, 1);
  BOOST_TEST(right.adds());
  right.of_own_money = true;
  BOOST_TEST(!right.adds());
  right.until_another_pays = false;
  BOOST_TEST(!right.adds());
}

BOOST_AUTO_TEST_CASE(an_advance_adds_what_is_left_beside_the_other_right) {
  Entitlement right = of_month(cents(1000), none);
  right.beside_other = cents(200);
  BOOST_TEST((right.added_a_month() == cents(1000)));
  right.until_another_pays = true;
  BOOST_TEST((right.added_a_month() == cents(200)));
  BOOST_TEST((right.paid_a_month() == cents(1000)));
}

BOOST_AUTO_TEST_CASE(nothing_is_paid_while_the_payment_waits_and_what_is_expected_takes_it_that_it_does_not) {
  Entitlement right = of_month(cents(1000), none);
  BOOST_TEST((right.paid_a_month() == cents(1000) && right.paid_a_month(false) == cents(1000) && right.added_a_month(false) == cents(1000)));
  right.waits = unknown_yes_no(1);
  BOOST_TEST((right.paid_a_month() == cents(1000) && right.added_a_month() == cents(1000)));
  BOOST_TEST((right.paid_a_month(false) == cents(0, 1000) && right.added_a_month(false) == cents(0, 1000)));
  right.waits = true;
  BOOST_TEST((right.paid_a_month() == Fact<Amount>{none} && right.paid_a_month(false) == Fact<Amount>{none}));
}

BOOST_AUTO_TEST_CASE(what_an_authority_decides_is_worth_asking_only_where_all_that_can_be_checked_fits) {
  Entitlement right = of_month(none, none);
  BOOST_TEST((verdict_of(right) == Verdict::entitled));
  right.ask = true;
  BOOST_TEST((verdict_of(right) == Verdict::ask));
  right.entitled = unknown_yes_no(1);
  BOOST_TEST((verdict_of(right) == Verdict::depends));
  right.entitled = false;
  BOOST_TEST((verdict_of(right) == Verdict::not_entitled));
}

BOOST_AUTO_TEST_CASE(the_failing_condition_is_the_first_of_the_same_person_that_does_not_hold) {
  Entitlement right;
  right.entitled = true;
  right.trace.step("amount", basis, cents(0));
  right.trace.note("note", basis, unknown_yes_no(1));
  right.require("holds", basis, true);
  right.require("open", basis, unknown_yes_no(1));
  BOOST_TEST(right.failing_condition() == nullptr);
  right.trace.about(1);
  right.trace.condition("of_another", basis, false);
  right.trace.about(0);
  BOOST_TEST(right.failing_condition() == nullptr);
  right.require("fails", basis, false);
  right.require("fails_too", basis, false);
  BOOST_TEST_REQUIRE(right.failing_condition() != nullptr);
  BOOST_TEST(right.failing_condition()->id == "fails");
  BOOST_TEST(is_no(right.entitled));
}

BOOST_AUTO_TEST_CASE(the_amount_a_month_is_a_twelfth_of_the_year_and_nothing_where_there_is_no_right) {
  Entitlement right;
  right.entitled = true;
  right.pay_yearly(cents(1200));
  right.pay_once(cents(50));
  BOOST_TEST((right.per_year == cents(1200) && right.per_month == cents(100) && right.once == cents(50) && right.open() == 0));
  right.entitled = unknown_yes_no(2);
  right.pay_yearly(cents(1200));
  BOOST_TEST((right.per_month == cents(0, 100) && right.open() == 2));
  right.entitled = false;
  right.pay_yearly(cents(1200));
  right.pay_once(cents(50));
  BOOST_TEST((right.per_year == Fact<Amount>{none} && right.per_month == Fact<Amount>{none} && right.once == Fact<Amount>{none}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
