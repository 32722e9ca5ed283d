// Less for water. Flanders: the social tariff, by a benefit of somebody at the address. Brussels: by the increased reimbursement. Wallonia: the social
// water fund, by the OCMW / CPAS; there is none in the German-speaking Community (Water Code; circular of 23 February 2017). Brussels has a fund of
// its OCMW / CPAS too. Not modelled: one meter for several homes, 1 January as the day that counts in Flanders.
#include "resources/situation.hpp"
#include "resources/standing.hpp"
#include "rights/catalogue.hpp"
#include "rights/leefloon.hpp"
#include "rights/openers.hpp"

namespace iura {
namespace {

constexpr Provision rules{"flemish_water_decree", "art. 5"};

// In Flanders; a leefloon or social assistance of the same amount. Which other help of the OCMW somebody gets, and which allowance goes with a recognised
// disability, is not asked. The care budget for elderly people counts, that for heavy need of care does not, and which one somebody has is not asked.
Fact<bool> by_benefit(const Case& home) {
  Fact<bool> found = others_unknown(home.household);
  for (const auto& one : home.people())
    found = found || one.receives_leefloon || one.leefloon_claim.is(Claim::receives) ||
            has_income(one, {IncomeKind::elderly_guarantee, IncomeKind::income_replacement, IncomeKind::integration_allowance}) ||
            ((has_income(one, {IncomeKind::care_budget, IncomeKind::ocmw_aid}) || one.statuses.has(Standing::disability_recognised)) && unknown_yes_no(0));
  return found;
}

}  // namespace

Entitlement water_reduction(const Case& home, std::size_t person) {
  Entitlement right{"water_reduction", home, person};
  const Person& you = home.you();
  const auto flanders = you.region.is(Region::flanders), brussels = you.region.is(Region::brussels);
  const auto wallonia = you.region.is(Region::wallonia);
  right.ask = is_yes(wallonia);
  if (right.ask) right.granted_by = "ocmw";
  const auto benefit = by_benefit(home);
  const auto leefloon = may_get_leefloon(home);
  const auto guarantee = couple_may_have_elderly_guarantee(home);
  const auto told = anybody_with(home.household, Standing::increased_reimbursement);
  const auto reimbursement = told || home.may_have("increased_reimbursement");
  // In Wallonia who cannot pay the bill; trouble with water is not asked apart. In Brussels the fund is left open for who told of trouble.
  const auto trouble = you.needs.any_of({Need::energy_bills, Need::debts});
  const auto in_trouble = benefit || leefloon || reimbursement || trouble || unknown_yes_no(0);
  const auto fund = brussels && trouble && unknown_yes_no(0);
  right.require("region", rules, !you.region.is(Region::german_community));
  right.require("protected", rules, (flanders && (benefit || leefloon || guarantee)) || (brussels && reimbursement) || fund || (wallonia && in_trouble));
  right.require("home", rules, !you.homeless && !you.tenancy.is(Tenancy::care_home));
  Trace& trace = right.trace;
  trace.note("because_leefloon", rules, flanders && leefloon && !benefit);
  trace.note("because_guarantee", rules, flanders && guarantee && !benefit);
  trace.note("because_increased_reimbursement", rules, brussels && reimbursement && !told);
  trace.note("in_wallonia", rules, wallonia);
  trace.note("brussels_fund", rules, brussels && trouble && !told);
  return right;
}

}  // namespace iura
