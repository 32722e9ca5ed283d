// The same household, otherwise.
#ifndef __EMSCRIPTEN__
#include "explore/scenario.hpp"

#include "explore/exact.hpp"
#include "explore/personas.hpp"

namespace iura::test {
namespace {

using Kind = Alteration::Kind;

Comparison with(const Persona& one, const Alteration& how) { return compare(one.answers, one.date, {{how}}); }

std::int64_t cents(const Fact<Amount>& fact) { return to_cents(fact.low()).cents; }

const Row* row_of(const Comparison& comparison, std::string_view right, int person = 0) {
  for (const auto& row : comparison.rows)
    if (row.right == right && row.person == person) return &row;
  return nullptr;
}

bool set_taxable(Answers& answers, std::int64_t cents) {
  Varied income{answers, "you/taxable_income"};
  if (income.is_in_order()) income.set(cents);
  return income.is_in_order();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(scenarios)

BOOST_AUTO_TEST_CASE(another_wage_is_the_same_point_as_on_its_curve) {
  const auto one = persona("working_poor_single");
  const LawAt law{one.date};
  Explorer explorer{one.answers, law, "you/incomes/0/amount"};
  const auto comparison = with(one, {Kind::set, "you/incomes/0/amount", 140'000, 0, {}});
  BOOST_TEST((comparison.outcomes[0].point.disposable == explorer.at(125'000).disposable));
  BOOST_TEST((comparison.outcomes[1].point.disposable == explorer.at(140'000).disposable));
  BOOST_TEST_REQUIRE(row_of(comparison, "integration_income") != nullptr);
  BOOST_TEST(cents(row_of(comparison, "integration_income")->parts[0].month) == 13'818);
  BOOST_TEST(cents(row_of(comparison, "integration_income")->parts[1].month) == 0);
  BOOST_TEST(row_of(comparison, "social_energy_tariff") != nullptr);
}

BOOST_AUTO_TEST_CASE(half_the_hours_are_half_the_pay) {
  const auto one = persona("working_poor_single");
  const auto comparison = with(one, {Kind::hours, "you/incomes/0", 19, 38, {}});
  BOOST_TEST(cents(comparison.outcomes[1].point.told) == 62'500);
}

BOOST_AUTO_TEST_CASE(a_child_of_18_costs_the_family_amount) {
  const auto one = persona("working_poor_three_children");
  const auto places = alterable(one.answers, one.date);
  BOOST_TEST_REQUIRE(places.children.size() == 3u);
  const auto all = compare(one.answers, one.date, {{{Kind::turns_18, places.children[0], 0, 0, {}}, {Kind::turns_18, places.children[1], 0, 0, {}}, {Kind::turns_18, places.children[2], 0, 0, {}}}});
  BOOST_TEST(all.differs(1));
  BOOST_TEST((all.outcomes[1].point.disposable.low() < all.outcomes[0].point.disposable.low()));
}

BOOST_AUTO_TEST_CASE(a_partner_with_a_wage_ends_the_leefloon_and_one_without_income_does_not) {
  const auto one = persona("working_poor_single");
  const auto comparison = compare(one.answers, one.date, {{{Kind::partner_in, "", 200'000, 0, {}}}, {{Kind::partner_in, "", 0, 0, {}}}});
  BOOST_TEST(comparison.outcomes[1].came_from.size() == 2u);
  BOOST_TEST(comparison.outcomes[1].came_from.back() == -1);
  BOOST_TEST(cents(comparison.outcomes[1].point.told) == 325'000);
  BOOST_TEST_REQUIRE(row_of(comparison, "integration_income") != nullptr);
  BOOST_TEST(is_no(row_of(comparison, "integration_income")->parts[1].entitled));
}

BOOST_AUTO_TEST_CASE(when_the_partner_moves_out_their_income_goes_too) {
  const auto one = persona("working_poor_couple");
  BOOST_TEST(alterable(one.answers, one.date).has_partner);
  const auto comparison = with(one, {Kind::partner_out, "", 0, 0, {}});
  BOOST_TEST((comparison.outcomes[1].came_from == std::vector<int>{0, 2, 3}));
  BOOST_TEST(cents(comparison.outcomes[1].point.told) == 115'000);
}

// A tax note is of a couple; unknown is never what it was, and never zero.
BOOST_AUTO_TEST_CASE(who_gains_or_loses_a_partner_has_a_taxable_income_that_nobody_knows) {
  const auto one = family_with(R"("age": 3)");
  const auto comparison = compare(one.answers, one.date, {{{Kind::partner_in, "", 400'000, 0, {}}}, {{Kind::set, "you/incomes/0/amount", 160'000, 0, {}}}});
  const Row* benefit = row_of(comparison, "groeipakket");
  BOOST_TEST_REQUIRE(benefit != nullptr);
  BOOST_TEST(benefit->parts[0].month.is_exact());
  BOOST_TEST((benefit->parts[1].month.low() < benefit->parts[0].month.low()));
  BOOST_TEST((benefit->parts[1].month.high() == benefit->parts[0].month.high()));
  BOOST_TEST((benefit->parts[2].month == benefit->parts[0].month));

  Altered altered{one.answers, one.date, {0, 1}};
  BOOST_TEST_REQUIRE(alter(altered, {Kind::partner_in, "", 0, 0, {}}));
  BOOST_TEST_REQUIRE(set_taxable(altered.answers, 1'800'000));
  BOOST_TEST(build_household(altered.answers, one.date).people.items.front().taxable_income.is_exact());
  BOOST_TEST_REQUIRE(alter(altered, {Kind::partner_out, "", 0, 0, {}}));
  BOOST_TEST(!build_household(altered.answers, one.date).people.items.front().taxable_income.is_exact());
}

BOOST_AUTO_TEST_CASE(a_child_that_turns_18_stays_in_its_scheme) {
  const auto one = family_with(R"("age": 3)");
  const auto comparison = with(one, {Kind::turns_18, "others/0", 0, 0, {}});
  const Row* benefit = row_of(comparison, "groeipakket");
  BOOST_TEST_REQUIRE(benefit != nullptr);
  // It may still study: nothing, or what there is for every child of the new scheme.
  BOOST_TEST((benefit->parts[1].month.low() == Amount{}));
  BOOST_TEST((benefit->parts[1].month.high() == benefit->parts[0].month.high()));
}

BOOST_AUTO_TEST_CASE(when_unemployment_ends_the_leefloon_takes_its_place) {
  const auto one = persona("long_term_unemployed");
  const auto places = alterable(one.answers, one.date);
  BOOST_TEST_REQUIRE(!places.endings.empty());
  const auto comparison = with(one, {Kind::ends, places.endings.front(), 0, 0, {}});
  BOOST_TEST(cents(comparison.outcomes[1].point.told) < cents(comparison.outcomes[0].point.told));
  BOOST_TEST_REQUIRE(row_of(comparison, "integration_income") != nullptr);
  BOOST_TEST(cents(row_of(comparison, "integration_income")->parts[1].month) > cents(row_of(comparison, "integration_income")->parts[0].month));
}

BOOST_AUTO_TEST_CASE(a_guarantee_that_ends_does_not_follow_any_more) {
  const auto one = persona("pensioner_with_guarantee");
  const auto comparison = with(one, {Kind::ends, "you/incomes/0", 0, 0, {}});
  // The pension of 980 ends, and the guarantee that came beside it grows.
  BOOST_TEST(cents(comparison.outcomes[1].point.disposable) == 158'037);
}

BOOST_AUTO_TEST_CASE(before_and_after_the_reform_of_march_2026) {
  const auto one = persona("couple_with_adult_children_after_2026_03");
  const auto comparison = compare(one.answers, one.date, {{{Kind::on_date, "", 0, 0, date_of("2026-02-28")}}, {{Kind::on_date, "", 0, 0, date_of("2026-03-01")}}});
  BOOST_TEST((comparison.outcomes[1].date == date_of("2026-02-28")));
  BOOST_TEST_REQUIRE(row_of(comparison, "integration_income") != nullptr);
  const auto& parts = row_of(comparison, "integration_income")->parts;
  BOOST_TEST(!(parts[1].month == parts[2].month));
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_changes_nothing) {
  const auto one = persona("working_poor_single");
  for (const auto& how : std::vector<Alteration>{{Kind::partner_out, "", 0, 0, {}}, {Kind::turns_18, "others/0", 0, 0, {}}, {Kind::ends, "you/incomes/7", 0, 0, {}}, {Kind::set, "you/status", 3, 0, {}},
                                                 {Kind::set, "you/incomes/0/amount", -1, 0, {}}, {Kind::hours, "you/incomes/0", 10, 0, {}}, {Kind::wage, "", -1, 0, {}}}) {
    Altered altered{one.answers, one.date, {0}};
    const bool fits = alter(altered, how);
    BOOST_TEST(!fits, "kind " << static_cast<int>(how.kind));
    BOOST_TEST(!with(one, how).differs(1), "kind " << static_cast<int>(how.kind));
  }
}

BOOST_AUTO_TEST_CASE(who_has_no_wage_can_ask_what_one_would_bring) {
  const auto one = persona("single_parent_brussels");
  const LawAt law{one.date};
  Answers answers = one.answers;
  const auto path = add_wage(answers, one.date, 0);
  Explorer explorer{answers, law, path};
  Explorer without{one.answers, law, "you/age"};
  BOOST_TEST((explorer.at(0).disposable == without.at(without.varied().told()).disposable));
  BOOST_TEST(exact(explorer, 0, 250'000).complete);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test

#endif
