#include "assess.hpp"

#include "household/relations.hpp"

namespace iura {

LawAt::LawAt(Date date, const Legislation& legislation) : date_(date) {
  for (const auto& right : rights()) parameters_.push_back(legislation.at(right.id, date));
}

bool is_assessed(const Household& household, std::size_t person) {
  if (person == 0) return true;
  const Person& other = household.people.items[person];
  return other.age.low() >= 18 ? is_yes(other.shares_household) : is_yes(claims(household, person));
}

Assessment assess(const Household& household, const LawAt& law) {
  Assessment assessment{law.date(), {}};
  for (std::size_t right = 0; right < rights().size(); ++right) {
    if (!law.covers(right)) continue;
    const Case home{household, law.of(right)};
    for (std::size_t person = 0; person < household.people.items.size(); ++person)
      if (is_assessed(household, person)) assessment.entitlements.push_back(rights()[right].assess(home, person));
  }
  return assessment;
}

std::vector<Entitlement> assess_person(const Household& household, const LawAt& law, std::size_t person) {
  std::vector<Entitlement> found;
  if (person >= household.people.items.size() || !is_assessed(household, person)) return found;
  for (std::size_t right = 0; right < rights().size(); ++right)
    if (law.covers(right)) found.push_back(rights()[right].assess({household, law.of(right)}, person));
  return found;
}

}  // namespace iura
