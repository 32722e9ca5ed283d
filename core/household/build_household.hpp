// From answers to facts: which questions apply, what holds when they do not, and which open questions a fact rests on.
#pragma once

#include "household/effective_answers.hpp"

namespace iura {

Household build_household(const Answers& answers, Date assessed_on, Decisions decisions = Decisions::open);

}  // namespace iura
