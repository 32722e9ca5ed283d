// The shortest way to a first result: a person who has seen one sure right goes on.
#pragma once

#include "guidance/next_question.hpp"

namespace iura {

// While none of your rights is certain: to the front, in their order, the questions without which some right of yours in a typical household
// would not be certain, of the right that needs the fewest pages. `typical`: completed_with_typical. Tries one assessment for each question; where so many are not left, or
// the way is long, it moves nothing.
void first_result_first(std::vector<RankedQuestion>& ranked, const Assessment& assessment, Answers typical, const LawAt& law, Trials& trials);

}  // namespace iura
