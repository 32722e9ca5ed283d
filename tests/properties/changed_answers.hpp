// Answers that are told otherwise: some hidden, lists in another order, amounts by another period.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "household/question.hpp"
#include "properties/random_household.hpp"

namespace iura::test {

// The answers of one thing without those that are hidden: a level of 0 hides nothing, 1000 all. Which ones go first is up to the seed,
// so that everything hidden at one level is hidden at every higher one.
class Hiding {
 public:
  Hiding(std::uint64_t seed, int level, std::string but = {}) : seed_(seed), level_(level), but_(std::move(but)) {}

  nlohmann::json view(const nlohmann::json& answers);
  const std::vector<std::string>& hidden() const { return hidden_; }

 private:
  bool hides(const std::string& path);
  nlohmann::json thing(const nlohmann::json& answers, const std::string& type, const std::string& path);

  std::uint64_t seed_;
  int level_;
  std::string but_;  // this one answer is told
  std::vector<std::string> hidden_;
};

// " a b c"
std::string listed(const std::vector<std::string>& paths);

template <class Change>
void for_each_person(nlohmann::json& answers, Change change) {
  if (answers.contains("you")) change(answers["you"]);
  if (answers.contains("others") && answers["others"].is_array())
    for (auto& other : answers["others"]) change(other);
}

// People and things in lists in another order; of each person now the place before.
std::vector<int> shuffle_lists(nlohmann::json& answers, Random& random);

// The same amounts a year, by another period of those that are offered. Once changed, another change keeps them to the cent.
void change_periods(nlohmann::json& thing, const std::string& type, Random& random);
// So many euro a year more.
nlohmann::json raised(const nlohmann::json& income_amount, int euros);

}  // namespace iura::test
