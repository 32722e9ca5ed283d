// Brussels relocation allowance: order of 13 October 2022. For who leaves homelessness or a home that may not be lived in, for a better home in
// Brussels. Not modelled (said to the person): the income limit, the index of the amounts.
#include "resources/home_owner.hpp"
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"

namespace iura {
namespace {

consteval Provision order(std::string_view article) { return {"brussels_decree_2022_10_13", article}; }

}  // namespace

Entitlement brussels_relocation_allowance(const Case& home, std::size_t person) {
  Entitlement right{"brussels_relocation_allowance", home, person};
  right.ask = true;
  const Parameters& law = home.law;
  const Person& you = home.you();
  right.require("region", order("art. 3"), you.region.is(Region::brussels));
  if (is_no(right.entitled)) return right;
  // Who is homeless gets it once there is a home; whoever was, may have moved in these months.
  const auto from_the_street = you.homeless || you.housing.has(Housing::was_homeless);
  right.require("moves", order("art. 3, \u00A7 2"), you.housing.any_of({Housing::new_home, Housing::looking_for_home}) || (from_the_street && unknown_yes_no(0)));
  // Nobody is asked about violence at home or youth care.
  right.require("reason", order("art. 3, \u00A7 2"), from_the_street || you.housing.has(Housing::unfit_home) || unknown_yes_no(0));
  right.require("no_home", order("art. 7"), !owns_home(home.household));
  right.require("stay", order("art. 3"), has_stay_for_register(you));
  right.trace.note("amounts", order("art. 4-6"), !is_no(right.entitled), {{"low_income", law["rent.low_income"]}, {"others", law["rent"]}, {"child", law["rent.child"]},
                                                        {"moving", law["moving"]}, {"moving_child", law["moving.child"]}, {"years", Fact<int>{law["years"].whole()}}});
  return right;
}

}  // namespace iura
