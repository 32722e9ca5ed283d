#include "resources/home_owner.hpp"

#include "household/relations.hpp"

namespace iura {
namespace {

Fact<bool> owned_by(const Person& person) {
  Fact<bool> found = !person.properties.complete;
  for (const auto& property : person.properties.items)
    found = found || (property.ownership.is({Ownership::full, Ownership::usufruct}) && (property.kind.is(PropertyKind::built) || unknown_yes_no(0)));
  return found && person.properties.counts;
}

}  // namespace

Fact<bool> owns_home(const Household& household) {
  const auto& people = household.people.items;
  Fact<bool> found = people.front().tenancy.is(Tenancy::owner) || owned_by(people.front()) || !household.people.complete;
  for (std::size_t i = 1; i < people.size(); ++i) found = found || (are_partners(household, 0, i) && owned_by(people[i]));
  return found;
}

}  // namespace iura
