// Every question of questions.json is in order: its examples can be read, its bounds make sense, its words are known.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <set>

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

json questions_json() {
  for (const auto& file : embedded::files())
    if (file.path == "core/household/questions.json") return json::parse(file.text);
  return {};
}

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

BOOST_AUTO_TEST_CASE(every_word_about_a_question_is_known) {
  const std::set<std::string> known{"id", "page", "chapter", "type", "choices", "hidden_choices", "periods", "bases", "unit", "list_of", "min", "max", "applies_when",
                                    "decided_by", "assumed", "otherwise", "first", "places", "typical", "probe", "usual", "past", "usual_most", "optional"};
  const auto document = questions_json();
  for (const auto& thing : document["things"])
    for (const auto& question : thing)
      for (const auto& [word, value] : question.items()) BOOST_TEST(known.contains(word), question["id"] << ": " << word);
}

BOOST_AUTO_TEST_CASE(a_hidden_choice_is_one_of_the_choices) {
  const auto document = questions_json();
  for (const auto& thing : document["things"])
    for (const auto& question : thing)
      for (const auto& hidden : question.value("hidden_choices", json::array()))
        BOOST_TEST((std::find(question["choices"].begin(), question["choices"].end(), hidden) != question["choices"].end()), hidden);
}

BOOST_AUTO_TEST_CASE(bounds_are_in_order_and_lists_have_things) {
  for_each_question([](const ThingType&, const Question& question) {
    if (question.type == AnswerType::date) BOOST_TEST((question.earliest < question.latest));
    if (question.type == AnswerType::count || question.type == AnswerType::age) BOOST_TEST(question.min < question.max);
    if (question.type == AnswerType::choice) BOOST_TEST((question.choices.size() > 1u && question.choices.size() < 64u));
    BOOST_TEST((question.usual >= 0 && question.usual <= 100));
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

BOOST_AUTO_TEST_CASE(a_year_has_so_many_periods) {
  for (const auto& [period, name, count] : {std::tuple{Period::once, "once", 1}, {Period::week, "week", 52}, {Period::month, "month", 12}, {Period::quarter, "quarter", 4}, {Period::year, "year", 1}}) {
    BOOST_TEST(name_of(period) == name);
    BOOST_TEST(periods_a_year(period) == count);
  }
}

BOOST_AUTO_TEST_SUITE_END()
