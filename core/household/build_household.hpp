// From answers to facts: which questions apply, what holds when they do not, and which open questions a fact rests on.
#pragma once

#include "household/effective_answers.hpp"

namespace iura {

Household build_household(const Answers& answers, Date assessed_on, Decisions decisions = Decisions::open);

// The same after another answer of yours: a question looks at its own thing and at the lists of the household, so that nobody else's facts
// change. Which open questions a fact rests on is no longer told, only between which bounds it lies.
void rebuild_you(Household& household, const Answers& answers, Decisions decisions = Decisions::open);

}  // namespace iura
