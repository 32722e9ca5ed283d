#include "resources/home_owner.hpp"

#include "household/relations.hpp"
#include "resources/list_sum.hpp"

namespace iura {
namespace {

Fact<bool> owned_by(const Person& person, bool wholly) {
  Fact<bool> found = !person.properties.complete;
  for (const auto& property : person.properties.items)
    found = found || (property.ownership.is({Ownership::full, Ownership::usufruct}) && (property.kind.is(PropertyKind::built) || unknown_yes_no(0)) &&
                      (Fact<bool>{!wholly} || !below(property.share + property.partner_share, Fact<Amount>{Amount{1}})));
  return found && person.properties.counts;
}

Fact<bool> couple_owns(const Household& household, const Fact<bool>& lives_in_it, bool wholly) {
  const auto& people = household.people.items;
  Fact<bool> found = lives_in_it || owned_by(people.front(), wholly) || !household.people.complete;
  for (std::size_t i = 1; i < people.size(); ++i) found = found || (are_partners(household, 0, i) && owned_by(people[i], wholly));
  return found;
}

}  // namespace

Fact<bool> owns_home(const Household& household) { return couple_owns(household, household.people.items.front().tenancy.is(Tenancy::owner), false); }

Fact<bool> owns_whole_home(const Household& household) {
  return couple_owns(household, household.people.items.front().tenancy.is(Tenancy::owner) && unknown_yes_no(0), true);
}

Fact<Amount> cadastral_income_besides_home(const Household& household) {
  const auto& people = household.people.items;
  constexpr Amount none{};
  Fact<Amount> all = unasked(!household.people.complete);
  Fact<int> how_many{0};
  for (std::size_t i = 0; i < people.size(); ++i) {
    const auto& properties = people[i].properties;
    const auto counts = properties.counts && (i == 0 ? Fact<bool>{true} : are_partners(household, 0, i));
    all += choose(counts, of_unlisted(properties), Fact<Amount>{none});
    for (const auto& property : properties.items) {
      const auto has_it = counts && property.ownership.is({Ownership::full, Ownership::usufruct});
      all += choose(has_it, property.cadastral_income * (property.share + property.partner_share), Fact<Amount>{none});
      how_many = how_many + counted(has_it);
    }
  }
  const auto lives_in_it = people.front().tenancy.is(Tenancy::owner);
  const auto without_home = choose(below(how_many, Fact<int>{2}), unasked(!people.front().properties.complete), Fact<Amount>::between(none, all.high(), all.open()));
  return choose(lives_in_it, without_home, all);
}

}  // namespace iura
