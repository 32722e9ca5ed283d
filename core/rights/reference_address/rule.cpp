// Reference address at the OCMW / CPAS: act of 19 July 1991, art. 1, par. 2. An address for post, identity card and benefits, for who has no
// home for lack of means. Not modelled (said to the person): an address with a private person, struck off from the register first.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"

namespace iura {

Entitlement reference_address(const Case& home, std::size_t person) {
  Entitlement right{"reference_address", home, person};
  right.ask = true;
  right.require("no_home", {"law_1991_07_19", "art. 1, \u00A7 2"}, home.you().homeless);
  // Who stays without papers cannot be in a register; who asks asylum is in the waiting register, by the reception.
  right.require("stay", {"law_1991_07_19", "art. 1, \u00A7 1"}, has_stay_for_register(home.you()));
  return right;
}

}  // namespace iura
