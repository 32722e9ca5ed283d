#include "household/applicable.hpp"

#include "household/effective_answers.hpp"

namespace iura {
namespace {

void collect(std::vector<ApplicableQuestion>& found, EffectiveAnswers& answers, const Thing& thing, bool into_lists) {
  for (const auto& question : thing.type->questions) {
    // What you are to yourself is given, never asked.
    if (question.id == "relation" && answers.path() == "you") continue;
    const auto applies = answers.applies(question);
    if (is_no(applies)) continue;
    found.push_back({answers.path(), &question, &thing[question], applies});
    if (!into_lists || question.type != AnswerType::list) continue;
    auto& items = answers.items(question);
    for (std::size_t i = 0; i < items.size(); ++i) collect(found, items[i], thing[question].items[i], true);
  }
}

}  // namespace

std::vector<ApplicableQuestion> applicable_questions(const Answers& answers, Date assessed_on) {
  std::vector<OpenQuestion> open;
  Context context{Catalogue::current(), assessed_on, Decisions::open, &open, nullptr};
  EffectiveAnswers household{context, answers.household, ""};
  context.household = &household;
  EffectiveAnswers you{context, answers.you, "you"};
  std::vector<ApplicableQuestion> found;
  collect(found, household, answers.household, false);
  collect(found, you, answers.you, true);
  const auto& others = answers.household.type->questions[static_cast<std::size_t>(answers.household.type->find(std::string_view{"others"}))];
  auto& people = household.items(others);
  for (std::size_t i = 0; i < people.size(); ++i) collect(found, people[i], answers.household[others].items[i], true);
  return found;
}

}  // namespace iura
