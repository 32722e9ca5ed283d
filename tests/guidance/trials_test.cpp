// Guidance tries answers, but never more than so many: also in a house full of people with full lists.
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include "guidance/nearest_change.hpp"
#include "guidance/next_question.hpp"
#include "household/sample.hpp"

namespace iura::test {
namespace {

using nlohmann::json;

// You and twenty others who all ask a leefloon, each with full lists of things of which nothing is told.
json full_house() {
  json person{{"relation", "other"}, {"age", 40}, {"shares_household", true}, {"leefloon_claim", "asks"}};
  for (const auto& question : Catalogue::current().thing("person").questions)
    if (question.type == AnswerType::list) person[question.id] = json::array_t(static_cast<std::size_t>(question.max), json::object());
  json house{{"you", person}, {"others", json::array_t(20, person)}};
  house["you"].erase("relation");
  return house;
}

std::vector<RankedQuestion> ranked_with(const Answers& answers, const LawAt& law, Trials& trials) {
  const Household household = build_household(answers, law.date());
  return rank_open_questions(answers, household, assess(household, law), law, trials);
}

const LawAt law{date_of("2026-11-22")};

Entitlement leefloon_of(const Answers& answers) { return *assess(build_household(answers, law.date(), Decisions::assumed), law).find("integration_income"); }

}  // namespace

BOOST_AUTO_TEST_SUITE(trials)

BOOST_AUTO_TEST_CASE(a_full_house_is_ranked_within_the_number_of_assessments_and_no_open_question_is_left_out) {
  const Answers answers = read_answers(full_house());
  Trials few{100};
  const auto ranked = ranked_with(answers, law, few);
  BOOST_TEST(few.left() >= 0);
  BOOST_TEST(few.left() < 100);
  Trials none{0};
  const auto untried = ranked_with(answers, law, none);
  BOOST_TEST(none.left() == 0);
  BOOST_TEST(ranked.size() == untried.size());
  BOOST_TEST(ranked.size() > 1000u);
  BOOST_TEST(ranked.back().narrows == 0);
  // Your own questions are tried first.
  BOOST_TEST(ranked.front().path.substr(0, 7) != "others/");
}

BOOST_AUTO_TEST_CASE(what_is_tried_is_ranked_the_same_however_many_trials_are_left) {
  const Answers answers = read(R"({"you": {"age": 30, "homeless": false}, "others": [{"relation": "partner"}]})");
  Trials enough{100000};
  const auto all = ranked_with(answers, law, enough);
  Trials usual;
  const auto some = ranked_with(answers, law, usual);
  BOOST_TEST(all.size() == some.size());
  BOOST_TEST(usual.left() > 0, "an ordinary household uses up its trials");
  for (std::size_t i = 0; i < all.size(); ++i) BOOST_TEST(all[i].path == some[i].path);
}

BOOST_AUTO_TEST_CASE(only_the_right_of_somebody_who_claims_costs_an_assessment) {
  Trials alone;
  Trials housemates;
  const std::string you = R"("you": {"age": 30, "status": "belgian"})";
  ranked_with(read("{" + you + R"(, "others": []})"), law, alone);
  ranked_with(read("{" + you + R"(, "others": [{"relation": "other", "age": 30, "shares_household": false, "leefloon_claim": "no"}]})"), law, housemates);
  BOOST_TEST(alone.left() == housemates.left());
}

BOOST_AUTO_TEST_CASE(the_nearest_change_is_looked_for_within_the_number_of_assessments) {
  json house = full_house();
  house["you"]["lives_in_belgium"] = false;
  house["you"]["accounts"] = json::array_t(20, {{"balance", 400000}, {"holders", 1}});
  const Answers answers = read_answers(house);
  const auto refused = leefloon_of(answers);
  BOOST_TEST(is_no(refused.entitled));
  Trials few{5};
  nearest_changes(answers, refused, law, few);
  BOOST_TEST(few.left() == 0);
  BOOST_TEST(few.are_over());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(nearest_change)

namespace {

std::vector<Change> changes_of(const std::string& text) {
  const Answers answers = read(text);
  const auto refused = leefloon_of(answers);
  BOOST_TEST(is_no(refused.entitled));
  Trials trials;
  auto found = nearest_changes(answers, refused, law, trials);
  BOOST_TEST(!trials.are_over());
  return found;
}

}  // namespace

BOOST_AUTO_TEST_CASE(an_early_no_can_turn_into_a_perhaps) {
  const auto changes = changes_of(R"({"you": {"age": 30, "lives_in_belgium": false}})");
  BOOST_TEST(changes.size() == 1u);
  BOOST_TEST(changes.front().path == "you/lives_in_belgium");
  BOOST_TEST(!changes.front().certain);
}

BOOST_AUTO_TEST_CASE(a_change_that_is_certain_goes_before_one_that_is_not) {
  const auto changes = changes_of(R"({"you": {"age": 17, "married": false, "pregnant": false, "lives_in_belgium": true, "status": "belgian", "homeless": false,
      "housing_paid_by_others": 0, "studies": "none", "willing_to_work": "yes", "other_rights_claimed": "claimed", "maintenance_claim": "not_required",
      "incomes": [], "accounts": [], "properties": [], "cessions": []}, "others": []})");
  BOOST_TEST(changes.size() >= 2u);
  for (std::size_t i = 1; i < changes.size(); ++i) BOOST_TEST(changes[i - 1].certain >= changes[i].certain);
  BOOST_TEST(changes.front().certain);
}

BOOST_AUTO_TEST_CASE(two_conditions_that_fail_have_no_single_change) {
  BOOST_TEST(changes_of(R"({"you": {"age": 30, "lives_in_belgium": false, "other_rights_claimed": "refused"}})").empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
