// Care budget for people in heavy need of care: decree of 18 May 2018 on Flemish social protection. Not modelled: the score of the need of care,
// ten years of insurance. Who lives in a care home has it by that. Of the attests that give it at once two are asked in part: a child with a supplement for a
// disability (18 points of the old scale, 7 for self-reliance) and the integration allowance (15 points); the points are not asked.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"

namespace iura {

Entitlement flemish_care_budget(const Case& home, std::size_t person) {
  Entitlement right{"flemish_care_budget", home, person};
  right.ask = true;
  constexpr Provision decree{"flemish_decree_2018_05_18", "art. 78"};
  const auto brussels = home.you().region.is(Region::brussels);
  // In Brussels the insurance is a free choice.
  right.require("region", decree, home.you().region.is(Region::flanders) || (brussels && unknown_yes_no(0)));
  if (is_no(right.entitled)) return right;
  Fact<bool> attest = others_unknown(home.household);
  for (const auto& one : home.people()) attest = attest || one.child_situation.has(ChildSituation::disability_points) || has_income(one, {IncomeKind::integration_allowance});
  const auto care_home = home.you().tenancy.is(Tenancy::care_home);
  const auto daily_help = home.you().needs.has(Need::daily_help);
  right.require("daily_help", decree, daily_help || care_home || (attest && unknown_yes_no(0)));
  right.trace.note("care_home", decree, is_yes(care_home));
  right.trace.note("attest", decree, is_yes(attest) && !is_yes(daily_help || care_home));
  right.trace.note("in_brussels", decree, brussels);
  right.trace.note("amount", decree, !is_no(right.entitled), {{"budget", home.law["budget"]}});
  return right;
}

}  // namespace iura
