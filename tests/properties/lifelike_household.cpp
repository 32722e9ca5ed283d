#include "population/population.hpp"
#include "properties/random_household.hpp"

namespace iura::test {
namespace {

using nlohmann::json;

// Answers that make the household another one altogether, or that no person of that age has.
bool is_kept(const Question& question) { return question.id == "age" || question.id == "relation"; }

// Of a thing and the things in its lists, about so many answers in a hundred are any other.
void change(json& thing, const std::string& type, int percent, Random& random, Date date) {
  for (const Question& question : Catalogue::current().thing(type).questions) {
    const bool answered = thing.contains(question.id);
    if (answered && question.type == AnswerType::list && thing[question.id].is_array())
      for (auto& item : thing[question.id]) change(item, question.list_of, percent, random, date);
    if (is_kept(question) || question.list_of == "person" || !random.chance(answered ? percent : percent / 3)) continue;
    thing[question.id] = random_answer(question, random, date);
  }
}

// Parents get family benefit for who studies or looks for work until 25; the population knows no such income yet.
void add_family_benefit(json& answers, Random& random) {
  const int age = answers["you"]["age"];
  if (age < 18 || age >= 25) return;
  for (auto& other : answers["others"])
    if (other["relation"] == "parent" && random.chance(50))
      other["incomes"].push_back({{"kind", "family_benefit_for_adult"}, {"amount", {{"amount", random.between(100, 400)}, {"per", "month"}, {"basis", "net"}}}});
}

}  // namespace

RandomHousehold lifelike_household(std::uint64_t seed) {
  Random random{seed};
  RandomHousehold made;
  made.seed = seed;
  made.date = date_of(random.one_of({"2022-06-01", "2024-03-31", "2025-07-01", "2026-02-28", "2026-03-01", "2026-11-22", "2026-11-22", "2026-11-22"}));
  made.answers = synthetic_household(1, seed, made.date);
  add_family_benefit(made.answers, random);
  const int percent = random.one_of({0, 5, 5, 15, 40});
  change(made.answers["you"], "person", percent, random, made.date);
  change(made.answers, "household", percent, random, made.date);
  return made;
}

}  // namespace iura::test
