// Random households, with full answers and far denser in rare cases than real life: exact thresholds, the days around a term,
// co-ownership, relatives of every kind. The same seed gives the same household on every machine.
#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <nlohmann/json.hpp>

#include "household/question.hpp"
#include "values/date.hpp"

namespace iura::test {

class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  // Numbers from elsewhere: the bytes of a fuzzer, that learns what they do to the household.
  explicit Random(std::function<std::uint64_t()> source) : source_(std::move(source)) {}
  std::uint64_t next();
  int below(int count) { return static_cast<int>(next() % static_cast<std::uint64_t>(count)); }
  int between(int low, int high) { return low + below(high - low + 1); }
  bool chance(int percent) { return below(100) < percent; }
  template <class T>
  T one_of(std::initializer_list<T> values) { return values.begin()[below(static_cast<int>(values.size()))]; }

 private:
  std::uint64_t state_ = 0;
  std::function<std::uint64_t()> source_;
};

struct RandomHousehold {
  std::uint64_t seed = 0;
  Date date;
  nlohmann::json answers;  // every question of the catalogue answered, also those that do not apply
};

RandomHousehold random_household(std::uint64_t seed);
RandomHousehold random_household(Random chance);
// One of the synthetic population, with some of its answers replaced by any other: nearer to real people, so that more rights are open to it.
// It leaves out what does not apply to it.
RandomHousehold lifelike_household(std::uint64_t seed);

// Any answer to a question, and any person, as in the households above.
nlohmann::json random_answer(const Question& question, Random& random, Date date);
nlohmann::json random_person(const std::string& relation, int age, Random& random, Date date);

}  // namespace iura::test
