// The amounts of every right: within what the law gives at most, and in sums that hold.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <map>
#include <vector>

#include "explore/explorer.hpp"
#include "guidance/income.hpp"
#include "household/build_household.hpp"
#include "properties/changed_answers.hpp"
#include "properties/household_results.hpp"
#include "properties/trying.hpp"
#include "rights/catalogue.hpp"

namespace iura::test {
namespace {

using nlohmann::json;

// The largest of these figures, so many times a year, is the most that the law gives; of a right without a line its own amounts are its limit.
struct Limit {
  std::string_view right;
  int times_a_year;
  std::vector<std::string_view> figures;
};
const std::vector<Limit> limits{
    {"integration_income", 1, {"base.family"}},
    {"child_maintenance_help", 1, {"most_a_year"}},
    {"pocket_money", 1, {"pocket_money.year"}},
    {"income_guarantee_for_elderly", 12, {"increased", "increased.law_text"}},
};

Amount most_a_year(const Limit& limit, Date date) {
  const Parameters& law = law_at(date).of(static_cast<std::size_t>(index_of_right(limit.right)));
  Amount most;
  for (const auto name : limit.figures) most = std::max(most, law[Key{name, hash_of(name)}].indexed * Amount{limit.times_a_year});
  return most;
}

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

BOOST_AUTO_TEST_CASE(no_right_is_ever_above_the_most_that_the_law_gives) {
  std::map<std::string_view, int> paid;
  holds_for_all([&](const RandomHousehold& household) -> std::optional<std::string> {
    const Results results = results_of(some_hidden(household), household.date);
    for (const Limit& limit : limits) {
      for (auto one = results.lower_bound({0, ""}); one != results.end(); ++one) {
        if (one->first.second != limit.right) continue;
        if (one->second.per_year.high() > most_a_year(limit, household.date)) return "above the most: " + told(one->second);
        paid[limit.right] += one->second.per_year.high() > Amount{} ? 1 : 0;
      }
    }
    return std::nullopt;
  }, households(), Kind::mixed);
  for (const Limit& limit : limits) BOOST_TEST(paid[limit.right] > 0, limit.right << " was never paid");
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
