#include "guidance/examples.hpp"

#include <algorithm>

#include "household/build_household.hpp"
#include "household/path.hpp"

namespace iura {
namespace {

constexpr std::size_t most_probes = 8;

// The answers that are tried: the examples of the catalogue, or the natural ones of the type; the typical one first.
std::vector<Answer> tried_answers(const Question& question) {
  std::vector<Answer> tried;
  if (!question.typical.empty()) tried.push_back(read_example(question, question.typical));
  const auto add = [&](const Answer& answer) {
    const bool known = std::any_of(tried.begin(), tried.end(), [&](const Answer& other) {
      return question.type != AnswerType::list && other.value == answer.value && other.possible == answer.possible;
    });
    if (!known && tried.size() < most_probes) tried.push_back(answer);
  };
  for (const auto& probe : question.probe) add(read_example(question, probe));
  if (!question.probe.empty()) return tried;
  Answer natural;
  natural.state = Answer::State::given;
  if (question.type == AnswerType::yes_no) {
    for (const int value : {0, 1}) {
      natural.value = Amount{value};
      add(natural);
    }
  }
  if (question.type == AnswerType::choice) {
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
      if (question.hidden_choices >> i & 1) continue;
      natural.possible = std::uint64_t{1} << i;
      add(natural);
    }
  }
  if (question.type == AnswerType::money) {
    natural.value = Amount{};
    natural.period = question.periods.empty() ? Period::once : question.periods.front();
    add(natural);
    natural.value = Amount{euro(1500)};
    add(natural);
  }
  return tried;
}

}  // namespace

const std::vector<Answer>& examples_of(const Question& question) {
  static std::vector<std::vector<Answer>> table(static_cast<std::size_t>(Catalogue::current().size()));
  auto& examples = table[static_cast<std::size_t>(question.number)];
  if (examples.empty()) examples = tried_answers(question);
  return examples;
}

Answers completed_with_typical(const Answers& answers, const LawAt& law) {
  Answers completed = answers;
  // Filling in one question may open the next.
  for (int round = 0; round < 8; ++round) {
    const Household household = build_household(completed, law.date());
    bool filled = false;
    for (const auto& open : household.open) {
      const Place place = find(completed, open.path);
      if (place.answer() == nullptr || place.question->typical.empty()) continue;
      *place.answer() = examples_of(*place.question).front();
      filled = true;
    }
    if (!filled) break;
  }
  return completed;
}

}  // namespace iura
