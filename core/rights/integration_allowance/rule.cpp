// Integration allowance (integratietegemoetkoming / allocation d'integration): act of 27 February 1987. A doctor gives points for daily life:
// from seven on there is an allowance. Not modelled: the points, income of the person above a high exemption, an institution (28 % less).
#include "rights/catalogue.hpp"
#include "rights/disability.hpp"

namespace iura {

Entitlement integration_allowance(const Case& home, std::size_t person) {
  Entitlement right{"integration_allowance", home, person};
  require_disability(right, home, IncomeKind::integration_allowance);
  if (is_no(right.entitled)) return right;
  right.trace.note("points", {"law_1987_02_27", "art. 2, \u00A7 2"}, true,
                   {{"points", home.law["points.minimum"]}, {"lowest", home.law["category_1"]}, {"highest", home.law["category_5"]}});
  right.trace.note("work_is_free", {"decree_1987_07_06", "art. 9ter"}, true, {{"exempt", home.law["work.exempt"]}});
  return right;
}

}  // namespace iura
