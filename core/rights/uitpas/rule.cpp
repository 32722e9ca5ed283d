// Lower price (kansentarief) with the UiTPAS, in Flanders and Brussels: rules of the municipality or the OCMW, which differ. So always to be asked.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"
#include "rights/leefloon.hpp"
#include "rights/openers.hpp"

namespace iura {

Entitlement uitpas(const Case& home, std::size_t person) {
  Entitlement right{"uitpas", home, person};
  right.ask = true;
  constexpr Provision rules{"municipal_rules", "UiTPAS"};
  const Person& you = home.you();
  right.require("region", rules, you.region.is({Region::flanders, Region::brussels}));
  const auto status = you.receives_leefloon || gets_debt_help(you) || anybody_with_increased_reimbursement(home);
  // Towns also take other attests and an income of their own: budget management, care for a child, urgent medical help, a reception centre, a disability.
  const auto local = you.status.is({ResidenceStatus::asylum_seeker, ResidenceStatus::no_legal_stay}) || you.homeless || you.statuses.has(Standing::disability_recognised) ||
                     you.needs.any_of({Need::energy_bills, Need::debts, Need::food, Need::medical_costs}) || has_replacement_income(you) || has_income(you, {IncomeKind::ocmw_aid});
  right.require("status", rules, status || may_get_leefloon(home) || (local && unknown_yes_no(0)));
  return right;
}

}  // namespace iura
