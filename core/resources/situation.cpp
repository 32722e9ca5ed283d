#include "resources/situation.hpp"

#include "household/relations.hpp"
#include "resources/list_sum.hpp"

namespace iura {
namespace {

constexpr Amount none{};
constexpr Kinds untaxed{IncomeKind::family_benefit_for_children, IncomeKind::maintenance_for_children, IncomeKind::study_grant, IncomeKind::ocmw_aid,
                        IncomeKind::housing_premium, IncomeKind::housing_premium_local, IncomeKind::care_budget};

Fact<Amount> sum(const Person& person, const Kinds& kinds, bool wanted) {
  Fact<Amount> total{none};
  for (const auto& income : person.incomes.items) {
    const auto counts = income.kind.map([&](IncomeKind kind) { return Fact<bool>{kinds.has(kind) == wanted}; });
    total += choose(counts, income.amount, Fact<Amount>{none});
  }
  return choose(person.incomes.counts, total + of_unlisted(person.incomes), Fact<Amount>{none});
}

}  // namespace

Fact<bool> has_income(const Person& person, const Kinds& kinds) {
  Fact<bool> found = !person.incomes.complete;
  for (const auto& income : person.incomes.items) found = found || income.kind.map([&](IncomeKind kind) { return Fact<bool>{kinds.has(kind)}; });
  return found && person.incomes.counts;
}

Fact<Amount> income_of(const Person& person, const Kinds& kinds) { return sum(person, kinds, true); }
Fact<Amount> income_without(const Person& person, const Kinds& kinds) { return sum(person, kinds, false); }

Fact<bool> has_replacement_income(const Person& person) {
  return has_income(person, {IncomeKind::unemployment, IncomeKind::sickness, IncomeKind::pension, IncomeKind::elderly_guarantee, IncomeKind::income_replacement});
}

Fact<bool> opens_social_tariffs(const Person& person) {
  return has_income(person, {IncomeKind::elderly_guarantee, IncomeKind::income_replacement, IncomeKind::integration_allowance, IncomeKind::ocmw_aid, IncomeKind::care_budget}) ||
         person.receives_leefloon || person.leefloon_claim.is(Claim::receives) || (person.statuses.has(Standing::disability_recognised) && unknown_yes_no(0)) ||
         person.child_situation.has(ChildSituation::disability_points);
}

Fact<bool> anybody_opens_social_tariffs(const Household& household) {
  Fact<bool> found = others_unknown(household) || (has_adult_without_told_incomes(household) && unknown_yes_no(0));
  for (const auto& one : household.people.items) found = found || opens_social_tariffs(one);
  return found;
}

Fact<bool> has_adult_without_told_incomes(const Household& household) {
  Fact<bool> found{false};
  for (std::size_t i = 1; i < household.people.items.size(); ++i) {
    const Person& one = household.people.items[i];
    const auto near = one.relation.is({Relation::child, Relation::grandchild, Relation::parent, Relation::grandparent, Relation::parent_in_law, Relation::child_in_law, Relation::ex_spouse});
    const auto asked = are_partners(household, 0, i) || !one.leefloon_claim.is(Claim::no) || (near && one.shares_household);
    found = found || (at_least(one.age, Fact<int>{18}) && !asked);
  }
  return found;
}

Fact<Amount> study_grants(const Household& household) {
  Fact<Amount> sum = income_of(household.people.items.front(), {IncomeKind::study_grant});
  Fact<bool> everybody = !others_unknown(household);
  for (const auto& one : household.people.items) {
    const auto studies = !one.studies.is(Studies::none) || one.child_situation.has(ChildSituation::higher_education);
    const auto grant = has_income(one, {IncomeKind::study_grant});
    everybody = everybody && (!studies || grant);
    if (&one != &household.people.items.front()) sum += choose(studies, income_of(one, {IncomeKind::study_grant}), Fact<Amount>{none});
  }
  return choose(everybody, sum, Fact<Amount>{none}) * Fact<Amount>{twelfth};
}

Fact<bool> gets_debt_help(const Person& person) { return person.debt_help.any_of({DebtHelp::mediation, DebtHelp::collective_settlement}); }

Fact<bool> status_for_federal_allowances(const Person& person) {
  return person.status.map([&](ResidenceStatus status) -> Fact<bool> {
    switch (status) {
      case ResidenceStatus::belgian:
      case ResidenceStatus::refugee:
      case ResidenceStatus::subsidiary_protection:
      case ResidenceStatus::stateless: return true;
      case ResidenceStatus::eu_citizen:
      case ResidenceStatus::eu_family: return person.long_stay_right || unknown_yes_no(0);
      case ResidenceStatus::asylum_seeker:
      case ResidenceStatus::no_legal_stay: return false;
      default: return unknown_yes_no(0);
    }
  });
}

Fact<bool> has_stay_for_register(const Person& person) {
  return !person.status.is(ResidenceStatus::no_legal_stay) && (!person.status.is(ResidenceStatus::asylum_seeker) || unknown_yes_no(0));
}

Fact<bool> others_unknown(const Household& household) { return !household.people.complete; }

Fact<int> people_unlisted(const Household& household) {
  const auto unlisted = others_unknown(household);
  return choose(unlisted, Fact<int>::between(0, most_others, unlisted.open()), Fact<int>{0});
}

Fact<bool> has_partner(const Household& household) {
  Fact<bool> found = others_unknown(household);
  for (std::size_t i = 1; i < household.people.items.size(); ++i) found = found || are_partners(household, 0, i);
  return found;
}

Fact<bool> is_child_below(const Household& household, std::size_t person, int age) {
  const Person& one = household.people.items[person];
  const auto kin = one.relation.is({Relation::child, Relation::partners_child}) || one.in_charge;
  return kin && below(one.age, Fact<int>{age}) && one.shares_household;
}

Fact<int> children_below(const Household& household, int age) {
  Fact<int> count{0};
  for (std::size_t i = 1; i < household.people.items.size(); ++i) count = count + counted(is_child_below(household, i, age));
  return count + people_unlisted(household);
}

Fact<bool> is_single_parent(const Household& household) { return !has_partner(household) && at_least(children_below(household, 18), Fact<int>{1}); }

Fact<bool> lives_with_other_adults(const Household& household) {
  Fact<bool> found = others_unknown(household);
  for (std::size_t i = 1; i < household.people.items.size(); ++i) {
    const Person& one = household.people.items[i];
    found = found || (at_least(one.age, Fact<int>{18}) && one.shares_household && !are_partners(household, 0, i));
  }
  return found;
}

Fact<Amount> couple_income_without(const Household& household, const Kinds& kinds) {
  Fact<Amount> total = income_without(household.people.items.front(), kinds);
  for (std::size_t i = 1; i < household.people.items.size(); ++i)
    total += choose(are_partners(household, 0, i), income_without(household.people.items[i], kinds), Fact<Amount>{none});
  return total + unasked(others_unknown(household));
}

Fact<Amount> taxed_income_now(const Household& household) { return couple_income_without(household, untaxed); }

Fact<bool> partner_left_out_of_tax_note(const Household& household) {
  const auto& told = household.people.items.front().taxable_income;
  Fact<bool> left_out = others_unknown(household);
  for (const auto& one : household.people.items)
    left_out = left_out || (one.relation.is(Relation::partner) && below(told, income_without(one, untaxed)));
  return left_out;
}

Fact<Amount> taxable_income_of_couple(const Household& household) {
  return household.people.items.front().taxable_income + unasked(partner_left_out_of_tax_note(household));
}

}  // namespace iura
