// Pocket money in a care home that the OCMW / CPAS pays: act of 8 July 1976, art. 98, par. 1. A minimum; the centre may give more.
// Not modelled: a partner in the same care home, who has pocket money too.
#include "rights/catalogue.hpp"

namespace iura {

Entitlement pocket_money(const Case& home, std::size_t person) {
  Entitlement right{"pocket_money", home, person};
  constexpr Provision basis{"organic_law_1976_07_08", "art. 98, \u00A7 1"};
  const Person& you = home.you();
  right.require("care_home", basis, you.tenancy.is(Tenancy::care_home));
  right.require("paid_by_ocmw", basis, you.care_home_paid_by_ocmw);
  right.pay_yearly(home.law["pocket_money.year"]);
  right.of_own_money = true;
  right.trace.step("least", basis, right.per_month);
  return right;
}

}  // namespace iura
