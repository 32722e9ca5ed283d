// More income, or one more child, tried on every right at once.
#include <boost/test/unit_test.hpp>
#include <set>

#include "properties/changed_answers.hpp"
#include "properties/household_results.hpp"
#include "properties/trying.hpp"
#include "resources/situation.hpp"
#include "household/answers.hpp"
#include "household/build_household.hpp"
#include "rights/catalogue.hpp"
#include "rights/integration_income/rule.hpp"

namespace iura::test {
namespace {

using nlohmann::json;
using integration_income_rule::Category;

bool rises(const Entitlement& was, const Entitlement& now) {
  return was.per_month.low() < now.per_month.low() || was.per_month.high() < now.per_month.high() || was.once.low() < now.once.low() || was.once.high() < now.once.high() ||
         (is_no(was.entitled) && !is_no(now.entitled));
}

bool rises_at_most(const Entitlement& was, const Entitlement& now) { return was.per_month.high() < now.per_month.high() || (is_no(was.entitled) && !is_no(now.entitled)); }

// Of the category of a leefloon: whether it may be that of somebody with a family, and whether it may be another.
struct Family {
  bool may_be = false;
  bool may_not_be = false;
};
Family family_in(const Entitlement& leefloon) {
  const auto bit = Choice<Category>::bit(Category::family);
  for (const auto& step : leefloon.trace.steps())
    if (step.id == "category") return {(step.value.possible & bit) != 0, (step.value.possible & ~bit) != 0};
  return {true, true};
}

bool becomes_family(const Entitlement& was, const Entitlement& now) { return family_in(was).may_not_be && family_in(now).may_be; }

// With a family in charge people count whose means did not count, or not all: a partner (KB 34, par. 1 and 4), and everybody for somebody homeless
// with a project, who had the rate of a person alone (W 14, par. 1, 2).
bool may_take_others_in(const RandomHousehold& household) {
  const Household home = build_household(read_answers(household.answers), household.date);
  const Person& you = home.people.items.front();
  return !is_no(has_partner(home)) || !is_no(you.homeless && you.integration_project);
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

// Three exceptions. Two of the leefloon. A partner with means of category 1 or more need not be willing to work (KB 2bis): everybody here is.
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

// Three exceptions. Two of the leefloon and what follows it: where it becomes that of a family and takes others in; and the income guarantee for the elderly, of which it is an
// advance: its means are divided by one more, and what may be paid of it counts, so that the least there is may fall, never the most.
// A third: a school allowance that what comes in now may open is worked out from it only where the tax note gives nothing; with a child more the tax note may give a part.
BOOST_AUTO_TEST_CASE(one_more_child_in_charge_never_lowers_any_right) {
  std::set<std::string_view> risen;
  holds_for_all([&](const RandomHousehold& household) -> std::optional<std::string> {
    Random random{household.seed};
    const int age = household.answers["you"]["age"];
    if (age < 18 || (household.answers.contains("others") && household.answers["others"].size() > 10)) return std::nullopt;
    json more = household.answers;
    more["others"].push_back(plain_child(age, random, household.date));
    const Results before = results_of(household.answers, household.date);
    const Results after = results_of(more, household.date);
    const bool takes_in = may_take_others_in(household);
    const bool advance = !is_no(after.at({0, "income_guarantee_for_elderly"}).entitled);
    for (const auto& right : rights()) {
      const auto was = before.find({0, right.id});
      if (was == before.end()) continue;
      const Entitlement& now = after.at({0, right.id});
      if (rises(was->second, now)) risen.insert(right.id);
      const bool has_category = right.id == "integration_income" || right.id == "equivalent_integration_income";
      if (takes_in && rests_on_leefloon(right.id) && (!has_category || becomes_family(was->second, now))) continue;
      if (right.id == "school_allowance_flanders" && !is_yes(was->second.entitled)) continue;
      if (rests_on_leefloon(right.id) && advance ? rises_at_most(now, was->second) : rises(now, was->second)) return told(was->second) + "; with a child more " + told(now);
    }
    return std::nullopt;
  }, households(), Kind::mixed);
  // What is paid for children, or more of with them, was among it.
  if (!enough_for_rare_cases()) return;
  for (const char* right : {"integration_income", "groeipakket", "child_benefit_brussels", "child_benefit_wallonia", "child_benefit_german_community", "flemish_rent_premium", "heating_allowance", "increased_reimbursement"})
    BOOST_TEST(risen.contains(right), right << " never rose with a child");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
