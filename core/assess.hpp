// The door of the rules: a household and the law of one moment in, what each person may have out.
// Pure: the same input gives the same output. Recomputed at every key stroke and thousands of times for one curve.
#pragma once

#include <vector>

#include "household/household.hpp"
#include "law/legislation.hpp"
#include "rights/catalogue.hpp"

namespace iura {

// The parameters of every right on one date; make it once, assess many households with it.
class LawAt {
 public:
  explicit LawAt(Date date, const Legislation& legislation = Legislation::current());
  Date date() const { return date_; }
  const Parameters& of(std::size_t right) const { return parameters_[right]; }
  // Every figure this right needs says something about this date.
  bool covers(std::size_t right) const { return parameters_[right].uncovered().empty(); }

 private:
  Date date_;
  std::vector<Parameters> parameters_;
};

struct Assessment {
  Date date;
  std::vector<Entitlement> entitlements;  // per right and person; none for a right that cannot be calculated for this date
};

// `household` was built for law.date(). Assesses you and every other adult, or minor who claims, of the household.
Assessment assess(const Household& household, const LawAt& law);

// The same for one of them; nothing where this person's own right is not looked at.
std::vector<Entitlement> assess_person(const Household& household, const LawAt& law, std::size_t person);

// Whether this person's own right is looked at: you, adults of the same household, and minors who claim.
bool is_assessed(const Household& household, std::size_t person);

}  // namespace iura
