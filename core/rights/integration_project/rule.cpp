// Individual project of social integration (GPMI / PIIS), a contract with the OCMW / CPAS: act of 26 May 2002, art. 11 and 13, since 1 November 2016
// for every new leefloon. Not modelled: a leefloon that runs without a break since before that day.
#include "rights/catalogue.hpp"
#include "rights/leefloon.hpp"

namespace iura {

Entitlement integration_project(const Case& home, std::size_t person) {
  Entitlement right{"integration_project", home, person};
  const Person& you = home.you();
  right.require("leefloon", {"law_2002_05_26", "art. 11"}, gets_leefloon(home));
  right.trace.note("health_or_equity", {"law_2002_05_26", "art. 11, \u00A7 2"}, you.willing_to_work.is({Willingness::health, Willingness::equity}));
  right.trace.note("homeless", {"law_2002_05_26", "art. 14, \u00A7 1"}, you.homeless && !you.integration_project);
  return right;
}

}  // namespace iura
