#include "presentation/people.hpp"

#include <cstdlib>
#include <map>

namespace iura {
namespace {

constexpr std::string_view others_prefix = "others/";

std::string relation_name(const Thing& person) {
  const Question& relation = person.type->questions[static_cast<std::size_t>(person.type->find(std::string_view{"relation"}))];
  const Answer& answer = person[relation];
  return answer.is_given() ? relation.choices[static_cast<std::size_t>(__builtin_ctzll(answer.possible))] : "unknown";
}

}  // namespace

People::People(const Answers& answers, const Language& language) {
  names_.push_back(language.text({"questions", "people", "self"}));
  const ThingType& household = *answers.household.type;
  const auto& others = answers.household[household.questions[static_cast<std::size_t>(household.find(std::string_view{"others"}))]].items;
  std::map<std::string, int> total;
  for (const auto& person : others) ++total[relation_name(person)];
  std::map<std::string, int> seen;
  for (const auto& person : others) {
    const std::string relation = relation_name(person);
    const std::string name = language.text({"questions", "people", relation});
    const int number = ++seen[relation];
    names_.push_back(total[relation] == 1 ? name
                                          : language.text({"questions", "people", "numbered"}, {{"who", name}, {"n", std::to_string(number)}}));
  }
}

std::size_t People::person_of(const std::string& path) {
  if (path.compare(0, others_prefix.size(), others_prefix) != 0) return 0;
  return static_cast<std::size_t>(std::atoi(path.c_str() + others_prefix.size())) + 1;
}

}  // namespace iura
