// Every question of questions.json is in order: its examples can be read, and its conditions look at things that exist.
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>

#include "embedded.hpp"
#include "household/answers.hpp"
#include "household/question.hpp"

using namespace iura;
using nlohmann::json;

namespace {

template <class Check>
void for_each_question(Check check) {
  for (const auto& thing : Catalogue::current().things())
    for (const auto& question : thing.questions) {
      BOOST_TEST_CONTEXT(question.key()) check(thing, question);
    }
}

bool reads(const Question& question, const std::string& text) { return read_example(question, text).is_given(); }

// `thing` is what the clause is about; a clause on a list goes on about the items.
void check_clause(const Clause& clause, const ThingType& thing) {
  const auto& looked_at = clause.from_household ? Catalogue::current().thing("household") : thing;
  const bool leaf = clause.kind != Clause::Kind::all && clause.kind != Clause::Kind::any;
  BOOST_REQUIRE((!leaf || (clause.index >= 0 && clause.index < static_cast<int>(looked_at.questions.size()))));
  const auto* question = leaf ? &looked_at.questions[static_cast<std::size_t>(clause.index)] : nullptr;
  switch (clause.kind) {
    case Clause::Kind::is: {
      const auto all = question->type == AnswerType::yes_no ? std::uint64_t{3} : (std::uint64_t{1} << question->choices.size()) - 1;
      BOOST_TEST((question->type == AnswerType::yes_no || question->type == AnswerType::choice), question->key());
      BOOST_TEST((clause.among & all) != 0u);
      BOOST_TEST((clause.among & all) != all);
      break;
    }
    case Clause::Kind::range:
      BOOST_TEST((question->type == AnswerType::age || question->type == AnswerType::count || question->type == AnswerType::fraction), question->key());
      BOOST_TEST((clause.has_from || clause.has_below));
      break;
    case Clause::Kind::some:
      BOOST_REQUIRE((question->type == AnswerType::list));
      BOOST_REQUIRE(clause.parts.size() == 1u);
      check_clause(clause.parts.front(), Catalogue::current().thing(question->list_of));
      break;
    default:
      for (const auto& part : clause.parts) check_clause(part, thing);
  }
}

void check_words(const json& clauses) {
  static const std::set<std::string> known{"condition", "any", "all", "some", "where", "question", "is", "is_not", "from", "below"};
  for (const auto& clause : clauses)
    for (const auto& [word, inner] : clause.items()) {
      BOOST_TEST(known.contains(word), word);
      if (word == "any" || word == "all" || word == "where") check_words(inner);
    }
}

json questions_json() {
  for (const auto& file : embedded::files())
    if (file.path == "core/household/questions.json") return json::parse(file.text);
  return {};
}

constexpr auto small = R"({"conditions": {}, "things": {"person": [{"id": "age", "page": "a", "chapter": "b", "type": "age", "applies_when": [)";

}  // namespace

BOOST_AUTO_TEST_SUITE(questions)

BOOST_AUTO_TEST_CASE(the_typical_answer_can_be_read) {
  for_each_question([](const ThingType&, const Question& question) {
    BOOST_TEST(!question.typical.empty());
    BOOST_TEST(reads(question, question.typical), question.typical);
  });
}

BOOST_AUTO_TEST_CASE(every_probe_can_be_read) {
  for_each_question([](const ThingType&, const Question& question) {
    for (const auto& probe : question.probe) BOOST_TEST(reads(question, probe), probe);
  });
}

BOOST_AUTO_TEST_CASE(every_item_of_a_probe_can_be_read) {
  for_each_question([](const ThingType&, const Question& question) {
    if (question.type != AnswerType::list) return;
    for (const auto& probe : question.probe)
      for (const auto& item : read_example(question, probe).items)
        for (std::size_t i = 0; i < item.answers.size(); ++i) BOOST_TEST((item.answers[i].state != Answer::State::refused), item.type->questions[i].id << " in " << probe);
  });
}

