// More income, or one more child, tried on every right at once.
#include <boost/test/unit_test.hpp>
#include <set>

#include "properties/changed_answers.hpp"
#include "properties/household_results.hpp"
#include "properties/trying.hpp"
#include "rights/catalogue.hpp"

namespace iura::test {
namespace {

using nlohmann::json;

bool rises(const Entitlement& was, const Entitlement& now) {
  return was.per_month.low() < now.per_month.low() || was.per_month.high() < now.per_month.high() || was.once.low() < now.once.low() || was.once.high() < now.once.high() ||
         (is_no(was.entitled) && !is_no(now.entitled));
}

bool rests_on_leefloon(std::string_view right) { return (needs_of(index_of_right(right)) >> index_of_right(Key{"integration_income"}) & 1) != 0; }

bool anybody_of_65(json& answers) {
  bool found = false;
  for_each_person(answers, [&](const json& person) { found = found || (person.contains("age") && person["age"].is_number() && person["age"] >= 65); });
  return found;
}

// Every fourth income, beginning at one of the first four, becomes so much more.
bool raise_incomes(json& answers, Random& random) {
  int nth = 0;
  bool raised_any = false;
  const int chosen = random.below(4);
  for_each_person(answers, [&](json& person) {
    if (!person.contains("incomes") || !person["incomes"].is_array()) return;
    for (auto& income : person["incomes"]) {
      if (!income.contains("amount") || !income["amount"].is_object() || nth++ % 4 != chosen) continue;
      income["amount"] = raised(income["amount"], random.one_of({1, 100, 1000, 5000}));
      raised_any = true;
    }
  });
  return raised_any;
}

// A child as most are: lives with you, in your charge, with nothing of its own.
json plain_child(int your_age, Random& random, Date date) {
  json child = random_person("child", random.between(0, std::min(14, your_age - 16)), random, date);
  child["in_charge"] = true;
  child["shares_household"] = true;
  child["presence"] = "full";
  child["leefloon_claim"] = "no";
  for (const char* list : {"incomes", "accounts", "properties", "cessions"}) child[list] = json::array();
  return child;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(income_properties)

// Two exceptions, both of the leefloon. A partner with means of category 1 or more need not be willing to work (KB 2bis): everybody here is.
// And for who is 65 the income guarantee comes first, and is lowered by more income, so that the leefloon paid in advance of it may rise.
BOOST_AUTO_TEST_CASE(more_income_never_raises_any_right) {
  int raised_homes = 0;
  holds_for_all([&](const RandomHousehold& household) -> std::optional<std::string> {
    Random random{household.seed};
    json less = household.answers;
    for_each_person(less, [&](json& person) {
      if (person.contains("willing_to_work")) person["willing_to_work"] = "yes";
    });
    const bool old = anybody_of_65(less);
    json more = less;
    if (!raise_incomes(more, random)) return std::nullopt;
    ++raised_homes;
    const Results before = results_of(less, household.date);
    for (const auto& [about, now] : results_of(more, household.date)) {
      if (old && rests_on_leefloon(about.second)) continue;
      if (rises(before.at(about), now)) return told(before.at(about)) + "; with more income " + told(now);
    }
    return std::nullopt;
  }, households(), Kind::mixed);
  BOOST_TEST(raised_homes > households() / 4);
}

// Not the leefloon: with a child it becomes that of a family, for which the means of others count in another way. To be looked at one by one still:
// households 4102 and 5012 of this test, when it is taken in.
BOOST_AUTO_TEST_CASE(one_more_child_in_charge_never_lowers_any_right_beside_the_leefloon) {
  std::set<std::string_view> risen;
  holds_for_all([&](const RandomHousehold& household) -> std::optional<std::string> {
    Random random{household.seed};
    const int age = household.answers["you"]["age"];
    if (age < 18 || (household.answers.contains("others") && household.answers["others"].size() > 10)) return std::nullopt;
    json more = household.answers;
    more["others"].push_back(plain_child(age, random, household.date));
    const Results before = results_of(household.answers, household.date);
    const Results after = results_of(more, household.date);
    for (const auto& right : rights()) {
      const auto was = before.find({0, right.id});
      if (was == before.end()) continue;
      const Entitlement& now = after.at({0, right.id});
      if (rises(was->second, now)) risen.insert(right.id);
      if (rests_on_leefloon(right.id)) continue;
      if (rises(now, was->second)) return told(was->second) + "; with a child more " + told(now);
    }
    return std::nullopt;
  }, households(), Kind::mixed);
  // What is paid for children, or more of with them, was among it.
  if (!enough_for_rare_cases()) return;
  for (const char* right : {"groeipakket", "child_benefit_brussels", "child_benefit_wallonia", "child_benefit_german_community", "flemish_rent_premium", "heating_allowance", "increased_reimbursement"})
    BOOST_TEST(risen.contains(right), right << " never rose with a child");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
