#include "household/relations.hpp"

#include <algorithm>

namespace iura {
namespace {

enum class Kinship { none, partners, first_degree, further, in_law, ex_spouses, size };

struct Pair {
  Relation a;
  Relation b;
  Kinship kinship;
};

// Towards you, and between two others. A pair that is not here has no kinship that counts.
constexpr Pair pairs[] = {
    {Relation::self, Relation::spouse, Kinship::partners},
    {Relation::self, Relation::partner, Kinship::partners},
    {Relation::self, Relation::child, Kinship::first_degree},
    {Relation::self, Relation::grandchild, Kinship::further},
    {Relation::self, Relation::parent, Kinship::first_degree},
    {Relation::self, Relation::grandparent, Kinship::further},
    {Relation::self, Relation::parent_in_law, Kinship::in_law},
    {Relation::self, Relation::child_in_law, Kinship::in_law},
    {Relation::self, Relation::ex_spouse, Kinship::ex_spouses},
    {Relation::spouse, Relation::child, Kinship::first_degree},
    {Relation::spouse, Relation::partners_child, Kinship::first_degree},
    {Relation::spouse, Relation::grandchild, Kinship::further},
    {Relation::spouse, Relation::parent, Kinship::in_law},
    {Relation::spouse, Relation::parent_in_law, Kinship::first_degree},
    {Relation::spouse, Relation::child_in_law, Kinship::in_law},
    {Relation::partner, Relation::child, Kinship::first_degree},
    {Relation::partner, Relation::partners_child, Kinship::first_degree},
    {Relation::partner, Relation::grandchild, Kinship::further},
    {Relation::partner, Relation::partners_parent, Kinship::first_degree},
    {Relation::child, Relation::grandchild, Kinship::first_degree},
    {Relation::child, Relation::parent, Kinship::further},
    {Relation::child, Relation::grandparent, Kinship::further},
    {Relation::child, Relation::parent_in_law, Kinship::further},
    {Relation::child, Relation::partners_parent, Kinship::further},
    {Relation::child, Relation::child_in_law, Kinship::partners},
    {Relation::child, Relation::ex_spouse, Kinship::first_degree},
    {Relation::partners_child, Relation::parent_in_law, Kinship::further},
    {Relation::partners_child, Relation::partners_parent, Kinship::further},
    {Relation::grandchild, Relation::parent, Kinship::further},
    {Relation::grandchild, Relation::grandparent, Kinship::further},
    {Relation::grandchild, Relation::parent_in_law, Kinship::further},
    {Relation::grandchild, Relation::partners_parent, Kinship::further},
    {Relation::grandchild, Relation::ex_spouse, Kinship::further},
    {Relation::grandchild, Relation::child_in_law, Kinship::first_degree},
    {Relation::parent, Relation::parent, Kinship::partners},
    {Relation::parent, Relation::grandparent, Kinship::first_degree},
    {Relation::parent, Relation::sibling, Kinship::first_degree},
    {Relation::parent, Relation::step_parent, Kinship::partners},
    {Relation::grandparent, Relation::grandparent, Kinship::partners},
    {Relation::grandparent, Relation::sibling, Kinship::further},
    {Relation::parent_in_law, Relation::parent_in_law, Kinship::partners},
    {Relation::partners_parent, Relation::partners_parent, Kinship::partners},
};

constexpr Kinship kinship_of(Relation a, Relation b) {
  for (const auto& pair : pairs)
    if ((pair.a == a && pair.b == b) || (pair.a == b && pair.b == a)) return pair.kinship;
  return Kinship::none;
}

struct KinshipTable {
  Kinship cells[static_cast<int>(Relation::size)][static_cast<int>(Relation::size)]{};
  constexpr KinshipTable() {
    for (int a = 0; a < static_cast<int>(Relation::size); ++a)
      for (int b = 0; b < static_cast<int>(Relation::size); ++b) cells[a][b] = kinship_of(static_cast<Relation>(a), static_cast<Relation>(b));
  }
};
constexpr KinshipTable table;

// Every kinship that these two may have.
Choice<Kinship> kinship(const Household& household, std::size_t a, std::size_t b) {
  const auto& of_a = household.people.items[a].relation;
  const auto& of_b = household.people.items[b].relation;
  std::uint64_t possible = 0;
  for (std::uint64_t left = of_a.possible(); left != 0; left &= left - 1)
    for (std::uint64_t right = of_b.possible(); right != 0; right &= right - 1)
      possible |= Choice<Kinship>::bit(table.cells[__builtin_ctzll(left)][__builtin_ctzll(right)]);
  return Choice<Kinship>::among(possible, of_a.open() | of_b.open());
}

}  // namespace

Fact<bool> are_partners(const Household& household, std::size_t a, std::size_t b) { return kinship(household, a, b).is(Kinship::partners); }

Fact<bool> in_first_degree(const Household& household, std::size_t a, std::size_t b) { return kinship(household, a, b).is(Kinship::first_degree); }

Fact<bool> owe_maintenance(const Household& household, std::size_t a, std::size_t b) {
  const auto kin = kinship(household, a, b);
  return kin.is({Kinship::first_degree, Kinship::further, Kinship::in_law}) || (kin.is(Kinship::ex_spouses) && household.people.items[std::max(a, b)].maintenance_awarded);
}

Fact<bool> share_household(const Household& household, std::size_t a, std::size_t b) {
  const auto& people = household.people.items;
  const auto with_you = [&](std::size_t person) { return person == 0 ? Fact<bool>{true} : people[person].shares_household; };
  return with_you(a) && with_you(b);
}

Fact<bool> has_in_charge(const Household& household, std::size_t person, std::size_t child) {
  const auto& people = household.people.items;
  const Person& minor = people[child];
  const auto is_minor = below(minor.age, Fact<int>{18}) && !minor.married && !minor.relation.is({Relation::self, Relation::spouse, Relation::partner});
  const auto yours = person == 0 ? Fact<bool>{true} : are_partners(household, 0, person);
  // A child that is in nobody's charge but its parent's: your daughter's baby in your home.
  return is_minor && choose(minor.in_charge, yours, !yours && in_first_degree(household, person, child));
}

Fact<bool> claims(const Household& household, std::size_t person) {
  return person == 0 ? Fact<bool>{true} : household.people.items[person].leefloon_claim.is({Claim::receives, Claim::asks});
}

}  // namespace iura
