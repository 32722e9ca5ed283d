// One right of one person, assessed again and again, each time held against what was decided.
#pragma once

#include "explore/decided.hpp"
#include "household/build_household.hpp"

namespace iura {

class DecidedTrials {
 public:
  DecidedTrials(const Decision& decision, const Answers& answers, const LawAt& law, int most);

  const Answers& answers() const { return answers_; }
  const LawAt& law() const { return law_; }
  const Decision& decision() const { return decision_; }
  // Ours, with the decisions of the authority as we assume them.
  const Entitlement* ours() const { return ours_ ? &*ours_ : nullptr; }
  int made() const { return made_; }
  bool are_over() const { return made_ >= most_; }

  std::optional<Entitlement> of(const Answers& answers, const LawAt& law);
  std::optional<Entitlement> with(const std::vector<Otherwise>& parts);
  // What was decided fits this; nothing where it does not, or not better than ours.
  std::optional<Explanation::Fit> fit(const Entitlement& found) const;
  std::optional<Explanation::Fit> fit(const Amount& amount) const;
  // The amount a month, or once for what is paid once.
  static const Fact<Amount>& amount_of(const Entitlement& found);
  Explanation explanation(std::vector<Otherwise> parts, Explanation::Fit fit, const Entitlement& found) const;

 private:
  const Decision& decision_;
  const Answers& answers_;
  const LawAt& law_;
  int most_;
  int made_ = 0;
  std::optional<Entitlement> ours_;
};

// The number, or more money in a list, with which the right comes to what was decided: the one nearest to what was told, and the roundest
// of those that give the same cent. Of a refusal, the nearest with which there is no right.
std::optional<Explanation> solved(DecidedTrials& trials, Otherwise change);

}  // namespace iura