BOOST_AUTO_TEST_CASE(what_holds_otherwise_or_is_assumed_can_be_read) {
  for_each_question([](const ThingType&, const Question& question) {
    for (const auto& text : {question.otherwise, question.assumed}) {
      if (text.empty() || text == "\"unknown\"") continue;
      if (text == "\"assessment_date\"") BOOST_TEST((question.type == AnswerType::date));
      else BOOST_TEST(reads(question, text), text);
    }
  });
}

BOOST_AUTO_TEST_CASE(what_applies_only_sometimes_says_what_holds_otherwise) {
  for_each_question([](const ThingType&, const Question& question) { BOOST_TEST((question.applies_when.parts.empty() || !question.otherwise.empty())); });
}

BOOST_AUTO_TEST_CASE(a_decision_of_the_centre_says_what_is_assumed) {
  for_each_question([](const ThingType&, const Question& question) {
    BOOST_TEST((question.decided_by_ocmw == !question.assumed.empty() || question.id == "remaining"));
  });
}

BOOST_AUTO_TEST_CASE(every_condition_looks_at_a_question_that_fits) {
  for_each_question([](const ThingType& thing, const Question& question) { check_clause(question.applies_when, thing); });
}

BOOST_AUTO_TEST_CASE(every_word_of_a_condition_is_known) {
  const auto document = questions_json();
  for (const auto& clauses : document["conditions"]) check_words(clauses);
  for (const auto& thing : document["things"])
    for (const auto& question : thing) check_words(question.value("applies_when", json::array()));
}

BOOST_AUTO_TEST_CASE(bounds_are_in_order_and_lists_have_things) {
  for_each_question([](const ThingType&, const Question& question) {
    if (question.type == AnswerType::date) BOOST_TEST((question.earliest < question.latest));
    if (question.type == AnswerType::count || question.type == AnswerType::age) BOOST_TEST(question.min < question.max);
    if (question.type == AnswerType::choice) BOOST_TEST((question.choices.size() > 1u && question.choices.size() < 64u));
    if (question.type == AnswerType::list) BOOST_TEST((question.max > 0 && !Catalogue::current().thing(question.list_of).questions.empty()));
  });
}

BOOST_AUTO_TEST_CASE(no_two_questions_of_a_thing_have_the_same_name) {
  std::set<std::string> keys;
  std::set<int> numbers;
  for_each_question([&](const ThingType& thing, const Question& question) {
    BOOST_TEST(keys.insert(question.key()).second);
    BOOST_TEST(numbers.insert(question.number).second);
    BOOST_TEST(thing.find(std::string_view{question.id}) == question.index);
  });
  BOOST_TEST(static_cast<int>(numbers.size()) == Catalogue::current().size());
}

BOOST_AUTO_TEST_CASE(a_condition_on_what_does_not_exist_is_refused) {
  BOOST_CHECK_NO_THROW(Catalogue(std::string{small} + R"({"question": "age", "from": 18}]}]}})"));
  BOOST_CHECK_THROW(Catalogue(std::string{small} + R"({"question": "height", "from": 18}]}]}})"), std::runtime_error);
  BOOST_CHECK_THROW(Catalogue(std::string{small} + R"({"question": "age", "is": ["old"]}]}]}})"), std::runtime_error);
  BOOST_CHECK_THROW(Catalogue("["), std::runtime_error);
  BOOST_CHECK_THROW(Catalogue::current().thing("pet"), std::out_of_range);
}

BOOST_AUTO_TEST_CASE(a_year_has_so_many_periods) {
  for (const auto& [period, name, count] : {std::tuple{Period::once, "once", 1}, {Period::week, "week", 52}, {Period::month, "month", 12}, {Period::quarter, "quarter", 4}, {Period::year, "year", 1}}) {
    BOOST_TEST(name_of(period) == name);
    BOOST_TEST(periods_a_year(period) == count);
  }
}

BOOST_AUTO_TEST_SUITE_END()
