// Rental guarantee advanced or stood surety for by the OCMW / CPAS: act of 8 July 1976, art. 57 and 60; by social inquiry.
// Not modelled: how many months of rent a landlord may ask in each region, savings and debts, whether the home is fit.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"

namespace iura {

Entitlement rental_guarantee(const Case& home, std::size_t person) {
  Entitlement right{"rental_guarantee", home, person};
  right.ask = true;
  constexpr Provision aid{"organic_law_1976_07_08", "art. 57; art. 60"};
  const Person& you = home.you();
  right.require("cannot_pay", aid, you.housing.has(Housing::deposit));
  // Who still lives in an own home may be leaving it, after a separation for instance.
  right.require("no_owner", aid, !you.tenancy.is(Tenancy::owner) || unknown_yes_no(0));
  right.require("stay", {"organic_law_1976_07_08", "art. 57, \u00A7 2"}, has_stay_for_register(you));
  // The region lends the guarantee without interest.
  right.trace.note("loan_flanders", aid, is_yes(you.region.is(Region::flanders)));
  right.trace.note("loan_brussels", aid, is_yes(you.region.is(Region::brussels)));
  right.trace.note("loan_wallonia", aid, is_yes(you.region.is(Region::wallonia)));
  return right;
}

}  // namespace iura
