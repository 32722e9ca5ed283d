// A person's answers, read and checked: a tree of things (the household, persons, incomes ...), each with one answer per question.
// Reading never guesses: what cannot be read with certainty becomes an InputError with the path of the question, and counts as open.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "household/question.hpp"
#include "values/amount.hpp"

namespace iura {

struct InputError {
  std::string path;      // "others/0/age"
  std::string key;       // "age.out_of_range": the same key in i18n/questions
  std::vector<std::pair<std::string, std::string>> values;  // named values for its sentence
};

struct Thing;

struct Answer {
  enum class State { unanswered, unknown, given, refused };  // refused: could not be read; an InputError says why
  State state = State::unanswered;
  // Given: yes/no as 0 and 1, count and age, fraction, money in cents per stated period, date in days.
  Amount value;
  std::uint64_t possible = 0;  // choice, by bit; of a set, what is ticked
  Period period = Period::once;
  Basis basis = Basis::net;
  std::vector<Thing> items;  // list

  bool is_given() const { return state == State::given; }
};

struct Thing {
  const ThingType* type = nullptr;
  std::vector<Answer> answers;  // by Question::index
  std::optional<int> age_today;  // of a person at another age than today (a what-if): it still tells when they were born

  explicit Thing(const ThingType& t) : type(&t), answers(t.questions.size()) {}
  Answer& operator[](const Question& question) { return answers[static_cast<std::size_t>(question.index)]; }
  const Answer& operator[](const Question& question) const { return answers[static_cast<std::size_t>(question.index)]; }
};

// The largest amount a person may enter: ten million euro.
constexpr Money largest_answer = euro(10'000'000);

struct Answers {
  Thing household;  // others, decisions of the centre
  Thing you;
  std::vector<InputError> errors;
  explicit Answers(const Catalogue& catalogue) : household(catalogue.thing("household")), you(catalogue.thing("person")) {}
};

// Reads a JSON object of answers (format: answers.schema.json beside this). Never throws on a person's input.
// With a day for which is calculated, days after it are refused where a question asks for one in the past.
Answers read_answers(const nlohmann::json& document, std::optional<Date> assessed_on = {}, const Catalogue& catalogue = Catalogue::current());

// Reads one answer, given in JSON text, as a person would give it; for the catalogue's own examples.
Answer read_example(const Question& question, const std::string& json, const Catalogue& catalogue = Catalogue::current());

}  // namespace iura
