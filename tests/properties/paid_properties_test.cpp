// The amounts of every right: never negative, and in sums that hold.
#include <boost/test/unit_test.hpp>

#include "explore/explorer.hpp"
#include "guidance/income.hpp"
#include "household/build_household.hpp"
#include "properties/changed_answers.hpp"
#include "properties/household_results.hpp"
#include "properties/trying.hpp"

namespace iura::test {
namespace {

using nlohmann::json;

json some_hidden(const RandomHousehold& household) { return household.seed % 3 == 0 ? Hiding(household.seed, 200).view(household.answers) : household.answers; }

}  // namespace

BOOST_AUTO_TEST_SUITE(paid_properties)

BOOST_AUTO_TEST_CASE(no_right_is_ever_negative_or_pays_who_is_not_entitled_and_a_year_is_twelve_months) {
  holds_for_all([](const RandomHousehold& household) -> std::optional<std::string> {
    for (const auto& [about, result] : results_of(some_hidden(household), household.date)) {
      for (const auto* amount : {&result.per_year, &result.per_month, &result.once, &result.received})
        if (amount->low() < Amount{} || amount->high() < amount->low()) return "bounds out of order, or below zero: " + told(result);
      if (is_no(result.entitled) && (result.per_year.high() != Amount{} || result.once.high() != Amount{})) return "something without entitlement: " + told(result);
      if (result.per_month.low() * Amount{12} != result.per_year.low() || result.per_month.high() * Amount{12} != result.per_year.high()) return "a year is no twelve months: " + told(result);
    }
    return std::nullopt;
  }, households(), Kind::mixed);
}

BOOST_AUTO_TEST_CASE(what_was_told_and_the_parts_that_pay_are_together_what_one_has) {
  int paid = 0;
  holds_for_all([&](const RandomHousehold& household) -> std::optional<std::string> {
    const LawAt& law = law_at(household.date);
    const Answers answers = read_answers(some_hidden(household));
    const Household home = build_household(answers, household.date, Decisions::assumed);
    const Assessment expected = assess(home, law);
    const Point point = point_of(Amount{}, home, expected, {});
    Fact<Amount> sum = point.told;
    for (const Part& part : point.parts)
      if (part.pays) sum += part.month;
    if (!(sum.low() == point.disposable.low() && sum.high() == point.disposable.high())) return "the parts do not sum to what one has";
    // The same, person by person.
    const auto gains = gains_of(home, expected, expected, true);
    GainSum people;
    for (std::size_t i = 0; i < home.people.items.size(); ++i) {
      const GainSum own = sum_of(gains, static_cast<int>(i));
      people.month += own.month;
      people.once += own.once;
    }
    const GainSum all = sum_of(gains);
    if (!within(people.month, all.month) || !within(all.month, people.month) || !within(people.once, all.once) || !within(all.once, people.once)) return "the people do not sum to the household";
    paid += all.month.high() > Amount{} ? 1 : 0;
    return std::nullopt;
  }, households() / 2, Kind::mixed);
  BOOST_TEST(paid > households() / 20);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
