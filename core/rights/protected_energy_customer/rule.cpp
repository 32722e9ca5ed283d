// Protected customer of the regions: Brussels (electricity ordinance of 19 July 2001), Wallonia (decree of 12 April 2001), who have trouble with their energy
// bills. In Flanders the social tariff alone makes a protected customer (energy order of 19 November 2010), without asking; the budget meter and the
// local advice commission are for anybody: told. Not modelled: the reminder, the income ceiling of Brugel.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"
#include "rights/openers.hpp"

namespace iura {
namespace {

constexpr Provision brussels{"brussels_ordinance_2001_07_19", "art. 25septies"};
constexpr Provision wallonia{"walloon_decree_2001_04_12", "art. 33"};
constexpr Provision flanders{"flemish_decree_2010_11_19", "art. 1.1.1"};

}  // namespace

Entitlement protected_energy_customer(const Case& home, std::size_t person) {
  Entitlement right{"protected_energy_customer", home, person};
  const Person& you = home.you();
  const auto in_flanders = you.region.is(Region::flanders);
  right.ask = !is_yes(in_flanders);
  const auto in_brussels = you.region.is(Region::brussels);
  const auto in_wallonia = you.region.is({Region::wallonia, Region::german_community});
  const auto& basis = is_yes(in_wallonia) ? wallonia : is_yes(in_flanders) ? flanders : brussels;
  right.require("energy_bills", basis, you.needs.has(Need::energy_bills));
  const auto in_debt = gets_debt_help(you);
  const auto status = in_debt || has_or_may_have_increased_reimbursement(home) || home.may_have("social_energy_tariff");
  Trace& trace = right.trace;
  trace.note("brussels_by_status", brussels, in_brussels && status);
  trace.note("brussels_by_inquiry", brussels, in_brussels && !status);
  trace.note("wallonia_by_debt_help", wallonia, in_wallonia && in_debt);
  trace.note("wallonia_by_ocmw", wallonia, in_wallonia && !in_debt);
  const auto tariff = home.may_have("social_energy_tariff");
  if (!is_no(in_flanders)) right.require("tariff", flanders, !in_flanders || tariff);
  trace.note("flanders_protected", flanders, in_flanders && tariff);
  trace.note("flanders", flanders, in_flanders);
  return right;
}

}  // namespace iura
