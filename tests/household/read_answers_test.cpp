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
