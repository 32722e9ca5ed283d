// Flemish study allowance for higher education: decree of 8 June 2007. Not modelled: income by points, study credit, nationality.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"

namespace iura {

Entitlement study_allowance_flanders(const Case& home, std::size_t person) {
  Entitlement right{"study_allowance_flanders", home, person};
  right.ask = true;
  const auto brussels = home.you().region.is(Region::brussels);
  right.require("region", {"flemish_decree_2007_06_08", "art. 7"}, home.you().region.is(Region::flanders) || (brussels && unknown_yes_no(0)));
  if (is_no(right.entitled)) return right;
  Fact<bool> student = others_unknown(home.household);
  for (const auto& one : home.people()) student = student || !one.studies.is(Studies::none) || one.child_situation.has(ChildSituation::higher_education);
  right.require("student", {"flemish_decree_2007_06_08", "art. 7"}, student);
  right.trace.note("dutch_school", {"flemish_decree_2007_06_08", "art. 7"}, brussels);
  return right;
}

}  // namespace iura
