// The questions that apply to a household, thing by thing, in the order of the catalogue.
#pragma once

#include <string>
#include <vector>

#include "household/answers.hpp"
#include "values/fact.hpp"

namespace iura {

struct ApplicableQuestion {
  std::string thing_path;  // "" for the household
  const Question* question = nullptr;
  const Answer* answer = nullptr;
  Fact<bool> applies = true;  // yes, or not known yet

  std::string path() const { return thing_path.empty() ? question->id : thing_path + "/" + question->id; }
  std::string page() const { return thing_path + ":" + question->page; }
};

// `answers` must outlive the result. The household first, then you, then the others, each followed by what is in their lists.
std::vector<ApplicableQuestion> applicable_questions(const Answers& answers, Date assessed_on);

}  // namespace iura
