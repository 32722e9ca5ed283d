// When a question applies: every condition of questions.json looks at things that exist.
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>

#include "embedded.hpp"
#include "household/question.hpp"

using namespace iura;
using nlohmann::json;

namespace {

bool looks_at_a_question(const Clause& clause) { return clause.kind != Clause::Kind::all && clause.kind != Clause::Kind::any && clause.kind != Clause::Kind::named; }

// `thing` is what the clause is about; a clause on a list goes on about the items.
void check_clause(const Clause& clause, const ThingType& thing) {
  const auto& looked_at = clause.from_household ? Catalogue::current().thing("household") : thing;
  const bool leaf = looks_at_a_question(clause);
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
    case Clause::Kind::named: check_clause(thing.conditions.at(static_cast<std::size_t>(clause.index)), thing); break;
    default:
      for (const auto& part : clause.parts) check_clause(part, thing);
  }
}

// Follows every condition to the questions it looks at, and theirs; a way that comes back would never end.
void check_no_circle(const Clause& clause, const ThingType& thing, std::set<std::string>& way);

void follow(const Question& question, std::set<std::string>& way) {
  BOOST_TEST_REQUIRE(way.insert(question.key()).second, "a circle through " << question.key());
  check_no_circle(question.applies_when, Catalogue::current().thing(question.thing), way);
  way.erase(question.key());
}

void check_no_circle(const Clause& clause, const ThingType& thing, std::set<std::string>& way) {
  const auto& looked_at = clause.from_household ? Catalogue::current().thing("household") : thing;
  if (clause.kind == Clause::Kind::named) return check_no_circle(thing.conditions.at(static_cast<std::size_t>(clause.index)), thing, way);
  if (looks_at_a_question(clause)) follow(looked_at.questions[static_cast<std::size_t>(clause.index)], way);
  const auto& items = clause.kind == Clause::Kind::some ? Catalogue::current().thing(looked_at.questions[static_cast<std::size_t>(clause.index)].list_of) : thing;
  for (const auto& part : clause.parts) check_no_circle(part, items, way);
}

void check_words(const json& clauses) {
  static const std::set<std::string> known{"condition", "any", "all", "some", "where", "question", "is", "is_not", "has", "from", "below"};
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

BOOST_AUTO_TEST_SUITE(conditions)

BOOST_AUTO_TEST_CASE(every_condition_looks_at_a_question_that_fits) {
  for (const auto& thing : Catalogue::current().things())
    for (const auto& question : thing.questions) {
      BOOST_TEST_CONTEXT(question.key()) check_clause(question.applies_when, thing);
    }
}

BOOST_AUTO_TEST_CASE(no_question_waits_for_itself) {
  for (const auto& thing : Catalogue::current().things())
    for (const auto& question : thing.questions) {
      std::set<std::string> way;
      follow(question, way);
    }
}

BOOST_AUTO_TEST_CASE(every_word_of_a_condition_is_known) {
  const auto document = questions_json();
  for (const auto& clauses : document["conditions"]) check_words(clauses);
  for (const auto& thing : document["things"])
    for (const auto& question : thing) check_words(question.value("applies_when", json::array()));
}

BOOST_AUTO_TEST_CASE(a_condition_on_what_does_not_exist_is_refused) {
  BOOST_CHECK_NO_THROW(Catalogue(std::string{small} + R"({"question": "age", "from": 18}]}]}})"));
  BOOST_CHECK_THROW(Catalogue(std::string{small} + R"({"question": "height", "from": 18}]}]}})"), std::runtime_error);
  BOOST_CHECK_THROW(Catalogue(std::string{small} + R"({"question": "age", "is": ["old"]}]}]}})"), std::runtime_error);
  BOOST_CHECK_THROW(Catalogue("["), std::runtime_error);
  BOOST_CHECK_THROW(Catalogue::current().thing("pet"), std::out_of_range);
}

BOOST_AUTO_TEST_SUITE_END()
