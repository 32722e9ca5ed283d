// Reference address at the OCMW / CPAS: act of 19 July 1991, art. 1, par. 2. An address for post, identity card and benefits, for who has no
// home for lack of means. Not modelled (said to the person): an address with a private person, struck off from the register first.
#include "rights/catalogue.hpp"

namespace iura {

Entitlement reference_address(const Case& home, std::size_t person) {
  Entitlement right{"reference_address", person};
  right.ask = true;
  right.require("no_home", {"law_1991_07_19", "art. 1, \u00A7 2"}, home.you().homeless);
  return right;
}

}  // namespace iura
