// From answers to facts: what counts of an answer, and what holds for a question that is open or does not apply.
#include "household/home.hpp"

using namespace iura;
using namespace iura::test;

namespace {

Household with_you(const std::string& answers) { return household_of(R"({"you": {)" + answers + R"(}, "others": []})"); }
Household with_other(const std::string& answers) { return household_of(R"({"you": {"age": 40}, "others": [{)" + answers + "}]}"); }
Fact<Amount> yearly(const std::string& amount) { return with_you(R"("incomes": [{"kind": "pension", "amount": )" + amount + "}]").people.items[0].incomes.items[0].amount; }
Fact<Amount> cents(std::int64_t low, std::int64_t high) { return Fact<Amount>::between(Amount{low}, Amount{high}, 0); }
const Fact<bool> unknown = unknown_yes_no(1);

}  // namespace

BOOST_AUTO_TEST_SUITE(effective_answers)

BOOST_AUTO_TEST_CASE(an_answer_is_an_exact_fact) {
  const auto household = with_you(R"("age": 35, "homeless": true)");
  BOOST_TEST(household.people.items[0].age == Fact<int>{35});
  BOOST_TEST(household.people.items[0].homeless == Fact<bool>{true});
}

BOOST_AUTO_TEST_CASE(a_question_that_its_thing_does_not_have_is_a_mistake_of_ours) {
  const Answers answers = read("{}");
  std::vector<OpenQuestion> open;
  Context context{Catalogue::current(), date_of("2026-11-22"), Decisions::open, &open, nullptr};
  EffectiveAnswers you{context, answers.you, "you"};
  BOOST_CHECK_NO_THROW(you.of("age"));
  BOOST_CHECK_THROW(you.of("agge"), std::out_of_range);
  BOOST_CHECK_THROW(you.items_of("income"), std::out_of_range);
}

BOOST_AUTO_TEST_CASE(an_open_question_leaves_everything_possible_and_rests_on_itself) {
  const auto household = with_you("");
  const auto& age = household.people.items[0].age;
  BOOST_TEST(age == Fact<int>::between(0, 130, 1));
  BOOST_TEST(rests_on(household, age.open()) == "you/age");
}

BOOST_AUTO_TEST_CASE(not_known_is_as_open_as_not_answered_but_remembered) {
  for (const bool asked : {false, true}) {
    const auto household = with_you(asked ? R"("age": "unknown")" : "");
    const auto found = std::find_if(household.open.begin(), household.open.end(), [](const auto& open) { return open.path == "you/age"; });
    BOOST_REQUIRE((found != household.open.end()));
    BOOST_TEST(found->asked == asked);
    BOOST_TEST(!found->decided_by_ocmw);
  }
}

BOOST_AUTO_TEST_CASE(an_answer_that_cannot_be_read_is_open) {
  const auto answers = read(R"({"you": {"age": 131}})");
  const auto household = build_household(answers, date_of("2026-11-22"));
  BOOST_TEST(household.people.items[0].age == Fact<int>::between(0, 130, 1));
  BOOST_TEST(rests_on(household, household.people.items[0].age.open()) == "you/age");
}

BOOST_AUTO_TEST_CASE(amounts_are_turned_to_a_year) {
  BOOST_TEST(yearly(R"({"amount": 100, "per": "week", "basis": "net"})") == cents(520000, 520000));
  BOOST_TEST(yearly(R"({"amount": 100, "per": "month", "basis": "net"})") == cents(120000, 120000));
  BOOST_TEST(yearly(R"({"amount": 100, "per": "quarter", "basis": "net"})") == cents(40000, 40000));
  BOOST_TEST(yearly(R"({"amount": 100, "per": "year", "basis": "net"})") == cents(10000, 10000));
  BOOST_TEST(yearly("0") == cents(0, 0));
}

BOOST_AUTO_TEST_CASE(of_gross_pay_only_the_upper_bound_is_known) {
  BOOST_TEST(yearly(R"({"amount": 100, "per": "month", "basis": "gross"})") == cents(0, 120000));
}

BOOST_AUTO_TEST_CASE(an_open_amount_goes_up_to_the_largest_answer_in_the_shortest_period) {
  BOOST_TEST(yearly("null") == cents(0, euro(10'000'000).cents * 52));
}

