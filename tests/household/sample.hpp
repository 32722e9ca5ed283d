// Answers in JSON, read.
#pragma once

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <string>

#include "household/answers.hpp"
#include "household/path.hpp"
#include "values/print.hpp"

namespace iura::test {

inline Answers read(const std::string& text) { return read_answers(nlohmann::json::parse(text, nullptr, false)); }

// The answer at a path such as "you/incomes/0/amount".
inline Answer answer_at(Answers answers, const std::string& path) {
  const Answer* answer = find(answers, path).answer();
  BOOST_REQUIRE_MESSAGE(answer != nullptr, "no place " << path);
  return *answer;
}

// "you/age: age.out_of_range" for each error, one a line.
inline std::string errors_of(const Answers& answers) {
  std::string told;
  for (const auto& error : answers.errors) told += (told.empty() ? "" : "\n") + error.path + ": " + error.key;
  return told;
}

inline std::string value_of(const InputError& error, const std::string& name) {
  const auto found = std::find_if(error.values.begin(), error.values.end(), [&](const auto& value) { return value.first == name; });
  return found == error.values.end() ? "" : found->second;
}

}  // namespace iura::test
