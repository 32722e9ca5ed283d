// Help to the elderly (THAB / APA; in Flanders the care budget for elderly people in need of care), for who is 65 or older. The ordinance of Brussels
// stands for the three regions, with the same scale. Not modelled: the points of need of care and the income test, of which only that of Brussels is known.
// The German-speaking Community has its own Pflegegeld since 2023: from the legal pension age, without a test of income, by its ministry.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"

namespace iura {
namespace {

consteval Provision ordinance(std::string_view article) { return {"brussels_ordinance_2020_12_10", article}; }

}  // namespace

Entitlement elderly_care_allowance(const Case& home, std::size_t person) {
  Entitlement right{"elderly_care_allowance", home, person};
  right.ask = true;
  const Person& one = home.people()[person];
  const Choice<Region>& region = home.you().region;
  const auto german = region.is(Region::german_community);
  if (is_yes(german)) right.granted_by = "german_ministry";
  const Fact<int> age{home.law["age"].whole()}, pension_age{home.law_of("article_60_employment")["age.pension"].whole()};
  // Whether the German-speaking Community follows every change of the pension age, was not found.
  right.require("age", ordinance("art. 2"), at_least(one.age, age) && (!german || at_least(one.age, pension_age) || unknown_yes_no(0)), {{"age", one.age}, {"from", age}});
  // Help every day is asked of you alone: of a partner we do not know it.
  right.require("daily_help", ordinance("art. 2"), person == 0 ? home.you().needs.has(Need::daily_help) : unknown_yes_no(0));
  // Not both: who has the other one may still take this one instead, where it is higher.
  right.require("no_other_allowance", ordinance("art. 2"), !has_income(one, {IncomeKind::income_replacement, IncomeKind::integration_allowance}) || unknown_yes_no(0));
  right.trace.note("amounts", ordinance("art. 8"), Fact<bool>{!is_no(right.entitled)} && !german, {{"least", home.law["least"]}, {"most", home.law["most"]}});
  right.trace.note("in_flanders", ordinance("art. 2"), region.is(Region::flanders));
  right.trace.note("in_brussels", ordinance("art. 2"), region.is(Region::brussels));
  right.trace.note("in_wallonia", ordinance("art. 2"), region.is(Region::wallonia));
  right.trace.note("in_german_community", ordinance("art. 2"), german);
  return right;
}

}  // namespace iura
