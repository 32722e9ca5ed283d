// The small means test with the core's own facts, trace and dated parameters: a leefloon cut down to nine answers (law.mjs).
#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "law/legislation.hpp"
#include "law/trace.hpp"
#include "values/choice.hpp"

namespace iura::small {

enum class Category { cohabitant, single, family, size };

// A month, but for capital and the cadastral income of a year.
struct Home {
  Date day;
  Choice<Category> category = Category::single;
  Fact<Amount> wage;
  Fact<bool> exempt_work = false;
  Fact<Amount> partner;
  Fact<Amount> unemployment;
  Fact<Amount> capital;
  Fact<Amount> cadastral;
  Fact<int> children;
};

// A month, in exact fractions of a cent; each line of the sum is a step of the trace.
Fact<Amount> right_of(const Home& home, const Parameters& law, Trace& trace);

// One trace after the other, each in the place of the one before: no memory is asked for anew.
class Traces {
 public:
  Trace fresh();

 private:
  std::shared_ptr<Recording> recording_ = std::make_shared<Recording>();
};

// The law of any day: made once for each date on which a figure changes.
class Law {
 public:
  Law();
  const Parameters& on(Date day) const;

 private:
  Legislation legislation_;
  std::vector<std::pair<Date, Parameters>> changes_;
};

}  // namespace iura::small
