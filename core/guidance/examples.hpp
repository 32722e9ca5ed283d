// Answers that people may give to an open question: only to rank questions and to show an "if the rest is as usual", never a result.
#pragma once

#include <vector>

#include "household/answers.hpp"
#include "rights/assessing.hpp"

namespace iura {

// The typical one first.
const std::vector<Answer>& examples_of(const Question& question);

// The household with every open question answered as is common.
Answers completed_with_typical(const Answers& answers, const LawAt& law);

}  // namespace iura
