// Care budget for people in heavy need of care: decree of 18 May 2018 on Flemish social protection. Not modelled: the score of the need of care,
// the attests that give it at once, ten years of insurance.
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
  right.require("daily_help", decree, home.you().needs.has(Need::daily_help));
  right.trace.note("in_brussels", decree, brussels);
  right.trace.note("amount", decree, !is_no(right.entitled), {{"budget", home.law["budget"]}});
  return right;
}

}  // namespace iura
