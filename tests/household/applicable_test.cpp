// The questions that apply, thing by thing.
#include "household/applicable.hpp"
#include "household/sample.hpp"

using namespace iura;
using namespace iura::test;

namespace {

std::vector<std::string> paths(const std::string& text) {
  const auto answers = read(text);
  std::vector<std::string> found;
  for (const auto& question : applicable_questions(answers, date_of("2026-11-22"))) found.push_back(question.path());
  return found;
}

bool applies(const std::string& text, const std::string& path) {
  const auto found = paths(text);
  return std::find(found.begin(), found.end(), path) != found.end();
}

std::size_t place_of(const std::vector<std::string>& found, const std::string& path) {
  return static_cast<std::size_t>(std::find(found.begin(), found.end(), path) - found.begin());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(applicable)

BOOST_AUTO_TEST_CASE(a_question_that_certainly_does_not_apply_is_left_out) {
  BOOST_TEST(applies(R"({"you": {"age": 17}})", "you/pregnant"));
  BOOST_TEST(!applies(R"({"you": {"age": 18}})", "you/pregnant"));
  BOOST_TEST(applies(R"({"you": {"homeless": true}})", "you/integration_project"));
  BOOST_TEST(!applies(R"({"you": {"homeless": false}})", "you/integration_project"));
}

// A care need leaves out the family benefit that a relative gets for who claims (KB art. 34, par. 2): without it, nobody is asked.
BOOST_AUTO_TEST_CASE(a_care_need_is_asked_where_a_relative_gets_family_benefit_for_an_adult) {
  const auto asked = [](int age, const std::string& others) { return applies(R"({"you": {"age": )" + std::to_string(age) + R"(}, "others": [)" + others + "]}", "you/care_need"); };
  const std::string with_benefit = R"({"relation": "parent", "age": 50, "shares_household": true, "incomes": [{"kind": "wage"}, {"kind": "family_benefit_for_adult"}]})";
  const std::string without = R"({"relation": "parent", "age": 50, "shares_household": true, "incomes": [{"kind": "wage"}]})";
  for (const int age : {18, 25}) BOOST_TEST(asked(age, with_benefit));
  for (const int age : {17, 26}) BOOST_TEST(!asked(age, with_benefit));
  BOOST_TEST(!asked(20, without));
  BOOST_TEST(!asked(20, ""));
  BOOST_TEST(asked(20, without + ", " + with_benefit));
  // Of a child who asks a leefloon you may be the one who gets it.
  BOOST_TEST(applies(R"({"you": {"age": 50}, "others": [{"relation": "child", "age": 20, "shares_household": true, "leefloon_claim": "asks"}]})", "others/0/care_need"));
}

BOOST_AUTO_TEST_CASE(a_question_that_may_apply_is_kept_and_says_so) {
  const auto answers = read("{}");
  for (const auto& question : applicable_questions(answers, date_of("2026-11-22"))) {
    if (question.path() == "you/pregnant") BOOST_TEST(question.applies == unknown_yes_no(1));
    if (question.path() == "you/age") BOOST_TEST(question.applies == Fact<bool>{true});
  }
  BOOST_TEST(applies("{}", "you/pregnant"));
}

BOOST_AUTO_TEST_CASE(answered_questions_apply_as_well) { BOOST_TEST(applies(R"({"you": {"age": 40}})", "you/age")); }

BOOST_AUTO_TEST_CASE(nobody_is_asked_what_they_are_to_themselves) {
  BOOST_TEST(!applies(R"({"you": {}, "others": [{}]})", "you/relation"));
  BOOST_TEST(applies(R"({"you": {}, "others": [{}]})", "others/0/relation"));
}

BOOST_AUTO_TEST_CASE(the_household_comes_first_then_you_then_the_others) {
  const auto found = paths(R"({"you": {"age": 40}, "others": [{"relation": "partner"}, {"relation": "child", "age": 8}]})");
  BOOST_TEST(found.front() == "others");
  BOOST_TEST(place_of(found, "you/age") < place_of(found, "others/0/age"));
  BOOST_TEST(place_of(found, "others/0/age") < place_of(found, "others/1/age"));
}

BOOST_AUTO_TEST_CASE(what_is_in_a_list_follows_its_question) {
  const auto found = paths(R"({"you": {"age": 40, "incomes": [{"kind": "wage"}, {"kind": "pension"}]}})");
  BOOST_TEST(place_of(found, "you/incomes/0/kind") == place_of(found, "you/incomes") + 1);
  BOOST_TEST(place_of(found, "you/incomes/0/work_type") < found.size());
  BOOST_TEST(place_of(found, "you/incomes/1/work_type") == found.size());
}

BOOST_AUTO_TEST_CASE(a_list_that_does_not_apply_hides_what_is_in_it) {
  BOOST_TEST(!applies(R"({"others": [{"relation": "child", "age": 8, "in_charge": true, "accounts": [{"balance": 5}]}]})", "others/0/accounts/0/balance"));
}

BOOST_AUTO_TEST_CASE(a_page_is_of_one_thing) {
  const auto answers = read(R"({"you": {"age": 40}})");
  const auto found = applicable_questions(answers, date_of("2026-11-22"));
  BOOST_TEST(found.front().page() == ":others");
  for (const auto& question : found)
    if (question.path() == "you/age") BOOST_TEST(question.page() == "you:who");
}

BOOST_AUTO_TEST_SUITE_END()
