// Social offer for internet: act of 13 June 2005, annex 1, art. 22/2, since 1 March 2024. For the groups of the social energy tariff but
// social tenants; one offer a household. Not modelled: the older reduction, which runs on until a contract changes.
#include "household/relations.hpp"
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"
#include "rights/leefloon.hpp"

namespace iura {
namespace {

constexpr Provision offer{"law_2005_06_13", "art. 22/2"};

// You, or your partner.
Fact<bool> may_have_guarantee(const Case& home) {
  Fact<bool> found = home.may_have("income_guarantee_for_elderly");
  for (std::size_t i = 1; i < home.people().size(); ++i)
    if (const auto partner = are_partners(home.household, 0, i); !is_no(partner)) found = found || (partner && home.may_have("income_guarantee_for_elderly", i));
  return found;
}

}  // namespace

Entitlement social_internet(const Case& home, std::size_t person) {
  Entitlement right{"social_internet", person};
  Trace& trace = right.trace;
  Fact<bool> member = others_unknown(home.household);
  for (const auto& one : home.people()) member = member || opens_social_tariffs(one);
  // What may be asked now opens the offer as soon as it is granted.
  const auto leefloon = may_get_leefloon(home);
  const auto guarantee = may_have_guarantee(home);
  trace.note("because_leefloon", offer, leefloon && !member);
  trace.note("because_guarantee", offer, guarantee && !member);
  trace.note("increased_reimbursement_alone", offer, home.you().statuses.has(Standing::increased_reimbursement) && !member && !leefloon && !guarantee);
  right.require("protected_member", offer, member || leefloon || guarantee);
  right.require("home", offer, !home.you().homeless);
  trace.note("price", offer, right.entitled, {{"internet", home.law["price.internet"]}, {"bundle", home.law["price.bundle"]}});
  return right;
}

}  // namespace iura
