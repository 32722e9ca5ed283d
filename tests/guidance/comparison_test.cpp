// Income against the reference budget: what counts as income, and the bounds of the three bands.
#include "guidance/comparison.hpp"

#include "budget/budget.hpp"
#ifndef __EMSCRIPTEN__
#include "rights/worked_case.hpp"
#endif

namespace iura::test {
namespace {

using nlohmann::json;

Comparison comparison_of(const json& answers) {
  const auto read = read_answers(answers);
  BOOST_TEST(errors_of(read) == "", answers.dump());
  const LawAt law{budget_day};
  const Household open = build_household(read, budget_day);
  const Household assumed = build_household(read, budget_day, Decisions::assumed);
  return compare(open, assess(open, law), assumed, assess(assumed, law), Legislation::current().at(budget_figures, budget_day));
}

Gap gap(const Fact<Amount>& income, std::int64_t low, std::int64_t middle, std::int64_t high) {
  const auto exact = [](std::int64_t amount) { return Fact<Amount>{Amount{euro(amount)}}; };
  return gap_of(income, {exact(low), exact(middle), exact(high)}, Legislation::current().at(budget_figures, budget_day));
}

[[maybe_unused]] json income(const char* kind, int a_month) { return {{"kind", kind}, {"amount", {{"amount", a_month}, {"per", "month"}, {"basis", "net"}}}}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(comparing)

BOOST_AUTO_TEST_CASE(from_the_budget_on_it_is_enough_from_90_percent_nearly_and_less_is_far_below) {
  const auto adequacy = [](std::int64_t cents) { return gap(Fact<Amount>{Amount{cents}}, 920, 1000, 1080).adequacy; };
  BOOST_TEST((adequacy(100'000) == Adequacy::enough));
  BOOST_TEST((adequacy(99'999) == Adequacy::nearly));
  BOOST_TEST((adequacy(90'000) == Adequacy::nearly));
  BOOST_TEST((adequacy(89'999) == Adequacy::far_below));
}

BOOST_AUTO_TEST_CASE(an_income_that_may_fall_in_two_bands_is_in_none) {
  const auto adequacy = [](int low, int high) { return gap(Fact<Amount>::between(Amount{euro(low)}, Amount{euro(high)}, 1), 920, 1000, 1080).adequacy; };
  BOOST_TEST((adequacy(950, 1050) == Adequacy::open));
  BOOST_TEST((adequacy(850, 950) == Adequacy::open));
  BOOST_TEST((adequacy(910, 990) == Adequacy::nearly));
  BOOST_TEST((adequacy(0, 890) == Adequacy::far_below));
}

BOOST_AUTO_TEST_CASE(the_gap_spans_the_whole_band_of_the_budget) {
  const auto found = gap(Fact<Amount>{Amount{euro(1000)}}, 920, 1000, 1080);
  BOOST_TEST(found.amount.low() == Amount{euro(-80)});
  BOOST_TEST(found.amount.high() == Amount{euro(80)});
}

#ifndef __EMSCRIPTEN__
BOOST_AUTO_TEST_CASE(a_leefloon_that_is_paid_is_income_beside_what_was_told_and_nothing_else_is_added_twice) {
  // She gets a leefloon of a family, 1.847,89 euro, and told 516,60 euro of family benefit.
  const json persona = json_files("tests/personas", "single_parent_flanders").front();
  const auto now = comparison_of(persona["answers"]).now;
  BOOST_TEST(now.is_exact());
  BOOST_TEST(to_cents(now.low()) == Money{184'789 + 51'660});
  json not_yet = persona["answers"];
  not_yet["you"]["receives_leefloon"] = false;
  const auto found = comparison_of(not_yet);
  BOOST_TEST((found.now == Fact<Amount>{Amount{Money{51'660}}}));
  BOOST_TEST(to_cents(found.then.low()) >= Money{184'789 + 51'660});
}

BOOST_AUTO_TEST_CASE(a_leefloon_of_the_partner_is_income_of_the_couple) {
  json answers = family({"partner"}, {{"receives_leefloon", false}, {"incomes", json::array({income("wage", 300)})}});
  answers["others"][0].update(json{{"leefloon_claim", "receives"}, {"leefloon_amount", "600"}, {"incomes", json::array()}});
  BOOST_TEST((comparison_of(answers).now == Fact<Amount>{Amount{euro(900)}}));
}
#endif

BOOST_AUTO_TEST_CASE(an_income_that_was_not_told_is_not_known) {
  BOOST_TEST(!comparison_of(family({})).income_known);
  BOOST_TEST(comparison_of(family({}, {{"incomes", json::array()}, {"receives_leefloon", false}})).income_known);
  // Of gross pay the net is between nothing and that.
  const auto gross = comparison_of(family({}, {{"receives_leefloon", false}, {"incomes", json::array({json{{"kind", "wage"}, {"amount", {{"amount", 2500}, {"per", "month"}, {"basis", "gross"}}}}})}}));
  BOOST_TEST(gross.income_known);
  BOOST_TEST((gross.gap_now.adequacy == Adequacy::open));
}

BOOST_AUTO_TEST_CASE(without_knowing_who_lives_there_nothing_is_compared) {
  json answers = family({});
  BOOST_TEST(comparison_of(answers).can_be_told());
  answers.erase("others");
  BOOST_TEST(!comparison_of(answers).can_be_told());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
