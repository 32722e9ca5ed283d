// Gas and electricity fund of the OCMW / CPAS: act of 4 September 2002, art. 4 (guidance) and art. 6 (bills, preventive help); by inquiry, within
// the budget of the year. Not modelled: the means; what each centre does for water and other energy.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"

namespace iura {

Entitlement energy_fund(const Case& home, std::size_t person) {
  Entitlement right{"energy_fund", home, person};
  right.ask = true;
  right.require("energy_bills", {"law_2002_09_04", "art. 4; art. 6"}, home.you().needs.has(Need::energy_bills));
  right.require("stay", {"organic_law_1976_07_08", "art. 57, \u00A7 2"}, has_stay_for_register(home.you()));
  return right;
}

}  // namespace iura
