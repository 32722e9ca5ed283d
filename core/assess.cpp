#include "assess.hpp"

#include <algorithm>

namespace iura {
namespace {

constexpr std::uint64_t every_right = ~std::uint64_t{0};

}  // namespace

const Entitlement* Assessment::find(std::string_view right, int person) const {
  const auto found = std::find_if(entitlements.begin(), entitlements.end(), [&](const Entitlement& one) { return one.person == person && one.right == right; });
  return found != entitlements.end() ? &*found : nullptr;
}

Assessment assess(const Household& household, const LawAt& law) { return {law.date(), Assessing{household, law}.of(every_right)}; }

std::vector<Entitlement> assess_person(const Household& household, const LawAt& law, std::size_t person) {
  if (person >= household.people.items.size() || !is_assessed(household, person)) return {};
  auto found = Assessing{household, law}.of(every_right, static_cast<int>(person));
  std::erase_if(found, [&](const Entitlement& one) { return one.person != static_cast<int>(person); });
  return found;
}

Assessment assess_right(const Household& household, const LawAt& law, std::string_view right, int person) {
  const int index = index_of_right(right);
  if (index < 0) return {law.date(), {}};
  return {law.date(), Assessing{household, law}.of(std::uint64_t{1} << index, person)};
}

}  // namespace iura
