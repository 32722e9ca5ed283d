// MIRIAM: guidance for a year, alone and in a group, of single mothers with little money, in OCMWs / CPAS that take part; a federal call for projects.
// Not modelled: the sex of the parent, which is not asked; which centres take part now, and whether there are places.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"
#include "rights/leefloon.hpp"

namespace iura {

Entitlement miriam(const Case& home, std::size_t person) {
  Entitlement right{"miriam", home, person};
  right.ask = true;
  constexpr Provision call{"federal_projects", "MIRIAM"};
  const Person& you = home.you();
  right.require("single_parent", call, is_single_parent(home.household));
  right.require("helped_by_ocmw", call, gets_leefloon_or_equivalent(home) || you.debt_help.has(DebtHelp::mediation) || has_income(you, {IncomeKind::ocmw_aid}));
  return right;
}

}  // namespace iura
