// Subsidy for participation and social activation (sport, culture, internet, school costs of children): a yearly royal decree gives each OCMW / CPAS
// a budget for the users of its services; the centre makes the rules. Not modelled: local ceilings and income limits.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"
#include "rights/leefloon.hpp"
#include "rights/openers.hpp"

namespace iura {

Entitlement social_participation(const Case& home, std::size_t person) {
  Entitlement right{"social_participation", home, person};
  right.ask = true;
  constexpr Provision aid{"organic_law_1976_07_08", "art. 57"};
  const Person& you = home.you();
  const auto helped = gets_debt_help(you) || has_income(you, {IncomeKind::ocmw_aid});
  const auto reimbursement = has_or_may_have_increased_reimbursement(home);
  // Who uses another service of the centre is a user as well.
  const auto other_service = you.needs.any_of({Need::energy_bills, Need::food, Need::debts}) && unknown_yes_no(0);
  right.require("little_money", aid, gets_leefloon_or_equivalent(home) || reimbursement || helped || other_service);
  right.require("legal_stay", aid, !you.status.is(ResidenceStatus::no_legal_stay));
  return right;
}

}  // namespace iura
