// Social tariff for gas, electricity and heat: programme act of 27 April 2007, art. 4 (electricity) and royal decree of 28 June 2009.
// Every member of the household who lives at the address may open it; who has no home or lives in a care home has no connection. Not modelled: the tariff of a tenant whose building is heated by a
// collective gas installation is left open where one rents a social home; two homes, professional connections.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"
#include "rights/leefloon.hpp"
#include "rights/openers.hpp"

namespace iura {
namespace {

constexpr Provision holders{"law_2007_04_27", "art. 4"};

}  // namespace

Entitlement social_energy_tariff(const Case& home, std::size_t person) {
  Entitlement right{"social_energy_tariff", home, person};
  Trace& trace = right.trace;
  // Categories 1 to 3, as far as somebody's own income and situation tell.
  const auto member = anybody_opens_social_tariffs(home.household);
  trace.note("others_not_asked", holders, has_adult_without_told_incomes(home.household) && !is_yes(member));
  // What may be asked now opens the tariff as soon as it is granted.
  const auto leefloon = may_get_leefloon(home);
  trace.note("because_leefloon", holders, leefloon && !member);
  const auto guarantee = couple_may_have_elderly_guarantee(home);
  trace.note("because_elderly_guarantee", holders, guarantee && !member);
  // Category 4, since 2020 of a social rental agency too, and the years in which the increased reimbursement opened it as well.
  const auto rents_social_home = home.you().tenancy.is({Tenancy::social_rent, Tenancy::social_agency});
  const auto social_tenant = rents_social_home && unknown_yes_no(0);
  trace.note("social_tenant", holders, rents_social_home && !member);
  const auto extended = Fact<bool>{home.law.rule("social_energy.increased_reimbursement_opens")} && home.you().statuses.has(Standing::increased_reimbursement);
  trace.note("increased_reimbursement_alone", holders, home.you().statuses.has(Standing::increased_reimbursement) && !extended && !member);
  right.require("protected_member", holders, member || leefloon || guarantee || social_tenant || extended);
  right.require("home", holders, !home.you().homeless && !home.you().tenancy.is(Tenancy::care_home));
  return right;
}

}  // namespace iura
