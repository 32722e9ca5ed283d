// Answers that are amounts, counts, ages, dates and shares: within which bounds, and how they may be told.
#include "household/sample.hpp"

using namespace iura;
using namespace iura::test;
using State = Answer::State;

namespace {

std::string you(const std::string& answers) { return R"({"you": {)" + answers + "}}"; }
std::string account(const std::string& answers) { return you(R"("accounts": [{)" + answers + "}]"); }
std::string income(const std::string& amount) { return you(R"("incomes": [{"amount": )" + amount + "}]"); }
std::string property(const std::string& share) { return you(R"("properties": [{"share": )" + share + "}]"); }

void check_value(const std::string& text, const std::string& path, const Amount& value) {
  const auto answers = read(text);
  BOOST_TEST(errors_of(answers) == "", text);
  BOOST_TEST(answer_at(answers, path).is_given(), text);
  BOOST_TEST(answer_at(answers, path).value == value, text);
}

// The first error, for its values.
InputError check_error(const std::string& text, const std::string& path, const std::string& key) {
  const auto answers = read(text);
  BOOST_TEST(errors_of(answers) == path + ": " + key, text);
  BOOST_CHECK(answer_at(answers, path).state == State::refused);
  return answers.errors.empty() ? InputError{} : answers.errors.front();
}

void check_unanswered(const std::string& text, const std::string& path) {
  const auto answers = read(text);
  BOOST_TEST(errors_of(answers) == "", text);
  BOOST_CHECK(answer_at(answers, path).state == State::unanswered);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(read_numbers)

BOOST_AUTO_TEST_CASE(an_amount_may_be_text_or_number_alone_or_with_its_name) {
  for (const char* amount : {R"("9.000,50")", "9000.5", "9000.50", R"({"amount": "9 000,50"})", R"({"amount": 9000.5})"})
    check_value(account(std::string{R"("balance": )"} + amount), "you/accounts/0/balance", Amount{900050});
}

BOOST_AUTO_TEST_CASE(a_json_number_is_never_read_as_thousands) {
  check_value(account(R"("balance": 1.2)"), "you/accounts/0/balance", Amount{120});
  check_value(account(R"("balance": 1.20)"), "you/accounts/0/balance", Amount{120});
  check_error(account(R"("balance": 1.234)"), "you/accounts/0/balance", "money.too_many_decimals");
}

BOOST_AUTO_TEST_CASE(row_5_both_readings_are_told) {
  const auto error = check_error(account(R"("balance": "1,200")"), "you/accounts/0/balance", "money.ambiguous");
  BOOST_TEST(value_of(error, "first") == "1200");
  BOOST_TEST(value_of(error, "second") == "1.20");
}

BOOST_AUTO_TEST_CASE(row_11_and_12_zero_is_given_and_nothing_is_not) {
  check_value(account(R"("balance": "0")"), "you/accounts/0/balance", Amount{});
  check_value(account(R"("balance": 0)"), "you/accounts/0/balance", Amount{});
  for (const char* empty : {R"("")", R"("  ")", "null", R"({"amount": ""})", R"({"amount": null})", "{}"})
    check_unanswered(account(std::string{R"("balance": )"} + empty), "you/accounts/0/balance");
}

BOOST_AUTO_TEST_CASE(row_15_ten_million_euro_is_the_most) {
  check_value(account(R"("balance": "10.000.000,00")"), "you/accounts/0/balance", Amount{euro(10'000'000)});
  for (const char* amount : {R"("10.000.000,01")", "10000001", R"("999999999999999999")"}) {
    const auto error = check_error(account(std::string{R"("balance": )"} + amount), "you/accounts/0/balance", "money.too_large");
    BOOST_TEST(value_of(error, "limit") == "1000000000");
  }
}

BOOST_AUTO_TEST_CASE(an_amount_has_one_of_the_offered_periods) {
  for (const auto& [per, period] : {std::pair{"week", Period::week}, {"month", Period::month}, {"quarter", Period::quarter}, {"year", Period::year}}) {
    const auto answers = read(income(R"({"amount": 900, "basis": "net", "per": ")" + std::string{per} + "\"}"));
    BOOST_TEST(errors_of(answers) == "");
    BOOST_CHECK(answer_at(answers, "you/incomes/0/amount").period == period);
  }
  for (const char* other : {R"("day")", R"("once")", R"("")", "null", "12"})
    check_error(income(R"({"amount": 900, "basis": "net", "per": )" + std::string{other} + "}"), "you/incomes/0/amount", "money.period_missing");
  check_error(income("900"), "you/incomes/0/amount", "money.period_missing");
}

BOOST_AUTO_TEST_CASE(an_income_is_net_or_gross) {
  BOOST_CHECK(answer_at(read(income(R"({"amount": 900, "per": "month", "basis": "gross"})")), "you/incomes/0/amount").basis == Basis::gross);
  BOOST_CHECK(answer_at(read(income(R"({"amount": 900, "per": "month", "basis": "net"})")), "you/incomes/0/amount").basis == Basis::net);
  check_error(income(R"({"amount": 900, "per": "month"})"), "you/incomes/0/amount", "money.basis_missing");
}

BOOST_AUTO_TEST_CASE(nothing_needs_no_period) { check_value(income("0"), "you/incomes/0/amount", Amount{}); }

BOOST_AUTO_TEST_CASE(the_only_period_need_not_be_told_but_another_is_refused) {
  const auto leefloon = [](const std::string& amount) { return R"({"others": [{"leefloon_amount": )" + amount + "}]}"; };
  for (const char* amount : {"900", R"({"amount": 900})", R"({"amount": 900, "per": "month"})"})
    BOOST_CHECK(answer_at(read(leefloon(amount)), "others/0/leefloon_amount").period == Period::month);
  check_error(leefloon(R"({"amount": 9000, "per": "year"})"), "others/0/leefloon_amount", "money.period_missing");
}

BOOST_AUTO_TEST_CASE(row_31_and_32_ages_run_from_0_to_130) {
  for (const int age : {0, 17, 18, 130}) check_value(you(R"("age": )" + std::to_string(age)), "you/age", Amount{age});
  check_value(you(R"("age": "18 ans")"), "you/age", Amount{18});
  for (const char* age : {"-1", "131", R"("131")", R"("-1")", "99999999999999999999"}) {
    const auto error = check_error(you(std::string{R"("age": )"} + age), "you/age", age[0] == '9' ? "age.not_a_number" : "age.out_of_range");
    BOOST_TEST(value_of(error, "min") == "0");
    BOOST_TEST(value_of(error, "max") == "130");
  }
  for (const char* age : {"17.5", R"("17,5")"}) BOOST_TEST(value_of(check_error(you(std::string{R"("age": )"} + age), "you/age", "age.not_whole"), "whole") == "17");
}

BOOST_AUTO_TEST_CASE(a_count_has_its_own_bounds) {
  check_value(account(R"("holders": 1)"), "you/accounts/0/holders", Amount{1});
  check_value(account(R"("holders": "10")"), "you/accounts/0/holders", Amount{10});
  check_error(account(R"("holders": 0)"), "you/accounts/0/holders", "count.out_of_range");
  check_error(account(R"("holders": 11)"), "you/accounts/0/holders", "count.out_of_range");
  check_error(account(R"("holders": 1.0)"), "you/accounts/0/holders", "count.not_whole");
  check_error(account(R"("holders": true)"), "you/accounts/0/holders", "count.not_a_number");
}

BOOST_AUTO_TEST_CASE(a_date_comes_in_three_forms) {
  for (const char* date : {R"("2026-01-02")", R"("2/1/2026")", R"({"day": "2", "month": "1", "year": "2026"})", R"({"day": 2, "month": 1, "year": 2026})"})
    check_value(you(std::string{R"("leefloon_since": )"} + date), "you/leefloon_since", Amount{date_of("2026-01-02").days});
  check_unanswered(you(R"("leefloon_since": {"day": "", "month": " ", "year": ""})"), "you/leefloon_since");
  check_error(you(R"("leefloon_since": {"day": "2", "month": "", "year": "2026"})"), "you/leefloon_since", "date.incomplete");
  check_error(you(R"("leefloon_since": 20260102)"), "you/leefloon_since", "date.not_a_date");
}

BOOST_AUTO_TEST_CASE(row_30_a_date_outside_what_the_question_offers) {
  check_value(you(R"("stay_start": "01/01/1930")"), "you/stay_start", Amount{date_of("1930-01-01").days});
  check_value(you(R"("stay_start": "31/12/2100")"), "you/stay_start", Amount{date_of("2100-12-31").days});
  for (const char* date : {"31/12/1929", "01/01/2101", "01/01/1800"}) {
    const auto error = check_error(you(R"("stay_start": ")" + std::string{date} + "\""), "you/stay_start", "date.out_of_range");
    BOOST_TEST(value_of(error, "min") == "1930-01-01");
    BOOST_TEST(value_of(error, "max") == "2100-12-31");
  }
}

BOOST_AUTO_TEST_CASE(a_share_comes_as_text_or_in_two_parts) {
  for (const char* share : {R"("1/4")", R"("25 %")", "0.25", R"({"part": 1, "of": 4})", R"({"part": "1", "of": "4"})"})
    check_value(property(share), "you/properties/0/share", Amount::fraction(1, 4));
  check_unanswered(property(R"({"part": "", "of": ""})"), "you/properties/0/share");
  check_error(property(R"({"part": "1", "of": "0"})"), "you/properties/0/share", "fraction.not_computable");
  check_error(property(R"({"part": "5", "of": "4"})"), "you/properties/0/share", "fraction.above_one");
  check_error(property(R"({"part": "1", "of": ""})"), "you/properties/0/share", "fraction.not_a_fraction");
}

BOOST_AUTO_TEST_SUITE_END()
