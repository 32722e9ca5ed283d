// A law in memory: figures changed, moved, removed and put back, and our own law untouched by it.
#include "explore/reform.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include "household/build_household.hpp"
#include "json/text.hpp"

namespace {

using namespace iura;

const Reform::Place single{"integration_income", "base.single"};
const Date day = date_of("2026-11-22");
const Legislation& ours() { return Legislation::current(); }

Answers alone() {
  return read_answers(parse_json(R"({"you": {"age": 40, "lives_in_belgium": true, "status": "belgian", "homeless": false, "studies": "none", "willing_to_work": "yes", "other_rights_claimed": "claimed",
    "maintenance_claim": "not_required", "receives_leefloon": false, "incomes": [], "accounts": [], "properties": [], "cessions": [], "housing_paid_by_others": {"amount": "0", "per": "month"}, "detained": false,
    "weeks_abroad": 0}, "others": []})"), day);
}

BOOST_AUTO_TEST_SUITE(reform)

BOOST_AUTO_TEST_CASE(a_law_without_changes_is_ours) {
  const Reform none;
  BOOST_TEST(none.is_empty());
  BOOST_TEST(none.values(single, ours()).size() == ours().all().at(single.first).at(single.second).values.size());
}

BOOST_AUTO_TEST_CASE(a_higher_figure_gives_more_and_ours_stays_as_it_is) {
  Reform reform;
  BOOST_REQUIRE(reform.set(single, day, "20000.00", ours()));
  const Legislation changed = reform.applied_to(ours());
  const auto before = gains_at(alone(), LawAt{day}).month;
  const auto after = gains_at(alone(), LawAt{day, changed}).month;
  BOOST_TEST((after.low() > before.low()));
  BOOST_TEST((gains_at(alone(), LawAt{day}).month == before));
  // The day before, nothing changed yet.
  BOOST_TEST((gains_at(alone(), LawAt{previous_day(day), changed}).month == gains_at(alone(), LawAt{previous_day(day)}).month));
}

BOOST_AUTO_TEST_CASE(what_is_no_decimal_or_no_figure_is_refused) {
  Reform reform;
  for (const char* wrong : {"", "much", "12,50", "1.2.3", "99999999999999999999"}) BOOST_TEST(!reform.set(single, day, wrong, ours()), wrong);
  BOOST_TEST(!reform.set({"integration_income", "nothing"}, day, "1", ours()));
  BOOST_TEST(!reform.set({"nowhere", "base.single"}, day, "1", ours()));
  BOOST_TEST(reform.is_empty());
}

BOOST_AUTO_TEST_CASE(a_value_moves_to_another_day_but_not_onto_another_value) {
  const auto& values = ours().all().at(single.first).at(single.second).values;
  Reform reform;
  const Date last = values.back().from;
  BOOST_REQUIRE(reform.move(single, last, next_day(last), ours()));
  BOOST_TEST((reform.values(single, ours()).back().from == next_day(last)));
  BOOST_TEST(!reform.move(single, last, day, ours()));
  if (values.size() > 1) BOOST_TEST(!reform.move(single, next_day(last), values.front().from, ours()));
  reform.restore(single);
  BOOST_TEST(reform.is_empty());
}

BOOST_AUTO_TEST_CASE(the_only_value_of_a_figure_cannot_be_removed) {
  Reform reform;
  while (reform.values(single, ours()).size() > 1) BOOST_REQUIRE(reform.remove(single, reform.values(single, ours()).back().from, ours()));
  BOOST_TEST(!reform.remove(single, reform.values(single, ours()).front().from, ours()));
}

BOOST_AUTO_TEST_CASE(the_file_holds_the_changed_figures_and_reads_back_as_legislation) {
  Reform reform;
  BOOST_REQUIRE(reform.set(single, day, "20000.00", ours()));
  const auto file = reform_file(reform, ours());
  BOOST_TEST(file["format"] == "iura-law/1");
  const auto& parameters = file["files"]["core/rights/integration_income/parameters.json"];
  BOOST_TEST(parameters.size() == 1u);
  Legislation again = ours();
  again.add("integration_income", json_text(parameters));
  BOOST_TEST((gains_at(alone(), LawAt{day, again}).month == gains_at(alone(), LawAt{day, reform.applied_to(ours())}).month));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
