// What must be left of an income that is seized (beslag / saisie): Judicial Code, art. 1409 to 1412. Slices by month, held here by year.
// Not modelled: maintenance that is owed and seized for (no limit), income of a child in charge, wages handed over (same limits).
#include "resources/brackets.hpp"
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"

namespace iura {
namespace {

consteval Provision code(std::string_view article) { return {"judicial_code", article}; }

// Art. 1409: wages; and what comes instead of wages, of which the second slice bears a higher rate.
Fact<Amount> by_scale(const Case& home, const Fact<Amount>& income, Key second_rate) {
  const Parameters& law = home.law;
  const auto a_year = [&](Key key) { return law[key].value * Amount{12}; };
  return by_slices(income, {{a_year("threshold.1"), Amount{}}, {a_year("threshold.2"), law["rate.first"].value}, {a_year("threshold.3"), law[second_rate].value},
                            {a_year("threshold.4"), law["rate.third"].value}, {{}, Amount{1}}});
}

}  // namespace

Entitlement income_protection(const Case& home, std::size_t person) {
  Entitlement right{"income_protection", home, person};
  Trace& trace = right.trace;
  const Person& you = home.you();
  right.require("debts", code("art. 1409"), you.needs.has(Need::debts));
  if (is_no(right.entitled)) return right;
  const auto wages = income_of(you, {IncomeKind::wage});
  const auto benefits = income_of(you, {IncomeKind::unemployment, IncomeKind::sickness, IncomeKind::pension});
  const auto income = wages + benefits;
  // Art. 1411: of both together, part by one scale and part by the other.
  const auto as_wages = by_scale(home, income, "rate.second_of_wages"), as_benefits = by_scale(home, income, "rate.second_of_benefits");
  const auto scale = choose(below(Fact<Amount>{}, benefits), choose(below(Fact<Amount>{}, wages), hull(as_wages, as_benefits), as_benefits), as_wages);
  // Art. 1409, par. 1ter: less for each child in charge, who may be of age.
  const auto minors = children_below(home.household, home.law["age.adult"].whole()), young = children_below(home.household, home.law["child.age"].whole());
  const auto children = Fact<int>::between(minors.low(), young.high(), minors.open() | young.open());
  const auto seizable = not_below_zero(scale - as_amount(children) * Fact<Amount>{home.law["child.amount"]} * Fact<Amount>{Amount{12}});
  if (income.high() > Amount{}) {
    trace.step("seizable", code("art. 1409"), seizable, {{"income", income}, {"threshold", home.law["threshold.1"]}, {"children", children}, {"for_child", home.law["child.amount"]}});
    trace.step("protected", code("art. 1409"), not_below_zero(income - seizable));
  }
  trace.note("children", code("art. 1409, \u00A7 1ter"), at_least(children, Fact<int>{1}));
  trace.note("never_seized", code("art. 1410, \u00A7 2"),
             you.receives_leefloon || has_income(you, {IncomeKind::elderly_guarantee, IncomeKind::income_replacement, IncomeKind::integration_allowance, IncomeKind::ocmw_aid, IncomeKind::care_budget,
                                                       IncomeKind::family_benefit_for_children, IncomeKind::family_benefit_self, IncomeKind::family_benefit_for_adult}));
  return right;
}

}  // namespace iura
