// The model against totals that its makers, and others, have published (published.json): it was fitted on a few, the others it has to meet.
#ifndef __EMSCRIPTEN__

#include "budget/budget.hpp"
#include "rights/worked_case.hpp"

namespace iura::test {

BOOST_AUTO_TEST_SUITE(published_budgets)

BOOST_AUTO_TEST_CASE(the_model_stays_close_to_each_published_total) {
  int of_others = 0;
  const json published_totals = json_files("tests/budget", "published").front();
  for (const auto& one : published_totals) {
    const auto total = budget_of(family(one["others"], {{"region", one["region"]}, {"tenancy", one["tenancy"]}}), date_of(one["date"].get<std::string>())).total.middle;
    BOOST_TEST(total.is_exact());
    const Amount published = euros(one["published"].dump());
    const Amount off = published * Amount{one["within_percent"].get<int>()} * hundredth;
    BOOST_TEST((published - off <= total.low() && total.low() <= published + off), one["name"] << ": " << to_cents(total.low()).cents << " cents");
    of_others += one["within_percent"] > 1 ? 1 : 0;
  }
  BOOST_TEST(of_others >= 6);
}

// Shares of one person's total, private rent, about 2013 (menswaardiginkomen.be/totaal.php): 381, 248, 293, 420 and 545 of 1273.
BOOST_AUTO_TEST_CASE(each_further_person_adds_about_what_was_published) {
  const Amount single = budget_of(family({})).total.middle.low();
  for (const auto& [other, of_1273] : {std::pair<json, int>{"partner", 381}, {2, 248}, {4, 293}, {8, 420}, {15, 545}}) {
    const Amount more = budget_of(family(json::array({other}))).total.middle.low() - single;
    const Amount published = single * Amount::fraction(of_1273, 1273);
    BOOST_TEST((published * Amount::fraction(99, 100) <= more && more <= published * Amount::fraction(101, 100)), other << " adds " << to_cents(more).cents);
  }
}

BOOST_AUTO_TEST_CASE(the_poverty_line_of_a_family_is_the_published_one) {
  BOOST_TEST(budget_of(family({})).poverty_line.low() == Amount{euro(1520)});
  // 3191 published: the single's line has been rounded before.
  const auto line = budget_of(family({"partner", 4, 8})).poverty_line;
  BOOST_TEST((Amount{euro(3191)} <= line.low() && line.high() <= Amount{euro(3193)}));
}

BOOST_AUTO_TEST_CASE(before_the_first_figures_there_is_no_budget) {
  BOOST_TEST(!budget_of(family({}), date_of("2022-05-31")).covered);
  BOOST_TEST(budget_of(family({}), date_of("2022-06-01")).covered);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test

#endif
