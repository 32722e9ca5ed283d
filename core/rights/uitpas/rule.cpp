// Lower price (kansentarief) with the UiTPAS, in Flanders and Brussels: rules of the municipality or the OCMW, which differ. So always to be asked.
#include "resources/standing.hpp"
#include "rights/catalogue.hpp"
#include "rights/leefloon.hpp"

namespace iura {

Entitlement uitpas(const Case& home, std::size_t person) {
  Entitlement right{"uitpas", person};
  right.ask = true;
  constexpr Provision rules{"municipal_rules", "UiTPAS"};
  const Person& you = home.you();
  right.require("region", rules, you.region.is({Region::flanders, Region::brussels}));
  const auto status = you.receives_leefloon || you.debt_help.any_of({DebtHelp::mediation, DebtHelp::collective_settlement}) || anybody_with(home.household, Standing::increased_reimbursement);
  right.require("status", rules, status || may_get_leefloon(home) || home.may_have("increased_reimbursement"));
  return right;
}

}  // namespace iura
