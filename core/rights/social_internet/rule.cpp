// Social offer for internet: act of 13 June 2005, annex 1, art. 22/2, since 1 March 2024. For the groups of the social energy tariff but
// social tenants; one offer a household. Not modelled: the older reduction, which runs on until a contract changes.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"
#include "rights/leefloon.hpp"
#include "rights/openers.hpp"

namespace iura {
namespace {

constexpr Provision offer{"law_2005_06_13", "art. 22/2"};

}  // namespace

Entitlement social_internet(const Case& home, std::size_t person) {
  Entitlement right{"social_internet", home, person};
  Trace& trace = right.trace;
  const auto member = anybody_opens_social_tariffs(home.household);
  trace.note("others_not_asked", offer, has_adult_without_told_incomes(home.household) && !is_yes(member));
  // What may be asked now opens the offer as soon as it is granted.
  const auto leefloon = may_get_leefloon(home);
  const auto guarantee = couple_may_have_elderly_guarantee(home);
  trace.note("because_leefloon", offer, leefloon && !member);
  trace.note("because_guarantee", offer, guarantee && !member);
  trace.note("increased_reimbursement_alone", offer, home.you().statuses.has(Standing::increased_reimbursement) && !member && !leefloon && !guarantee);
  right.require("protected_member", offer, member || leefloon || guarantee);
  right.require("home", offer, !home.you().homeless);
  trace.note("price", offer, right.entitled, {{"internet", home.law["price.internet"]}, {"bundle", home.law["price.bundle"]}});
  return right;
}

}  // namespace iura
