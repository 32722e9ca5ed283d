// Help to the elderly (THAB / APA; in Flanders the care budget for elderly people in need of care), for who is 65 or older. The ordinance of Brussels
// stands for the three regions, with the same scale. Not modelled: the points of need of care and the income test, of which only that of Brussels is known.
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
  const Fact<int> age{home.law["age"].whole()};
  right.require("age", ordinance("art. 2"), at_least(one.age, age), {{"age", one.age}, {"from", age}});
  // Help every day is asked of you alone: of a partner we do not know it.
  right.require("daily_help", ordinance("art. 2"), person == 0 ? home.you().needs.has(Need::daily_help) : unknown_yes_no(0));
  right.require("no_other_allowance", ordinance("art. 2"), !has_income(one, {IncomeKind::income_replacement, IncomeKind::integration_allowance}));
  right.trace.note("amounts", ordinance("art. 8"), !is_no(right.entitled), {{"least", home.law["least"]}, {"most", home.law["most"]}});
  const Choice<Region>& region = home.you().region;
  right.trace.note("in_flanders", ordinance("art. 2"), region.is(Region::flanders));
  right.trace.note("in_brussels", ordinance("art. 2"), region.is(Region::brussels));
  right.trace.note("in_wallonia", ordinance("art. 2"), region.is({Region::wallonia, Region::german_community}));
  return right;
}

}  // namespace iura
