// A whole document of answers: what is kept, what is refused, and that one bad answer never harms another.
#include "household/sample.hpp"

using namespace iura;
using namespace iura::test;
using State = Answer::State;
using nlohmann::json;

namespace {

State state_of(const std::string& text, const std::string& path) { return answer_at(read(text), path).state; }

std::string of_size(std::size_t count) { return json{{"others", json(std::vector<json>(count, json::object()))}}.dump(); }

}  // namespace

BOOST_AUTO_TEST_SUITE(read_whole_answers)

BOOST_AUTO_TEST_CASE(what_is_not_there_is_unanswered) {
  BOOST_TEST(errors_of(read("{}")) == "");
  BOOST_CHECK(state_of("{}", "you/age") == State::unanswered);
  BOOST_CHECK(state_of(R"({"you": {"age": null}})", "you/age") == State::unanswered);
  BOOST_CHECK(state_of(R"({"you": {"age": " "}})", "you/age") == State::unanswered);
}

BOOST_AUTO_TEST_CASE(any_question_may_be_answered_with_unknown) {
  for (const auto& question : Catalogue::current().thing("person").questions) {
    if (question.id == "relation") continue;
    const auto text = json{{"you", {{question.id, "unknown"}}}}.dump();
    BOOST_TEST(errors_of(read(text)) == "", question.id);
    BOOST_CHECK(state_of(text, "you/" + question.id) == State::unknown);
  }
  BOOST_CHECK(state_of(R"({"others": "unknown"})", "others") == State::unknown);
}

BOOST_AUTO_TEST_CASE(yes_and_no_are_true_and_false_and_nothing_else) {
  BOOST_TEST(answer_at(read(R"({"you": {"homeless": true}})"), "you/homeless").value == Amount{1});
  BOOST_TEST(answer_at(read(R"({"you": {"homeless": false}})"), "you/homeless").value == Amount{});
  for (const char* other : {R"("yes")", R"("true")", "1", "0", "[]", "{}"})
    BOOST_TEST(errors_of(read(std::string{R"({"you": {"homeless": )"} + other + "}}")) == "you/homeless: choice.not_offered");
}

BOOST_AUTO_TEST_CASE(a_choice_is_one_of_those_offered) {
  BOOST_TEST(answer_at(read(R"({"you": {"status": "eu_citizen"}})"), "you/status").possible == 2u);
  for (const char* other : {R"("martian")", R"("BELGIAN")", "0", "true", R"(["belgian"])"})
    BOOST_TEST(errors_of(read(std::string{R"({"you": {"status": )"} + other + "}}")) == "you/status: choice.not_offered");
}

BOOST_AUTO_TEST_CASE(row_34_nobody_else_is_you) {
  BOOST_TEST(errors_of(read(R"({"others": [{"relation": "self"}]})")) == "others/0/relation: choice.not_offered");
  BOOST_TEST(answer_at(read("{}"), "you/relation").possible == 1u);
  BOOST_TEST(answer_at(read(R"({"you": {"relation": "partner"}})"), "you/relation").possible == 1u);
}

BOOST_AUTO_TEST_CASE(a_list_may_be_empty_and_its_items_too) {
  BOOST_CHECK(state_of(R"({"others": []})", "others") == State::given);
  const auto answers = read(R"({"others": [{}, {"age": 8}], "you": {"incomes": [{"kind": "wage"}]}})");
  BOOST_TEST(answer_at(answers, "others").items.size() == 2u);
  BOOST_CHECK(answer_at(answers, "others/0/age").state == State::unanswered);
  BOOST_TEST(answer_at(answers, "others/1/age").value == Amount{8});
  BOOST_TEST(answer_at(answers, "you/incomes/0/kind").possible == 1u);
}

BOOST_AUTO_TEST_CASE(what_is_no_list_is_refused) {
  for (const char* other : {"{}", "3", "true", R"("none")"}) {
    const auto text = std::string{R"({"others": )"} + other + "}";
    BOOST_TEST(errors_of(read(text)) == "others: list.not_a_list");
    BOOST_CHECK(state_of(text, "others") == State::refused);
  }
}

