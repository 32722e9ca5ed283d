// For a "no": the smallest change of one answer that would turn it into a "yes", or into a "perhaps" while other answers are open.
// Computed by trying, never written by hand.
#pragma once

#include <string>
#include <vector>

#include "guidance/trials.hpp"
#include "household/answers.hpp"

namespace iura {

struct Change {
  std::string path;                    // the answer that changes; "" for waiting until a later date
  const Question* question = nullptr;  // null for waiting
  Answer from;
  Answer to;   // for amounts: the nearest amount with which there is a right, at the period of the answer; one cent further there is none
  Date date;   // waiting: the first day with a right
  bool certain = true;  // false: with it there may be a right; that rests on what is not known yet
};

// The changes that flip the verdict of one entitlement, the certain ones first, then the nearest. Empty when no single answer does,
// or when the trials were over before one was found.
std::vector<Change> nearest_changes(const Answers& answers, const Entitlement& refused, const LawAt& law, Trials& trials);

}  // namespace iura
