// Urgent medical help for who stays without papers: act of 8 July 1976, art. 57, par. 2; royal decree of 12 December 1996. The doctor says what
// is urgent, the OCMW / CPAS looks at the means. Not modelled: insurance, a guarantor, cover in the home country, families in reception.
#include "rights/catalogue.hpp"

namespace iura {

Entitlement urgent_medical_help(const Case& home, std::size_t person) {
  Entitlement right{"urgent_medical_help", home, person};
  right.ask = true;
  // A stay that we do not know may be an unlawful one.
  const auto& status = home.you().status;
  right.require("no_legal_stay", {"organic_law_1976_07_08", "art. 57, \u00A7 2"}, status.is(ResidenceStatus::no_legal_stay) || (status.is(ResidenceStatus::other) && unknown_yes_no(0)));
  return right;
}

}  // namespace iura
