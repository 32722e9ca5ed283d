// Who is what to whom. Everybody's relation is told towards "you"; the relation between two others follows from both, as far as it can.
// Between two others we take the common case (your parents are each other's partner, your child is also your partner's); that is said to the person.
#pragma once

#include "household/household.hpp"

namespace iura {

// `a` and `b` are indexes in household.people.items.
Fact<bool> are_partners(const Household& household, std::size_t a, std::size_t b);
// Parents and children (also by adoption).
Fact<bool> in_first_degree(const Household& household, std::size_t a, std::size_t b);
// Owe each other maintenance under the Civil Code: in the direct line without limit of degree, parents-in-law and children-in-law,
// ex-spouse where maintenance was awarded. Partners are left out: the decree has its own rule for them.
Fact<bool> owe_maintenance(const Household& household, std::size_t a, std::size_t b);

// `a` and `b` settle their household matters together.
Fact<bool> share_household(const Household& household, std::size_t a, std::size_t b);
// `child` is an unmarried minor in charge of `person`.
Fact<bool> has_in_charge(const Household& household, std::size_t person, std::size_t child);
// Asks or gets a leefloon of their own. You do: that is why you are here.
Fact<bool> claims(const Household& household, std::size_t person);

}  // namespace iura
