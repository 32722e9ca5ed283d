// The plan, carried out: each right that is claimed comes in from then on, and what is forecast with all rights stays what it was, until nothing more
// is to be had. The rights of which a person can tell that they come in.
#include <boost/test/unit_test.hpp>
#include <map>
#include <set>

#include "guidance/income.hpp"
#include "household/answers.hpp"
#include "household/build_household.hpp"
#include "properties/household_results.hpp"
#include "properties/trying.hpp"
#include "rights/catalogue.hpp"

namespace iura::test {
namespace {

using nlohmann::json;

const std::map<std::string_view, const char*> told_as{
    {"income_guarantee_for_elderly", "elderly_guarantee"}, {"income_replacement_allowance", "income_replacement"}, {"integration_allowance", "integration_allowance"},
    {"flemish_rent_premium", "housing_premium"}, {"brussels_rent_allowance", "housing_premium"}, {"groeipakket", "family_benefit_for_children"},
    {"child_benefit_brussels", "family_benefit_for_children"}, {"child_benefit_wallonia", "family_benefit_for_children"}, {"child_benefit_german_community", "family_benefit_for_children"},
};

struct Forecast {  // moved, never copied: what is to be claimed points into the assessment
  bool all_answered = false;
  Fact<Amount> now;
  Fact<Amount> then;
  std::vector<Gain> to_claim;  // by the order of the plan: what opens others first
  Assessment assessment;
};

Forecast forecast_of(const json& answers, Date date) {
  const Household home = build_household(read_answers(answers), date, Decisions::assumed);
  Forecast made;
  made.all_answered = home.open.empty();
  made.assessment = assess(home, law_at(date));
  const auto gains = gains_of(home, made.assessment, made.assessment, true);
  made.now = income_now(home, made.assessment);
  made.then = made.now + sum_of(gains).month;
  for (const auto place : order_of_assessment())
    for (const Gain& gain : gains)
      if (index_of_right(gain.of->right) == place && gain.month.high() > Amount{100}) made.to_claim.push_back(gain);
  return made;
}

json& person_of(json& answers, int person) { return person == 0 ? answers["you"] : answers["others"][static_cast<std::size_t>(person - 1)]; }

std::string in_euros(const Amount& amount) {
  const auto cents = to_cents(amount).cents;
  return std::to_string(cents / 100) + (cents % 100 < 10 ? ".0" : ".") + std::to_string(cents % 100);
}

// From now on it comes in. False where a person has no way to tell that.
bool claim(json& answers, const Gain& gain, Date date) {
  const int index = gain.of->person;
  json& person = person_of(answers, index);
  if (gain.of->right == "integration_income") {
    if (index != 0) return false;
    person["receives_leefloon"] = true;
    person["leefloon_since"] = iso(date);
    return true;
  }
  const auto kind = told_as.find(gain.of->right);
  if (kind == told_as.end() || gain.received.high() > Amount{}) return false;
  person["incomes"].push_back({{"kind", kind->second}, {"amount", {{"amount", in_euros(gain.month.low())}, {"per", "month"}, {"basis", "net"}}}});
  return true;
}

bool near(const Amount& a, const Amount& b, int cents) { return a <= b + Amount{cents} && b <= a + Amount{cents}; }
std::string told(const Fact<Amount>& amount) { return in_euros(amount.low()) + " to " + in_euros(amount.high()); }

}  // namespace

BOOST_AUTO_TEST_SUITE(plan_properties)

BOOST_AUTO_TEST_CASE(the_plan_carried_out_step_by_step_gives_the_income_that_was_forecast) {
  std::map<std::string_view, int> claimed;
  holds_for_all([&](const RandomHousehold& household) -> std::optional<std::string> {
    json answers = household.answers;
    Forecast was = forecast_of(answers, household.date);
    if (!was.all_answered || !was.then.is_exact()) return std::nullopt;
    std::set<std::pair<std::string_view, int>> done;
    for (int step = 0; step < 8; ++step) {
      const auto next = std::find_if(was.to_claim.begin(), was.to_claim.end(), [&](const Gain& gain) { return gain.month.is_exact() && !done.contains({gain.of->right, gain.of->person}) && claim(answers, gain, household.date); });
      if (next == was.to_claim.end()) return std::nullopt;
      done.insert({next->of->right, next->of->person});
      Forecast now = forecast_of(answers, household.date);
      const std::string after = "after claiming " + test::told(*next->of) + ": ";
      // What is typed is whole cents.
      if (!now.then.is_exact() || !near(now.then.low(), was.then.low(), 2)) return after + "the forecast was " + told(was.then) + " and is " + told(now.then);
      if (!near(now.now.low(), was.now.low() + next->month.low(), 2)) return after + told(was.now) + " came in and now " + told(now.now);
      ++claimed[next->of->right];
      was = std::move(now);
    }
    return "the plan has no end";
  }, households(), Kind::lifelike);
  for (const char* right : {"integration_income", "income_guarantee_for_elderly", "groeipakket"}) BOOST_TEST(claimed[right] > 0, right << " was never claimed");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
