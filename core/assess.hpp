// The door of the rules: a household and the law of one moment in, what each person may have out.
// Pure: the same input gives the same output. Recomputed at every key stroke and thousands of times for one curve.
#pragma once

#include <vector>

#include "rights/assessing.hpp"

namespace iura {

struct Assessment {
  Date date;
  std::vector<Entitlement> entitlements;  // per right and person, in the order of the catalogue; none for a right that cannot be calculated for this date

  // Null where that right was not calculated for this person.
  const Entitlement* find(std::string_view right, int person = 0) const;
};

// `household` was built for law.date(). Assesses you and every other adult, or minor who claims, of the household.
Assessment assess(const Household& household, const LawAt& law);

using Rights = std::uint64_t;  // by bit, in the order of the catalogue
constexpr Rights every_right = ~Rights{0};

// These rights of one of them, without traces; nothing where this person's own right is not looked at.
std::vector<Entitlement> assess_silently(const Household& household, const LawAt& law, std::size_t person, Rights rights);

// One right of one person, and nothing that it does not look at. Null where it cannot be calculated.
Assessment assess_right(const Household& household, const LawAt& law, std::string_view right, int person, Assessing::Traces traces = Assessing::Traces::kept);

}  // namespace iura
