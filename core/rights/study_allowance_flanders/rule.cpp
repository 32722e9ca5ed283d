// Flemish study allowance for higher education: decree of 8 June 2007. The school counts, not the home. Not modelled: income by points, study credit,
// nationality.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"

namespace iura {

Entitlement study_allowance_flanders(const Case& home, std::size_t person) {
  Entitlement right{"study_allowance_flanders", home, person};
  right.ask = true;
  Fact<bool> student = others_unknown(home.household);
  for (const auto& one : home.people()) student = student || !one.studies.is(Studies::none) || one.child_situation.has(ChildSituation::higher_education);
  right.require("student", {"flemish_decree_2007_06_08", "art. 7"}, student);
  if (is_no(right.entitled)) return right;
  // Who lives elsewhere may study at a Flemish school.
  const auto flanders = home.you().region.is(Region::flanders);
  right.require("school", {"flemish_decree_2007_06_08", "art. 7"}, flanders || unknown_yes_no(0));
  right.trace.note("dutch_school", {"flemish_decree_2007_06_08", "art. 7"}, !flanders);
  right.received = choose(flanders, study_grants(home.household), Fact<Amount>{});
  return right;
}

}  // namespace iura
