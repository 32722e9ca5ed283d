// Decisions of the centre, conditions on lists, and households with more open questions than bits.
#include "household/home.hpp"

using namespace iura;
using namespace iura::test;

namespace {

Fact<int> children(const std::string& properties) {
  return household_of(R"({"you": {"age": 40, "properties": )" + properties + R"(}, "others": []})").people.items[0].children_with_family_benefit;
}

Fact<bool> with_partner(const std::string& others) {
  return household_of(R"({"you": {"accounts": [{"holders": 2}]}, "others": )" + others + "}").people.items[0].accounts.items[0].with_partner;
}

const Fact<bool> unknown = unknown_yes_no(1);
const std::string with_parent = R"({"you": {"age": 30}, "others": [{"relation": "parent", "age": 60, "shares_household": true}]})";

}  // namespace

BOOST_AUTO_TEST_SUITE(open_questions)

BOOST_AUTO_TEST_CASE(a_decision_of_the_centre_is_open_or_assumed) {
  const auto open = household_of(with_parent, Decisions::open);
  BOOST_TEST(open.debtors_counted == Fact<int>::between(0, 100, 1));
  BOOST_TEST(rests_on(open, open.debtors_counted.open()) == "debtors_counted");
  BOOST_TEST(household_of(with_parent, Decisions::assumed).debtors_counted == Fact<int>{100});
}

BOOST_AUTO_TEST_CASE(an_open_decision_is_marked_as_one) {
  const auto household = household_of(with_parent);
  for (const auto& open : household.open) BOOST_TEST(open.decided_by_ocmw == (open.path == "debtors_counted"), open.path);
}

BOOST_AUTO_TEST_CASE(a_decision_that_was_told_counts) {
  auto told = nlohmann::json::parse(with_parent);
  told["debtors_counted"] = "40 %";
  BOOST_TEST(household_of(told.dump(), Decisions::assumed).debtors_counted == Fact<int>{40});
}

BOOST_AUTO_TEST_CASE(without_relatives_there_is_nothing_to_decide) {
  BOOST_TEST(household_of(R"({"others": []})").debtors_counted == Fact<int>{100});
}

BOOST_AUTO_TEST_CASE(one_item_of_a_list_that_meets_the_condition_is_enough) {
  const auto asked = Fact<int>::between(0, 20, 1);
  BOOST_TEST(children("[]") == Fact<int>{0});
  BOOST_TEST(children(R"([{"kind": "unbuilt"}])") == Fact<int>{0});
  BOOST_TEST(children(R"([{"kind": "unbuilt"}, {"kind": "built"}])") == asked);
}

BOOST_AUTO_TEST_CASE(a_list_that_may_hold_more_may_hold_such_an_item) {
  const auto household = household_of(R"({"you": {"age": 40}, "others": []})");
  const auto& fact = household.people.items[0].children_with_family_benefit;
  BOOST_TEST(fact == Fact<int>::between(0, 20, 1));
  BOOST_TEST(rests_on(household, fact.open()) == "you/properties");
}

BOOST_AUTO_TEST_CASE(an_item_of_unknown_kind_leaves_it_open) {
  const auto household = household_of(R"({"you": {"age": 40, "properties": [{}]}, "others": []})");
  BOOST_TEST(rests_on(household, household.people.items[0].children_with_family_benefit.open()) == "you/properties/0/kind");
}

BOOST_AUTO_TEST_CASE(a_question_about_an_account_may_look_at_the_people) {
  BOOST_TEST(with_partner("[]") == Fact<bool>{false});
  BOOST_TEST(with_partner(R"([{"relation": "child"}])") == Fact<bool>{false});
  BOOST_TEST(with_partner(R"([{"relation": "partner"}])") == unknown);
  BOOST_TEST(with_partner(R"("unknown")") == unknown);
}

BOOST_AUTO_TEST_CASE(you_come_first_and_the_others_follow_in_order) {
  const auto household = household_of(R"({"you": {"age": 40}, "others": [{"age": 8}, {"age": 9}]})");
  BOOST_REQUIRE(household.people.items.size() == 3u);
  for (const auto& [at, age] : {std::pair{0, 40}, {1, 8}, {2, 9}}) BOOST_TEST(household.people.items[static_cast<std::size_t>(at)].age == Fact<int>{age});
}

BOOST_AUTO_TEST_CASE(no_answers_at_all_make_a_household_too) {
  const auto household = household_of("{}");
  BOOST_TEST(household.people.items.size() == 1u);
  BOOST_TEST(household.people.complete == unknown);
  BOOST_TEST(rests_on(household, household.people.complete.open()) == "others");
}

BOOST_AUTO_TEST_CASE(each_open_question_is_listed_once) {
  const auto household = household_of(R"({"you": {"incomes": [{}, {}], "accounts": [{}], "properties": [{}], "cessions": [{}]}, "others": [{}, {}]})");
  std::vector<std::string> paths;
  for (const auto& open : household.open) paths.push_back(open.path);
  std::sort(paths.begin(), paths.end());
  BOOST_TEST((std::adjacent_find(paths.begin(), paths.end()) == paths.end()));
}

BOOST_AUTO_TEST_CASE(from_the_sixty_fourth_on_open_questions_share_the_last_bit) {
  nlohmann::json answers{{"you", {{"age", 40}}}, {"others", nlohmann::json::array()}};
  for (int i = 0; i < 20; ++i) answers["others"].push_back({{"relation", "parent"}, {"shares_household", true}, {"leefloon_claim", "no"}, {"age", 60}});
  for (int i = 0; i < 20; ++i) answers["others"][static_cast<std::size_t>(i)]["accounts"] = {nlohmann::json::object(), nlohmann::json::object()};
  const auto household = household_of(answers.dump());
  BOOST_REQUIRE(household.open.size() > 64u);
  for (const auto& person : household.people.items)
    for (const auto& account : person.accounts.items) BOOST_TEST(account.balance.open() != 0u);
  BOOST_TEST(household.people.items.back().accounts.items.back().balance.open() == Open{1} << 63);
}

BOOST_AUTO_TEST_SUITE_END()
