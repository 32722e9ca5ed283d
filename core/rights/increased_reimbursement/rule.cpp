// Increased reimbursement (verhoogde tegemoetkoming / intervention majoree): act of 14 July 1994, art. 37, par. 19, royal decree of 15 January 2014.
// By a benefit (automatic), or by the income of the household on request. Not modelled: cadastral and movable income beside the tax note,
// orphans and unaccompanied minors who ask for themselves.
#include "household/relations.hpp"
#include "resources/list_sum.hpp"
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"
#include "rights/leefloon.hpp"
#include "rights/openers.hpp"

namespace iura {
namespace {

constexpr Amount none{};
constexpr Provision by_benefit{"decree_2014_01_15", "art. 8"};
constexpr Provision by_income{"decree_2014_01_15", "art. 16"};

// Three full months of leefloon, a benefit for elderly or disabled people, a child with a disability or an orphan.
Fact<bool> by_own_benefit(const Case& home, const Person& person) {
  const int months = home.law["leefloon.months"].whole();
  const auto long_enough = increasing([&](const Date& since) { return plus_months(since, months); }, person.leefloon_since);
  return has_income(person, {IncomeKind::elderly_guarantee, IncomeKind::income_replacement, IncomeKind::integration_allowance}) ||
         (person.receives_leefloon && at_least(Fact<Date>{home.date()}, long_enough)) || person.child_situation.any_of({ChildSituation::disability_points, ChildSituation::orphan});
}

// Those whose income of today counts, instead of that of a year ago.
Fact<bool> in_special_group(const Case& home) {
  const auto& of_you = home.you().statuses;
  return is_single_parent(home.household) || has_income(home.you(), {IncomeKind::pension}) ||
         of_you.any_of({Standing::disability_recognised, Standing::three_months_unemployed, Standing::three_months_ill, Standing::invalid, Standing::widowed});
}

// Below 25, without an income and with a parent: perhaps a dependant of that one, whose income counts then.
Fact<bool> perhaps_dependant(const Case& home) {
  Fact<bool> with_parent = others_unknown(home.household);
  for (const auto& one : home.people()) with_parent = with_parent || (one.relation.is({Relation::parent, Relation::step_parent, Relation::grandparent}) && one.shares_household);
  return with_parent && below(home.you().age, Fact<int>{25}) && !has_income(home.you(), {IncomeKind::wage, IncomeKind::self_employed}) && !has_replacement_income(home.you());
}

Fact<Amount> limit(const Case& home, Key base, Key per_dependant, const Fact<Amount>& further_people) {
  return Fact<Amount>{home.law[base]} + Fact<Amount>{home.law[per_dependant]} * further_people;
}

}  // namespace

Entitlement increased_reimbursement(const Case& home, std::size_t person) {
  Entitlement right{"increased_reimbursement", home, person};
  Trace& trace = right.trace;
  const auto has_it = home.you().statuses.has(Standing::increased_reimbursement);
  right.require("stay", {"law_1994_07_14", "art. 32"}, has_it || has_stay_for_register(home.you()));
  Fact<bool> benefit = false, of_child = false;
  for (std::size_t i = 0; i < home.people().size(); ++i) {
    const auto counts = i == 0 ? Fact<bool>{true} : are_partners(home.household, 0, i);
    benefit = benefit || (counts && by_own_benefit(home, home.people()[i]));
    of_child = of_child || (!counts && is_child_below(home.household, i, 25) && by_own_benefit(home, home.people()[i]));
  }
  // A child with a disability or an orphan has it for itself; whether the household has it too, we cannot tell.
  trace.note("child_has_it", by_benefit, of_child && !has_it);
  const auto leefloon = may_get_leefloon(home) && !benefit && !has_it;
  // The income guarantee for the elderly gives it at once.
  const auto guarantee = couple_may_have_elderly_guarantee(home);
  trace.note("because_elderly_guarantee", by_benefit, guarantee && !benefit && !has_it);
  trace.note("because_leefloon", by_benefit, leefloon, {{"months", home.law["leefloon.months"]}});

  // On request: the income of last year of the couple and who depends on them; for some groups that of today.
  const auto further = as_amount(counted(has_partner(home.household)) + children_below(home.household, 25));
  const auto a_year = trace.step("limit", by_income, limit(home, "annual.base", "annual.per_dependant", further), {{"further_people", further}});
  const auto today = trace.step("limit_today", by_income, limit(home, "current.base", "current.per_dependant", further), {{"further_people", further}});
  const auto dependant = perhaps_dependant(home);
  const auto low_last_year = at_least(a_year, taxable_income_of_couple(home.household));
  // Gross income is not below net income; how far above it, is not asked.
  const auto net = taxed_income_now(home.household);
  const auto gross = Fact<Amount>::between(net.low(), net.high() > none ? net.high() + unlimited : none, net.open());
  const auto low_today = in_special_group(home) && at_least(today, gross);
  trace.note("current_income", by_income, in_special_group(home) && !low_last_year && !benefit && !has_it);
  trace.note("partner_left_out", by_income, !is_no(low_last_year) && !benefit && !has_it && partner_left_out_of_tax_note(home.household));
  trace.note("with_parents", by_income, dependant && !benefit && !has_it && !may_get_leefloon(home));
  right.require("benefit_or_low_income", by_income, has_it || benefit || (of_child && unknown_yes_no(0)) || guarantee || may_get_leefloon(home) || ((low_last_year || low_today) && (!dependant || unknown_yes_no(0))),
                {{"income", home.you().taxable_income}, {"limit", a_year}});
  return right;
}

}  // namespace iura
