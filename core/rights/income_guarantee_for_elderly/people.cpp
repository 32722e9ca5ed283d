// Who lives with the person who claims, and whose means count (art. 6 and 7).
#include <algorithm>

#include "household/relations.hpp"
#include "resources/situation.hpp"
#include "rights/income_guarantee_for_elderly/rule.hpp"

namespace iura::income_guarantee {
namespace {

constexpr int majority = 18;
constexpr int end_of_family_benefit = 25;

// The relation of the other one, where one of both is you.
Fact<bool> towards_you(const Household& household, std::size_t a, std::size_t b, std::initializer_list<Relation> relations) {
  return std::min(a, b) == 0 ? household.people.items[std::max(a, b)].relation.is(relations) : Fact<bool>{false};
}

bool with_you(std::size_t a, std::size_t b) { return std::min(a, b) == 0; }

// Art. 6, par. 2, 4: kin by blood or marriage in the direct line.
Fact<bool> in_direct_line(const Household& household, std::size_t a, std::size_t b) {
  return owe_maintenance(household, a, b) && !towards_you(household, a, b, {Relation::ex_spouse});
}

// What we do not ask: whether a partner's child or a step-parent is kin by marriage, whether somebody else is the legal cohabitant of
// an adult relative, and how others are related among themselves.
Fact<bool> perhaps_exempt(const Household& household, std::size_t a, std::size_t b, const Fact<bool>& adult_relative) {
  if (!with_you(a, b)) return unknown_yes_no(0);
  return (towards_you(household, a, b, {Relation::partners_child, Relation::step_parent}) || (towards_you(household, a, b, {Relation::other}) && adult_relative)) && unknown_yes_no(0);
}

}  // namespace

std::vector<Member> members(const Case& home, std::size_t claimant) {
  std::vector<Member> found{{claimant, true, true}};
  for (std::size_t i = 0; i < home.people().size(); ++i) {
    if (i == claimant) continue;
    const auto couple = are_partners(home.household, claimant, i);
    const auto counts = couple && (towards_you(home.household, claimant, i, {Relation::spouse}) || unknown_yes_no(0));
    if (!is_no(counts)) found.push_back({i, couple, counts});
  }
  return found;
}

Fact<bool> shares_residence(const Household& household, std::size_t claimant) {
  const auto& people = household.people.items;
  Fact<bool> adult_relative = others_unknown(household);
  for (std::size_t i = 0; i < people.size(); ++i)
    adult_relative = adult_relative || (at_least(people[i].age, Fact<int>{majority}) && in_direct_line(household, claimant, i));
  Fact<bool> shares = others_unknown(household);
  for (std::size_t i = 0; i < people.size(); ++i) {
    if (i == claimant) continue;
    const auto minor = below(people[i].age, Fact<int>{majority});
    const auto exempt = minor || in_direct_line(household, claimant, i) || perhaps_exempt(household, claimant, i, adult_relative);
    // Who only has the same address may be registered as a household apart.
    const auto together = share_household(household, claimant, i) || unknown_yes_no(0);
    shares = shares || are_partners(household, claimant, i) || (together && !exempt);
  }
  return shares;
}

Fact<int> persons_counted(const Household& household, const std::vector<Member>& members) {
  const auto& people = household.people.items;
  auto count = people_unlisted(household);
  for (const auto& member : members) count = count + counted(member.counts);
  for (std::size_t i = 0; i < people.size(); ++i) {
    Fact<bool> child = false;
    for (const auto& member : members)
      child = child || (member.counts && in_first_degree(household, member.index, i));
    // Registered at this address, and from eighteen on with family benefit: not asked.
    const auto registered_minor = below(people[i].age, Fact<int>{majority}) && people[i].presence.is(Presence::full);
    count = count + counted(child && below(people[i].age, Fact<int>{end_of_family_benefit}) && (registered_minor || unknown_yes_no(0)));
  }
  return count;
}

}  // namespace iura::income_guarantee
