// Collective settlement of debts by the labour court: Judicial Code, art. 1675/2 to 1675/19. Not for an enterprise, nor for some time after it.
// Not modelled: debts that last, insolvency made on purpose, a settlement revoked in the last five years, an enterprise that was ended.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"

namespace iura {

Entitlement collective_debt_settlement(const Case& home, std::size_t person) {
  Entitlement right{"collective_debt_settlement", home, person};
  right.ask = true;
  constexpr Provision basis{"judicial_code", "art. 1675/2"};
  const Person& you = home.you();
  right.require("debts", basis, you.needs.has(Need::debts));
  right.require("not_in_one", basis, !you.debt_help.has(DebtHelp::collective_settlement));
  const auto enterprise = has_income(you, {IncomeKind::self_employed});
  right.require("no_enterprise", basis, !enterprise || unknown_yes_no(0), {{"months", home.law["enterprise.months"]}});
  right.trace.note("mediation_first", basis, !you.debt_help.has(DebtHelp::mediation));
  return right;
}

}  // namespace iura
