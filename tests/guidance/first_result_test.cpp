// A person who has seen one sure right goes on: the way to it is short.
#include <boost/test/unit_test.hpp>

#include "guidance/next_question.hpp"
#include "household/sample.hpp"

namespace iura::test {
namespace {

const LawAt law{date_of("2026-11-22")};

std::vector<std::string> asked_first(const std::string& json, std::size_t count, int trials = 400) {
  const Answers answers = read(json);
  const Household household = build_household(answers, law.date());
  Trials left{trials};
  std::vector<std::string> paths;
  for (const auto& ranked : rank_open_questions(answers, household, assess(household, law), law, left)) {
    if (paths.size() == count) break;
    paths.push_back(ranked.path);
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

const std::string mother = R"({"you": {"age": 30}, "others": [{"relation": "child", "age": 4, "in_charge": true, "presence": "full"}]})";
const std::vector<std::string> on_the_way{"others/0/child_situation", "you/region", "you/status"};

}  // namespace

BOOST_AUTO_TEST_SUITE(first_result)

BOOST_AUTO_TEST_CASE(who_has_a_child_is_asked_first_for_what_makes_the_child_benefit_certain) {
  BOOST_TEST(asked_first(mother, 3) == on_the_way, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_was_answered_is_not_in_the_way) {
  const std::string in_flanders = R"({"you": {"age": 30, "region": "flanders"}, "others": [{"relation": "child", "age": 4, "in_charge": true, "presence": "full"}]})";
  BOOST_TEST(asked_first(in_flanders, 1) == std::vector<std::string>{"you/status"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(with_a_sure_right_the_order_is_that_of_what_narrows_most) {
  const std::string sure = R"({"you": {"age": 30, "region": "flanders", "status": "belgian"}, "others": [{"relation": "child", "age": 4, "in_charge": true, "presence": "full"}]})";
  const Answers answers = read(sure);
  const Household household = build_household(answers, law.date());
  Trials left;
  const auto ranked = rank_open_questions(answers, household, assess(household, law), law, left);
  for (std::size_t i = 1; i < ranked.size(); ++i) BOOST_TEST(ranked[i - 1].narrows >= ranked[i].narrows, ranked[i].path);
}

BOOST_AUTO_TEST_CASE(without_trials_left_no_question_is_lost) {
  BOOST_TEST(asked_first(mother, 1000, 0) == asked_first(mother, 1000), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
