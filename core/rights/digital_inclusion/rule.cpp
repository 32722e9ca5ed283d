// Help with a computer and the internet by the OCMW / CPAS and public computer rooms: act of 8 July 1976, art. 57; projects of towns and regions.
// Not modelled: what there is in each town.
#include "rights/catalogue.hpp"

namespace iura {

Entitlement digital_inclusion(const Case& home, std::size_t person) {
  Entitlement right{"digital_inclusion", home, person};
  right.ask = true;
  right.require("digital_need", {"organic_law_1976_07_08", "art. 57"}, home.you().needs.has(Need::digital));
  return right;
}

}  // namespace iura
