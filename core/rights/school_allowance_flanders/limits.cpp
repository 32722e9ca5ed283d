#include "rights/school_allowance_flanders/limits.hpp"

#include <algorithm>
#include <array>

#include "household/relations.hpp"
#include "resources/home_owner.hpp"
#include "resources/list_sum.hpp"
#include "resources/situation.hpp"
#include "rights/flemish_property_test.hpp"

namespace iura::school_allowance {
namespace {

constexpr int majority = 18;  // until then one is dependent on the parents
constexpr std::array<Key, 6> least{{"limit.least.1", "limit.least.2", "limit.least.3", "limit.least.4", "limit.least.5", "limit.least.6"}};
constexpr std::array<Key, 6> most{{"limit.most.1", "limit.most.2", "limit.most.3", "limit.most.4", "limit.most.5", "limit.most.6"}};

// Art. 42: one for the family, one for each dependant; one for each student in higher education but one; one for a disability of two thirds.
// A child of 18 or more, one who lives here a part of the time, another relative and a disability are left open.
Fact<int> points_of(const Case& home) {
  Fact<int> points = Fact<int>{1} + people_unlisted(home.household), students{0};
  for (std::size_t i = 0; i < home.people().size(); ++i) {
    const Person& one = home.people()[i];
    const auto partner = i == 0 ? Fact<bool>{true} : are_partners(home.household, 0, i);
    const auto child = i == 0 ? Fact<bool>{false} : is_child_below(home.household, i, last_child);
    const auto studies = (partner && !one.studies.is(Studies::none)) || (child && one.child_situation.has(ChildSituation::higher_education));
    const auto certain = child && below(one.age, Fact<int>{majority}) && one.presence.is(Presence::full);
    points = points + counted(!partner && (certain || unknown_yes_no(0)));
    points = points + counted(unknown_yes_no(0) && (one.child_situation.has(ChildSituation::disability_points) || one.statuses.any_of({Standing::disability_recognised, Standing::invalid})));
    students = students + counted(studies && unknown_yes_no(0));
  }
  const auto beyond_one = students.high() > 1 ? Fact<int>::between(0, students.high() - 1, students.open()) : Fact<int>{0};
  return points + beyond_one;
}

// Above the last row of our table the limit is higher still.
Fact<Amount> limit(const Parameters& law, const std::array<Key, 6>& keys, const Fact<int>& points) {
  const int rows = static_cast<int>(keys.size());
  const auto row = [&](int number) { return law[keys[static_cast<std::size_t>(std::clamp(number, 1, rows) - 1)]].value; };
  return Fact<Amount>::between(row(points.low()), points.high() > rows ? unlimited : row(points.high()), points.open());
}

// The tax note with what it leaves out: a leefloon and an income replacement allowance, three times the indexed cadastral income besides the home,
// and the costs of who is self-employed.
Fact<Amount> income_of_family(const Case& home) {
  const Parameters& law = home.law;
  Fact<bool> untaxed = home.you().receives_leefloon || others_unknown(home.household), self_employed = others_unknown(home.household);
  for (std::size_t i = 0; i < home.people().size(); ++i) {
    const Person& one = home.people()[i];
    const auto partner = i == 0 ? Fact<bool>{true} : are_partners(home.household, 0, i);
    untaxed = untaxed || (partner && (one.leefloon_claim.is(Claim::receives) || has_income(one, {IncomeKind::income_replacement, IncomeKind::ocmw_aid})));
    self_employed = self_employed || (partner && has_income(one, {IncomeKind::self_employed}));
  }
  const auto taxed = taxable_income_of_couple(home.household);
  const auto with_costs = choose(self_employed, hull(taxed, taxed * Fact<Amount>{law["income.self_employed"]}), taxed);
  const Parameters& benefit = home.law_of("groeipakket");
  const auto property = cadastral_income_besides_home(home.household) * Fact<Amount>{benefit["property.index"]} * Fact<Amount>{benefit["property.times"]};
  // Whether the tax note holds the property already, is not asked. Of a leefloon in that year we do not know how much it was.
  return with_costs + Fact<Amount>::between(Amount{}, property.high(), property.open()) +
         choose(untaxed, Fact<Amount>::between(Amount{}, home.law_of("integration_income")["base.family"].indexed, untaxed.open()), Fact<Amount>{});
}

}  // namespace

// Asked is only who cares for the child and pays, and what the service for foster care pays; since when, is not.
Fact<bool> placed(const Case& home, std::size_t child) {
  const Person& one = home.people()[child];
  auto paid = others_unknown(home.household);
  for (std::size_t i = 0; i < home.people().size(); ++i)
    paid = paid || ((i == 0 ? Fact<bool>{true} : are_partners(home.household, 0, i)) && has_income(home.people()[i], {IncomeKind::foster_allowance}));
  const auto of_others = one.in_charge && !one.relation.is({Relation::child, Relation::partners_child});
  return (of_others || paid) && unknown_yes_no(0);
}

Means means_of(const Case& home) {
  const Parameters& law = home.law;
  Means means;
  means.points = points_of(home);
  means.least = limit(law, least, means.points);
  means.most = limit(law, most, means.points);
  means.income = income_of_family(home);
  const auto highest = means.most * Fact<Amount>{law["limit.growth"]};
  // The calendar year in which the school year began counts for who gets nothing by the tax note, and for nobody else. The payer takes it from
  // six months; what we are told is net, so that it is a lower bound.
  const auto now = taxed_income_now(home.household);
  means.fallen = !at_least(means.most, means.income) && at_least(highest, now) && unknown_yes_no(0);
  means.at_lowest = choose(means.fallen, smallest(means.income, now), means.income);
  const auto fits = at_least(means.most, means.income) || (at_least(highest, means.income) && unknown_yes_no(0)) || means.fallen;
  means.low_enough = fits && flemish_benefit::passes_property_test(home, means.income);
  means.perhaps_exceptional = at_least(means.most * Fact<Amount>{law["exceptional.share"]}, means.at_lowest) && unknown_yes_no(0);
  return means;
}

}  // namespace iura::school_allowance
