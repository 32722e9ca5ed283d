// For a "no": the smallest change of one answer that would turn it into a "yes". Computed by trying, never written by hand.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "assess.hpp"
#include "household/answers.hpp"

namespace iura {

struct Change {
  std::string path;                    // the answer that changes; "" for waiting until a later date
  const Question* question = nullptr;  // null for waiting
  Answer from;
  Answer to;   // for amounts: the nearest amount with which there is a right, at the period of the answer; one cent further there is none
  Date date;   // waiting: the first day with a right
};

// The changes that flip the verdict of one entitlement to "entitled", nearest first; empty when no single answer does.
std::vector<Change> nearest_changes(const Answers& answers, const Entitlement& refused, const LawAt& law);

}  // namespace iura
