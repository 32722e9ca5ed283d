// Urgent medical help for who stays without papers: act of 8 July 1976, art. 57, par. 2; royal decree of 12 December 1996. The doctor says what
// is urgent, the OCMW / CPAS looks at the means. For a citizen of the Union and family in the first three months it is the only help of the
// centre (art. 57quinquies). Not modelled: insurance, a guarantor, cover in the home country, families in reception.
#include "rights/catalogue.hpp"
#include "rights/leefloon.hpp"

namespace iura {

Entitlement urgent_medical_help(const Case& home, std::size_t person) {
  Entitlement right{"urgent_medical_help", home, person};
  right.ask = true;
  // A stay that we do not know may be an unlawful one; a short one of the Union may be without any insurance.
  const Person& you = home.you();
  const auto short_stay = waits_as_union_citizen(home, you);
  right.require("no_legal_stay", {"organic_law_1976_07_08", "art. 57, \u00A7 2"},
                you.status.is(ResidenceStatus::no_legal_stay) || ((you.status.is(ResidenceStatus::other) || short_stay) && unknown_yes_no(0)));
  right.trace.note("first_months", {"organic_law_1976_07_08", "art. 57quinquies"}, short_stay);
  return right;
}

}  // namespace iura
