// Second-line legal aid (pro Deo): Judicial Code, art. 508/1 to 508/25, royal decree of 18 December 2003. Free for presumed groups and for low
// income, partly free up to a second limit. Not modelled: property other than the own home, savings, other signs of wealth.
#include "resources/list_sum.hpp"
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"
#include "rights/leefloon.hpp"

namespace iura {
namespace {

constexpr Provision means{"decree_2003_12_18", "art. 1; art. 2"};
constexpr Amount none{};

// Presumed not to have enough, until the opposite is shown. An income replacement with an integration allowance presumes nothing.
Fact<bool> presumed(const Case& home) {
  const Person& you = home.you();
  const auto replacement = has_income(you, {IncomeKind::income_replacement}) && (!has_income(you, {IncomeKind::integration_allowance}) || unknown_yes_no(0));
  return replacement || you.receives_leefloon || may_get_leefloon(home) || home.may_have("income_guarantee_for_elderly") ||
         has_income(you, {IncomeKind::elderly_guarantee, IncomeKind::ocmw_aid}) || you.debt_help.has(DebtHelp::collective_settlement) ||
         below(you.age, Fact<int>{home.law["age.adult"].whole()}) || you.status.is(ResidenceStatus::asylum_seeker) || you.detained;
}

// Children, and perhaps those of full age who are still supported.
Fact<int> dependants(const Case& home) {
  const auto minors = children_below(home.household, home.law["age.adult"].whole());
  const auto young = children_below(home.household, home.law["age.young_adult"].whole());
  return Fact<int>::between(minors.low(), young.high(), minors.open() | young.open());
}

constexpr Kinds family_benefits{IncomeKind::family_benefit_for_children, IncomeKind::family_benefit_self, IncomeKind::family_benefit_for_adult, IncomeKind::disability_supplement_own};

// Net, a year, of what comes in without family benefit: less an amount for each dependant and the maintenance that is paid. Exceptional debts go
// off too.
Fact<Amount> counted_of(const Case& home, const Fact<Amount>& comes_in, const Fact<int>& supported) {
  const Person& you = home.you();
  const auto less = as_amount(supported) * Fact<Amount>{home.law["deduction.per_dependant"]} * Fact<Amount>{Amount{12}} + you.child_maintenance_paid;
  const auto net = not_below_zero(comes_in - less);
  return choose(you.needs.has(Need::debts), Fact<Amount>::between(none, net.high(), net.open()), net);
}

}  // namespace

Entitlement legal_aid(const Case& home, std::size_t person) {
  Entitlement right{"legal_aid", home, person};
  Trace& trace = right.trace;
  const Parameters& law = home.law;
  right.require("legal_problem", {"judicial_code", "art. 508/1"}, home.you().needs.has(Need::legal_problem));
  if (is_no(right.entitled)) return right;
  const auto other_adults = lives_with_other_adults(home.household);
  const auto supported = dependants(home);
  const auto of_all = couple_income_without(home.household, family_benefits) + unasked(other_adults);
  const auto counted = trace.step("income", means, counted_of(home, of_all, supported), {{"deduction", law["deduction.per_dependant"]}, {"dependants", supported}});
  // Whether other adults form a household with you, the bureau decides.
  const auto alone = !has_partner(home.household) && below(supported, Fact<int>{1}) && (!other_adults || unknown_yes_no(0));
  const auto limit = [&](Key single, Key household) { return choose(alone, Fact<Amount>{law[single]}, Fact<Amount>{law[household]}) * Fact<Amount>{Amount{12}}; };
  const auto free_limit = trace.step("free_limit", means, limit("limit.a", "limit.b"));
  const auto partly_limit = trace.step("partly_limit", means, limit("limit.b", "limit.c"));
  const auto social_tenant = home.you().tenancy.is(Tenancy::social_rent) && unknown_yes_no(0);
  const auto by_group = presumed(home);
  const auto free = by_group || social_tenant || at_least(free_limit, counted);
  const auto partly = at_least(partly_limit, counted);
  // In a case against the partner the income of that partner does not count.
  const auto own = counted_of(home, income_without(home.you(), family_benefits), supported);
  const auto own_limit = choose(below(supported, Fact<int>{1}), Fact<Amount>{law["limit.b"]}, Fact<Amount>{law["limit.c"]}) * Fact<Amount>{Amount{12}};
  const auto by_own = has_partner(home.household) && at_least(own_limit, own);
  trace.note("opposed_interests", means, by_own && !free && !partly);
  trace.note("presumed", means, by_group);
  trace.note("social_tenant", means, home.you().tenancy.is(Tenancy::social_rent) && !by_group && !at_least(free_limit, counted));
  trace.note("partly", means, !free && partly);
  right.require("means", means, free || partly || (by_own && unknown_yes_no(0)), {{"income", counted}, {"limit", partly_limit}});
  return right;
}

}  // namespace iura
