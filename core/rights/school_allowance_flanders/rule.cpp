// School allowance (selective participation allowance) of the Groeipakket: decree of 27 April 2018, art. 24 and 46-48. For pupils of nursery,
// primary and secondary schools of the Flemish Community. Not modelled: the income limits by points, which we do not know; so never a yes.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"

namespace iura {
namespace {

consteval Provision decree(std::string_view article) { return {"flemish_decree_2018_04_27", article}; }

}  // namespace

Entitlement school_allowance_flanders(const Case& home, std::size_t person) {
  Entitlement right{"school_allowance_flanders", home, person};
  const Parameters& law = home.law;
  const Person& you = home.you();
  const auto brussels = you.region.is(Region::brussels);
  right.require("region", decree("art. 24"), you.region.is(Region::flanders) || (brussels && unknown_yes_no(0)));
  if (is_no(right.entitled)) return right;
  const Fact<int> first{law["age.from"].whole()}, last{law["age.below"].whole()};
  // From 18 on only higher education is asked; you may yourself be at school as a student.
  Fact<bool> pupil = (!you.studies.is(Studies::none) && below(you.age, last) && unknown_yes_no(0)) || others_unknown(home.household);
  for (std::size_t i = 1; i < home.people().size(); ++i) {
    const Person& one = home.people()[i];
    const auto grown = !below(one.age, Fact<int>{18});
    pupil = pupil || (is_child_below(home.household, i, law["age.below"].whole()) && at_least(one.age, first) &&
                      (!grown || (!one.child_situation.has(ChildSituation::higher_education) && unknown_yes_no(0))));
  }
  right.require("pupil", decree("art. 24"), pupil);
  right.require("income", decree("art. 24"), unknown_yes_no(0));
  right.trace.note("dutch_school", decree("art. 24"), brussels);
  right.trace.note("amounts", decree("art. 46-48"), !is_no(right.entitled), {{"nursery", law["nursery"]}, {"primary_least", law["primary.least"]}, {"primary_most", law["primary.most"]},
                                                           {"secondary_least", law["secondary.least"]}, {"secondary_most", law["secondary.most"]}});
  return right;
}

}  // namespace iura
