#include "properties/changed_answers.hpp"

#include "household/answers.hpp"

namespace iura::test {
namespace {

using nlohmann::json;

std::uint64_t mixed(std::uint64_t seed, const std::string& path) { return Random{seed ^ hash_of(path)}.next(); }

void shuffle(json& list, Random& random, std::vector<int>* order = nullptr) {
  for (std::size_t i = list.size(); i > 1; --i) {
    const auto other = static_cast<std::size_t>(random.below(static_cast<int>(i)));
    std::swap(list[i - 1], list[other]);
    if (order != nullptr) std::swap((*order)[i], (*order)[other + 1]);
  }
}

// The same amount a year, told by another period. Whole cents of every period when the year is a multiple of 156 cents.
json in_period(std::int64_t cents_a_year, Period period, const json& amount) {
  const std::int64_t cents = cents_a_year / periods_a_year(period);
  json told = amount;
  told["amount"] = std::to_string(cents / 100) + (cents % 100 < 10 ? ".0" : ".") + std::to_string(cents % 100);
  told["per"] = name_of(period);
  return told;
}

}  // namespace

json Hiding::view(const json& answers) {
  json seen = thing(answers, "household", "");
  if (!hides("you")) seen["you"] = thing(answers["you"], "person", "you/");
  return seen;
}

bool Hiding::hides(const std::string& path) {
  const bool hide = path != but_ && static_cast<int>(mixed(seed_, path) % 1000) < level_;
  if (hide) hidden_.push_back(path);
  return hide;
}

json Hiding::thing(const json& answers, const std::string& type, const std::string& path) {
  json seen = json::object();
  for (const Question& question : Catalogue::current().thing(type).questions) {
    if (!answers.contains(question.id)) continue;
    const std::string at = path + question.id;
    const json& answer = answers[question.id];
    if (hides(at)) {
      if (mixed(seed_ + 1, at) % 2 == 0) seen[question.id] = "unknown";
    } else if (question.type == AnswerType::list) {
      seen[question.id] = json::array();
      for (std::size_t i = 0; i < answer.size(); ++i) seen[question.id].push_back(thing(answer[i], question.list_of, at + "/" + std::to_string(i) + "/"));
    } else {
      seen[question.id] = answer;
    }
  }
  return seen;
}

std::string listed(const std::vector<std::string>& paths) {
  std::string all;
  for (const auto& path : paths) all += " " + path;
  return all;
}

std::vector<int> shuffle_lists(json& answers, Random& random) {
  for_each_person(answers, [&](json& person) {
    for (const char* list : {"incomes", "accounts", "properties", "cessions"})
      if (person.contains(list) && person[list].is_array()) shuffle(person[list], random);
  });
  std::vector<int> order{0};
  if (answers.contains("others") && answers["others"].is_array()) {
    for (std::size_t i = 0; i < answers["others"].size(); ++i) order.push_back(static_cast<int>(i) + 1);
    shuffle(answers["others"], random, &order);
  }
  return order;
}

json raised(const json& amount, int euros) {
  const ThingType& income = Catalogue::current().thing("income");
  const auto reading = read_example(income.questions[static_cast<std::size_t>(income.find(std::string_view{"amount"}))], amount.dump());
  return in_period(reading.value.floor() * periods_a_year(reading.period) + 100 * euros, Period::year, amount);
}

void change_periods(json& thing, const std::string& type, Random& random) {
  for (const Question& question : Catalogue::current().thing(type).questions) {
    json& answer = thing[question.id];
    if (question.type == AnswerType::list)
      for (auto& item : answer) change_periods(item, question.list_of, random);
    if (question.periods.size() < 2) continue;
    const auto reading = read_example(question, answer.dump());
    const std::int64_t year = reading.value.floor() * periods_a_year(reading.period) / 156 * 156;
    answer = in_period(year, question.periods[static_cast<std::size_t>(random.below(static_cast<int>(question.periods.size())))], answer);
  }
}

}  // namespace iura::test
