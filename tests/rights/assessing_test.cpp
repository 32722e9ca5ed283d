// One pass over the catalogue: who has a right to look at, what is looked at of whom, and that a right only looks at what the catalogue says.
#include "rights/assessing.hpp"

#include <boost/test/unit_test.hpp>
#include <stdexcept>

#include "assess.hpp"
#include "household/home.hpp"

namespace iura::test {
namespace {

Household with(const std::string& others) { return household_of(R"({"you": {"age": 30, "status": "belgian", "lives_in_belgium": true}, "others": [)" + others + "]}"); }

std::string whose(const std::string& other, Scope scope) {
  const auto has = has_own_right_to(with(other), 1, scope);
  return is_yes(has) ? "yes" : is_no(has) ? "no" : "open";
}

// Who has a result for this right.
std::vector<int> people_with(std::string_view right, const std::vector<Entitlement>& found) {
  std::vector<int> people;
  for (const auto& one : found)
    if (one.right == right) people.push_back(one.person);
  return people;
}

const std::string family = R"({"relation": "spouse", "age": 30}, {"relation": "child", "age": 20, "shares_household": true}, {"relation": "child", "age": 8, "in_charge": true},
  {"relation": "other", "age": 40, "shares_household": false})";

}  // namespace

BOOST_AUTO_TEST_SUITE(one_pass)

BOOST_AUTO_TEST_CASE(a_right_of_the_household_is_yours_alone_and_every_right_is_yours) {
  const Household home = with(R"({"relation": "spouse", "age": 30})");
  for (const Scope scope : {Scope::household, Scope::couple, Scope::adults}) BOOST_TEST(is_yes(has_own_right_to(home, 0, scope)));
  BOOST_TEST(whose(R"({"relation": "spouse", "age": 30})", Scope::household) == "no");
}

BOOST_AUTO_TEST_CASE(a_right_of_a_couple_is_that_of_an_adult_partner_too) {
  BOOST_TEST(whose(R"({"relation": "spouse", "age": 18})", Scope::couple) == "yes");
  BOOST_TEST(whose(R"({"relation": "spouse", "age": 17})", Scope::couple) == "no");
  BOOST_TEST(whose(R"({"relation": "child", "age": 18})", Scope::couple) == "no");
}

BOOST_AUTO_TEST_CASE(a_right_of_adults_is_that_of_each_adult_of_the_household_and_of_a_minor_who_claims) {
  BOOST_TEST(whose(R"({"relation": "sibling", "age": 18, "shares_household": true})", Scope::adults) == "yes");
  BOOST_TEST(whose(R"({"relation": "sibling", "age": 18, "shares_household": false})", Scope::adults) == "no");
  BOOST_TEST(whose(R"({"relation": "sibling", "age": 17, "in_charge": false, "shares_household": true})", Scope::adults) == "no");
  BOOST_TEST(whose(R"({"relation": "spouse", "age": 17, "leefloon_claim": "asks"})", Scope::adults) == "yes");
}

BOOST_AUTO_TEST_CASE(looked_at_is_only_who_certainly_has_such_a_right) {
  BOOST_TEST(is_assessed(with(R"({"relation": "sibling", "age": 18, "shares_household": true})"), 1));
  BOOST_TEST(!is_assessed(with(R"({"relation": "sibling", "age": 18})"), 1));
  BOOST_TEST(!is_assessed(with(R"({"relation": "sibling", "shares_household": true})"), 1));
}

BOOST_AUTO_TEST_CASE(all_rights_are_those_of_everybody_each_told_in_the_order_of_the_catalogue) {
  const Household home = with(family);
  const auto all = assess(home, law_at(home.assessed_on)).entitlements;
  BOOST_TEST((people_with("integration_income", all) == std::vector<int>{0, 1, 2}));
  BOOST_TEST((people_with("heating_allowance", all) == std::vector<int>{0}));
  for (std::size_t i = 1; i < all.size(); ++i) {
    const int before = index_of_right(all[i - 1].right), here = index_of_right(all[i].right);
    BOOST_TEST((before < here || (before == here && all[i - 1].person < all[i].person)));
  }
}

BOOST_AUTO_TEST_CASE(one_right_of_one_person_brings_along_what_it_looks_at_and_nothing_of_others) {
  const Household home = with(family);
  const auto found = assess_right(home, law_at(home.assessed_on), "integration_income", 2).entitlements;
  BOOST_TEST((people_with("integration_income", found) == std::vector<int>{0, 2}));
  BOOST_TEST((people_with("income_guarantee_for_elderly", found) == std::vector<int>{0, 1, 2}));
  BOOST_TEST(people_with("heating_allowance", found).empty());
}

BOOST_AUTO_TEST_CASE(a_trace_is_kept_unless_it_is_not_wanted) {
  const Household home = with("");
  const auto steps = [&](Assessing::Traces traces) { return Assessing{home, law_at(home.assessed_on), traces}.of(every_right, 0).front().trace.steps().size(); };
  BOOST_TEST(steps(Assessing::Traces::kept) > 0u);
  BOOST_TEST(steps(Assessing::Traces::silent) == 0u);
  BOOST_TEST((Assessing{home, law_at(home.assessed_on)}.of(every_right).front().trace.steps().size()) > 0u);
}

BOOST_AUTO_TEST_CASE(a_right_looks_at_no_other_than_the_catalogue_says) {
  const Household home = with("");
  const Assessing before_all{home, law_at(home.assessed_on)};  // at the first right of the catalogue
  const auto look_at = [&](std::string_view right) { return before_all.find(Key{right, hash_of(right)}, 0); };
  BOOST_CHECK_EXCEPTION(look_at("heating_allowance"), std::logic_error,
                        [](const std::logic_error& e) { return std::string{e.what()} == std::string{rights().front().id} + " looks at heating_allowance, which the catalogue does not say"; });
  BOOST_CHECK_THROW(look_at("no_such_right"), std::logic_error);
  BOOST_CHECK_THROW(look_at("integration_income"), std::logic_error);  // itself
  BOOST_TEST(look_at("income_guarantee_for_elderly") == nullptr);           // not calculated yet
}

BOOST_AUTO_TEST_CASE(figures_of_a_right_are_replaced_in_memory_and_the_law_of_a_date_is_made_once) {
  const Date date{law_at(Date{20'000}).date()};
  const auto* kept = &law_at(date);
  BOOST_TEST(kept == &law_at(date));
  LawAt other{Date{20'600}};
  const auto right = static_cast<std::size_t>(index_of_right(std::string_view{"heating_allowance"}));
  const auto leefloon = static_cast<std::size_t>(index_of_right(std::string_view{"integration_income"}));
  other.replace(right, other.of(leefloon));
  BOOST_TEST(&other.of(right) != &other.of(leefloon));
  BOOST_TEST((other.of(right)["base.single"].value == other.of(leefloon)["base.single"].value));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
