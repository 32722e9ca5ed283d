// Paths into a tree of answers: "you/incomes/2/amount", "others/0/age", "debtors_counted".
#pragma once

#include <string_view>

#include "household/answers.hpp"

namespace iura {

struct Place {
  Thing* thing = nullptr;  // null: there is no such place
  const Question* question = nullptr;  // null: the path is of a thing
  std::string thing_path;  // "you/incomes/2"
  Answer* answer() const { return thing != nullptr && question != nullptr ? &(*thing)[*question] : nullptr; }
};

Place find(Answers& answers, std::string_view path);

}  // namespace iura
