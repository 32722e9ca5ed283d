// Which open question to ask next: the one whose answer would narrow the results most.
#pragma once

#include <string>
#include <vector>

#include "household/answers.hpp"
#include "guidance/trials.hpp"

namespace iura {

struct RankedQuestion {
  std::string path;
  const Question* question = nullptr;
  std::size_t bit = 0;           // its place in Household::open
  bool asked = false;            // the person said "I don't know" already
  bool decided_by_ocmw = false;  // not theirs to answer
  std::int64_t narrows = 0;      // expected narrowing of the monthly amounts, in cents
};

// The open questions on which the results of `assessment` rest (for you, and for others who claim), in the order of the catalogue: your own
// and those about the household before those about others. None is tried.
std::vector<RankedQuestion> open_questions(const Answers& answers, const Household& household, const Assessment& assessment);

// The same, most useful first; what is not tried comes last.
std::vector<RankedQuestion> rank_open_questions(const Answers& answers, const Household& household, const Assessment& assessment, const LawAt& law, Trials& trials);

}  // namespace iura
