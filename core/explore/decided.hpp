// An authority decided otherwise than we calculated: what would explain the difference. Found by trying, one change after the other and,
// where none explains it, two together; never a claim about what the authority did.
#pragma once

#include <optional>

#include "assess.hpp"
#include "explore/otherwise.hpp"

namespace iura {

struct Decision {
  std::string_view right;
  int person = 0;
  std::optional<Money> amount;  // a month, or once for what is paid once; nothing: refused
};

struct Explanation {
  // To the cent; within a euro; or the amount lies between what we then find.
  enum class Fit { exact, near, possible };
  std::vector<Otherwise> parts;  // one change, or two
  std::vector<Otherwise> same;   // other single changes that make the difference at the same step
  Fit fit = Fit::exact;
  Fact<Amount> gives;            // what we then find, a month or once
  Provision basis;               // where it makes the difference
  std::string_view step;         // the step of the trace that says so; "" for none
  bool is_condition = false;     // a condition that then fails

  int unlikely() const;
};

struct Findings {
  std::optional<Entitlement> ours;  // nothing where the right cannot be calculated for this person and date
  bool agrees = false;              // ours is the same
  std::vector<Explanation> explanations;  // the likeliest first
  int assessments = 0;
  bool complete = true;          // everything was tried
};

// So many assessments of one right: some tenths of a second.
constexpr int most_assessments = 6'000;

Findings explain(const Answers& answers, const Decision& decision, const LawAt& law, int most = most_assessments);

}  // namespace iura