BOOST_AUTO_TEST_CASE(a_question_that_does_not_apply_has_its_other_value) {
  const auto child = with_other(R"("relation": "child", "age": 8, "in_charge": true)").people.items[1];
  BOOST_TEST(child.leefloon_claim.is(Claim::no) == Fact<bool>{true});
  BOOST_TEST(child.leefloon_amount == Fact<Amount>{Amount{}});
  BOOST_TEST(child.shares_household == Fact<bool>{true});
  BOOST_TEST(child.incomes.items.empty());
  BOOST_TEST(child.incomes.complete == Fact<bool>{true});
}

BOOST_AUTO_TEST_CASE(an_answer_to_a_question_that_does_not_apply_does_not_count) {
  BOOST_TEST(with_you(R"("age": 17, "pregnant": true)").people.items[0].pregnant == Fact<bool>{true});
  BOOST_TEST(with_you(R"("age": 18, "pregnant": true)").people.items[0].pregnant == Fact<bool>{false});
  BOOST_TEST(with_other(R"("relation": "other", "age": 40, "incomes": [{"kind": "wage"}], "shares_household": true, "leefloon_claim": "no")").people.items[1].incomes.items.empty());
}

BOOST_AUTO_TEST_CASE(a_question_applies_from_its_first_age_to_the_last) {
  const auto pregnant = [](int age) { return with_you(R"("age": )" + std::to_string(age)).people.items[0].pregnant; };
  BOOST_TEST(pregnant(9) == Fact<bool>{false});
  BOOST_TEST(pregnant(10) == unknown);
  BOOST_TEST(pregnant(17) == unknown);
  BOOST_TEST(pregnant(18) == Fact<bool>{false});
}

BOOST_AUTO_TEST_CASE(while_it_is_open_whether_a_question_applies_both_may_hold) {
  for (const char* answers : {R"("pregnant": true)", ""}) {
    const auto household = with_you(answers);
    BOOST_TEST(household.people.items[0].pregnant == unknown);
    BOOST_TEST(rests_on(household, household.people.items[0].pregnant.open()) == "you/age");
  }
  BOOST_TEST(with_you(R"("pregnant": false)").people.items[0].pregnant == Fact<bool>{false});
}

BOOST_AUTO_TEST_CASE(a_date_that_does_not_apply_is_the_day_of_the_assessment) {
  BOOST_TEST(with_you(R"("receives_leefloon": false)").people.items[0].leefloon_since == Fact<Date>{date_of("2026-11-22")});
  BOOST_TEST(with_you(R"("receives_leefloon": true, "leefloon_since": "2025-01-01")").people.items[0].leefloon_since == Fact<Date>{date_of("2025-01-01")});
}

BOOST_AUTO_TEST_CASE(a_partners_share_is_asked_only_below_one) {
  const auto share = [](const std::string& own) {
    const auto household = household_of(R"({"you": {"age": 40, "properties": [{"ownership": "full", "share": ")" + own + R"("}]}, "others": [{"relation": "partner"}]})");
    return household.people.items[0].properties.items[0].partner_share;
  };
  BOOST_TEST(share("1/1") == Fact<Amount>{Amount{}});
  BOOST_TEST(share("9998/9999") == Fact<Amount>::between(Amount{}, Amount{1}, 1));
}

BOOST_AUTO_TEST_CASE(a_list_that_was_not_filled_in_may_hold_more) {
  BOOST_TEST(with_you("").people.items[0].accounts.complete == unknown);
  BOOST_TEST(with_you(R"("accounts": "unknown")").people.items[0].accounts.complete == unknown);
  BOOST_TEST(with_you(R"("accounts": [])").people.items[0].accounts.complete == Fact<bool>{true});
  BOOST_TEST(with_you(R"("accounts": [{}])").people.items[0].accounts.items.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_list_counts_only_when_its_question_applies) {
  const auto accounts = [](const std::string& relation) { return with_other(relation + R"("age": 60, "shares_household": true, "leefloon_claim": "no", "accounts": [{"balance": 5}])").people.items[1].accounts; };
  BOOST_TEST(accounts(R"("relation": "parent", )").counts == Fact<bool>{true});
  BOOST_TEST(accounts(R"("relation": "other", )").items.empty());
  BOOST_TEST(accounts("").counts == unknown);
  BOOST_TEST(accounts("").items.size() == 1u);
}

BOOST_AUTO_TEST_CASE(nobody_else_is_you) { BOOST_TEST(is_no(with_other("").people.items[1].relation.is(Relation::self))); }

BOOST_AUTO_TEST_SUITE_END()
