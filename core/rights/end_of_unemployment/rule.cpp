// Unemployment benefits are limited in time since 1 March 2026: programme act of 18 July 2025, art. 209 to 216. The date of each person
// stands in a letter and is never reckoned here. Not modelled: who is exempt from the limit.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"

namespace iura {

Entitlement end_of_unemployment(const Case& home, std::size_t person) {
  Entitlement right{"end_of_unemployment", home, person};
  constexpr Provision limit{"law_2025_07_18", "art. 209-216"};
  right.ask = true;
  right.require("unemployment", limit, has_income(home.people()[person], {IncomeKind::unemployment}));
  right.trace.note("limited", limit, right.entitled, {{"months", home.law["months.at_most"]}, {"months_after_studies", home.law["months.after_studies"]}});
  right.trace.note("afterwards", limit, right.entitled, {{"months", home.law["leefloon.months"]}});
  return right;
}

}  // namespace iura
