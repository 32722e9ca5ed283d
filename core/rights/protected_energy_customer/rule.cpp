// Protected customer of the regions: Brussels (electricity ordinance of 19 July 2001), Wallonia (decree of 12 April 2001), who have trouble with their energy
// bills. Flanders has no such status, but a budget meter and the local advice commission: told. Not modelled: the reminder, the income ceiling of Brugel.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"
#include "rights/openers.hpp"

namespace iura {
namespace {

constexpr Provision brussels{"brussels_ordinance_2001_07_19", "art. 25septies"};
constexpr Provision wallonia{"walloon_decree_2001_04_12", "art. 33"};

}  // namespace

Entitlement protected_energy_customer(const Case& home, std::size_t person) {
  Entitlement right{"protected_energy_customer", home, person};
  right.ask = true;
  const Person& you = home.you();
  const auto in_brussels = you.region.is(Region::brussels);
  const auto in_wallonia = you.region.is({Region::wallonia, Region::german_community});
  const auto& basis = is_yes(in_wallonia) ? wallonia : brussels;
  right.require("energy_bills", basis, you.needs.has(Need::energy_bills));
  const auto in_debt = gets_debt_help(you);
  const auto status = in_debt || has_or_may_have_increased_reimbursement(home) || home.may_have("social_energy_tariff");
  Trace& trace = right.trace;
  trace.note("brussels_by_status", brussels, in_brussels && status);
  trace.note("brussels_by_inquiry", brussels, in_brussels && !status);
  trace.note("wallonia_by_debt_help", wallonia, in_wallonia && in_debt);
  trace.note("wallonia_by_ocmw", wallonia, in_wallonia && !in_debt);
  trace.note("flanders", brussels, you.region.is(Region::flanders));
  return right;
}

}  // namespace iura
