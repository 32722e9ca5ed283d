// Debt mediation and budget guidance by the OCMW / CPAS or a recognised service, free of charge: act of 8 July 1976, art. 57 and 60.
// Not modelled: the rules of each region on recognised services.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"

namespace iura {

Entitlement debt_mediation(const Case& home, std::size_t person) {
  Entitlement right{"debt_mediation", home, person};
  right.ask = true;
  constexpr Provision aid{"organic_law_1976_07_08", "art. 57; art. 60"};
  const Person& you = home.you();
  right.require("debts", aid, you.needs.has(Need::debts));
  right.require("no_help_yet", aid, !gets_debt_help(you));
  right.trace.note("seizure", {"judicial_code", "art. 1409"}, you.debt_help.has(DebtHelp::seizure));
  return right;
}

}  // namespace iura
