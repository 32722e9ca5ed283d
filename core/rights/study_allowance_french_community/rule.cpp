// Study allowance of the French Community, for secondary and higher education: decree of 18 November 2021. The school counts, not the home. Not
// The German-speaking Community has a study grant of its own for its schools, and for studies abroad. Not
// modelled: income limits of today, minimum income, years repeated.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"

namespace iura {

Entitlement study_allowance_french_community(const Case& home, std::size_t person) {
  Entitlement right{"study_allowance_french_community", home, person};
  right.ask = true;
  const Fact<int> secondary{home.law["age.secondary"].whole()};
  Fact<bool> student = others_unknown(home.household);
  for (std::size_t i = 0; i < home.people().size(); ++i) {
    const Person& one = home.people()[i];
    student = student || !one.studies.is(Studies::none) || one.child_situation.has(ChildSituation::higher_education) ||
              (i > 0 && is_child_below(home.household, i, 18) && at_least(one.age, secondary));
  }
  right.require("student", {"french_decree_2021_11_18", "art. 4"}, student);
  if (is_no(right.entitled)) return right;
  // Who lives in Flanders or in the German-speaking Community may study at a French-speaking school.
  const auto wallonia = home.you().region.is(Region::wallonia);
  right.require("school", {"french_decree_2021_11_18", "art. 4"}, wallonia || home.you().region.is(Region::brussels) || unknown_yes_no(0));
  right.trace.note("french_school", {"french_decree_2021_11_18", "art. 4"}, !wallonia);
  right.trace.note("german_community", {"french_decree_2021_11_18", "art. 4"}, is_yes(home.you().region.is(Region::german_community)));
  right.received = choose(wallonia, study_grants(home.household), Fact<Amount>{});
  return right;
}

}  // namespace iura