BOOST_AUTO_TEST_CASE(row_33_a_list_has_its_limit) {
  BOOST_CHECK(state_of(of_size(20), "others") == State::given);
  BOOST_CHECK(state_of(of_size(21), "others") == State::refused);
  for (const std::size_t many : {21u, 40u}) {
    BOOST_TEST(errors_of(read(of_size(many))) == "others: list.too_long");
    BOOST_TEST(value_of(read(of_size(many)).errors.front(), "max") == "20");
  }
}

BOOST_AUTO_TEST_CASE(row_21_a_text_longer_than_200_signs_is_not_read) {
  const auto age = [](std::size_t spaces) { return json{{"you", {{"age", std::string(spaces, ' ') + "35"}}}}.dump(); };
  BOOST_CHECK(state_of(age(198), "you/age") == State::given);
  BOOST_TEST(errors_of(read(age(199))) == "you/age: text.too_long");
  BOOST_TEST(errors_of(read(age(10'000))) == "you/age: text.too_long");
  BOOST_TEST(errors_of(read(json{{"you", {{"incomes", {{{"amount", {{"amount", std::string(201, '9')}}}}}}}}}.dump())) == "you/incomes/0/amount: text.too_long");
}

BOOST_AUTO_TEST_CASE(a_question_that_we_do_not_have_is_named) {
  const auto answers = read(R"({"you": {"shoe_size": 44, "age": 35}, "others": [{"__proto__": {}}], "format": 1, "date": "2026-11-22"})");
  BOOST_TEST(errors_of(answers) == "others/0/__proto__: unknown_question\nyou/shoe_size: unknown_question");
  BOOST_TEST(value_of(answers.errors.back(), "key") == "shoe_size");
  BOOST_TEST(answer_at(answers, "you/age").value == Amount{35});
}

BOOST_AUTO_TEST_CASE(a_long_key_is_named_by_its_beginning_in_whole_characters) {
  std::string key = "x";
  for (int i = 0; i < 60; ++i) key += "\u00E9";
  const auto named = value_of(read(json{{key, 1}}.dump()).errors.front(), "key");
  BOOST_TEST(named == key.substr(0, 39));
}

BOOST_AUTO_TEST_CASE(a_part_of_an_answer_that_is_not_asked_for_is_refused) {
  const auto errors = [](const std::string& answer) { return errors_of(read(R"({"you": )" + answer + "}")); };
  BOOST_TEST(errors(R"({"housing_paid_by_others": {"amout": 5}})") == "you/housing_paid_by_others: unknown_part");
  BOOST_TEST(errors(R"({"housing_paid_by_others": {"amount": 5, "per": "month", "basis": "net"}})") == "you/housing_paid_by_others: unknown_part");
  BOOST_TEST(errors(R"({"accounts": [{"balance": {"amount": 5, "per": "month"}}]})") == "you/accounts/0/balance: unknown_part");
  BOOST_TEST(errors(R"({"stay_start": {"day": 1, "month": 2, "year": 2024, "hour": 3}})") == "you/stay_start: unknown_part");
  BOOST_TEST(errors(R"({"properties": [{"share": {"part": 1, "off": 2}}]})") == "you/properties/0/share: unknown_part");
  BOOST_TEST(value_of(read(R"({"you": {"housing_paid_by_others": {"amout": 5}}})").errors.front(), "key") == "amout");
  BOOST_TEST(errors(R"({"accounts": [{"balance": {"amount": 5, "per": null}}]})") == "");
}

BOOST_AUTO_TEST_CASE(a_period_or_basis_that_is_not_offered_is_refused_whatever_the_amount) {
  const auto errors = [](const std::string& amount) { return errors_of(read(R"({"you": {"incomes": [{"amount": )" + amount + "}]}}")); };
  BOOST_TEST(errors(R"({"amount": 0, "per": "day"})") == "you/incomes/0/amount: money.period_missing");
  BOOST_TEST(errors(R"({"amount": "", "per": "day"})") == "you/incomes/0/amount: money.period_missing");
  BOOST_TEST(errors(R"({"amount": 0, "per": 3})") == "you/incomes/0/amount: money.period_missing");
  BOOST_TEST(errors(R"({"amount": 0, "basis": "raw"})") == "you/incomes/0/amount: money.basis_missing");
  BOOST_TEST(errors(R"({"amount": 0, "per": "week", "basis": "gross"})") == "");
  BOOST_TEST(errors(R"({"amount": 0})") == "");
  BOOST_TEST(errors(R"({"amount": "", "per": "week"})") == "");
}

BOOST_AUTO_TEST_CASE(a_day_that_has_been_is_not_after_the_day_for_which_is_calculated) {
  const auto today = date_of("2026-11-22");
  const auto errors = [&](const json& you) { return errors_of(read_answers({{"you", you}}, today)); };
  for (const char* question : {"stay_start", "leefloon_since", "spi_first_day"}) {
    BOOST_TEST(errors({{question, "2026-11-22"}}) == "");
    BOOST_TEST(errors({{question, "2026-11-23"}}) == std::string{"you/"} + question + ": date.in_future");
  }
  BOOST_TEST(errors({{"cessions", {{{"day", "1/1/2027"}}}}}) == "you/cessions/0/day: date.in_future");
  BOOST_TEST(errors({{"incomes", {{{"shortage_start", "1/1/2027"}}}}}) == "");
  BOOST_TEST(errors_of(read(R"({"you": {"stay_start": "2099-01-01"}})")) == "", "without a day nothing is in the future");
}

BOOST_AUTO_TEST_CASE(a_document_of_another_shape_is_refused) {
  for (const char* text : {"[]", "3", "null", R"("answers")", "{"}) BOOST_TEST(errors_of(read(text)) == ": shape", text);
  BOOST_TEST(errors_of(read(R"({"you": []})")) == "you: shape");
  BOOST_TEST(errors_of(read(R"({"others": [3]})")) == "others/0: shape");
}

BOOST_AUTO_TEST_CASE(a_bad_answer_leaves_the_others_alone) {
  const auto answers = read(R"({"you": {"age": "old", "homeless": true, "incomes": [{"kind": "wage", "amount": "much"}]}})");
  BOOST_TEST(errors_of(answers) == "you/age: age.not_a_number\nyou/incomes/0/amount: money.not_a_number");
  BOOST_CHECK(answer_at(answers, "you/age").state == State::refused);
  BOOST_CHECK(answer_at(answers, "you/homeless").state == State::given);
  BOOST_CHECK(answer_at(answers, "you/incomes").state == State::given);
  BOOST_CHECK(answer_at(answers, "you/incomes/0/kind").state == State::given);
}

BOOST_AUTO_TEST_CASE(whatever_is_answered_is_read_or_refused_with_one_reason) {
  const json odd[] = {json::array(), json::object(), {{"amount", json::array()}}, {{"part", 1}}, {{"day", true}}, 1e300, -1, 1.5, "\xC3\xA9", "1/0", false,
                      std::string(500, 'x'), json::parse("[[[[[[[[[[{}]]]]]]]]]]"), 18446744073709551615u, {{"amount", {{"amount", 1}}}}};
  for (const auto& question : Catalogue::current().thing("person").questions)
    for (const auto& value : odd) {
      const auto answers = read_answers({{"you", {{question.id, value}}}});
      const auto state = answer_at(answers, "you/" + question.id).state;
      if (question.type == AnswerType::list || question.id == "relation") continue;
      BOOST_TEST(answers.errors.size() == (state == State::refused ? 1u : 0u), question.id << " " << value.dump() << ": " << errors_of(answers));
    }
}

BOOST_AUTO_TEST_SUITE_END()
