#include "assess.hpp"

#include <algorithm>

namespace iura {

const Entitlement* Assessment::find(std::string_view right, int person) const {
  const auto found = std::find_if(entitlements.begin(), entitlements.end(), [&](const Entitlement& one) { return one.person == person && one.right == right; });
  return found != entitlements.end() ? &*found : nullptr;
}

Assessment assess(const Household& household, const LawAt& law) { return {law.date(), Assessing{household, law}.of(every_right)}; }

std::vector<Entitlement> assess_silently(const Household& household, const LawAt& law, std::size_t person, Rights rights) {
  if (person >= household.people.items.size() || !is_assessed(household, person)) return {};
  auto found = Assessing{household, law, Assessing::Traces::silent}.of(rights, static_cast<int>(person));
  std::erase_if(found, [&](const Entitlement& one) { return one.person != static_cast<int>(person) || (rights >> index_of_right(one.right) & 1) == 0; });
  return found;
}

Assessment assess_right(const Household& household, const LawAt& law, std::string_view right, int person, Assessing::Traces traces) {
  const int index = index_of_right(right);
  if (index < 0) return {law.date(), {}};
  return {law.date(), Assessing{household, law, traces}.of(Rights{1} << index, person)};
}

}  // namespace iura
