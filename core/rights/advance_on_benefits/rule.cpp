// Advance on a benefit that is not paid yet: act of 8 July 1976, art. 60, par. 3; the OCMW / CPAS takes it back from the benefit (art. 99, par. 2).
// Not modelled: which benefit it is, how long it will take, money to live on meanwhile.
#include "rights/catalogue.hpp"

namespace iura {

Entitlement advance_on_benefits(const Case& home, std::size_t person) {
  Entitlement right{"advance_on_benefits", home, person};
  right.ask = true;
  const Person& you = home.you();
  right.require("benefit_awaited", {"organic_law_1976_07_08", "art. 60, \u00A7 3; art. 99, \u00A7 2"}, you.needs.has(Need::late_benefit) || you.other_rights_claimed.is(RightsClaimed::pending));
  return right;
}

}  // namespace iura
