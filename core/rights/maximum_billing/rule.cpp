// Maximum billing (maximumfactuur / maximum a facturer): act of 14 July 1994, art. 37quinquies ff. Above the ceiling of the year the health
// fund pays back the co-payments of the household. Not modelled: the income of two years ago, that of other adults at the address,
// lower ceilings of chronically ill people.
#include "resources/list_sum.hpp"
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"
#include "rights/openers.hpp"

namespace iura {
namespace {

consteval Provision act(std::string_view article) { return {"law_1994_07_14", article}; }

// The higher the income, the higher the ceiling.
Fact<Amount> ceiling_by_income(const Case& home, const Fact<Amount>& income) {
  const Parameters& law = home.law;
  Fact<Amount> ceiling{law["ceiling.6"]};
  ceiling = choose(at_least(Fact<Amount>{law["limit.5"]}, income), Fact<Amount>{law["ceiling.5"]}, ceiling);
  ceiling = choose(at_least(Fact<Amount>{law["limit.4"]}, income), Fact<Amount>{law["ceiling.4"]}, ceiling);
  ceiling = choose(at_least(Fact<Amount>{law["limit.3"]}, income), Fact<Amount>{law["ceiling.3"]}, ceiling);
  ceiling = choose(at_least(Fact<Amount>{law["limit.2"]}, income), Fact<Amount>{law["ceiling.2"]}, ceiling);
  return choose(at_least(Fact<Amount>{law["limit.1"]}, income), Fact<Amount>{law["ceiling.1"]}, ceiling);
}

}  // namespace

Entitlement maximum_billing(const Case& home, std::size_t person) {
  Entitlement right{"maximum_billing", home, person};
  Trace& trace = right.trace;
  const Person& you = home.you();
  right.require("medical_costs", act("art. 37quinquies"), you.needs.has(Need::medical_costs));
  right.require("stay", act("art. 32"), you.statuses.has(Standing::increased_reimbursement) || has_stay_for_register(you));
  if (is_no(right.entitled)) return right;
  // Who has the increased reimbursement has the social ceiling, as a household apart from the others.
  const auto social = has_or_may_have_increased_reimbursement(home);
  const auto of_others = unasked(lives_with_other_adults(home.household) && !social);
  const auto by_income = ceiling_by_income(home, you.taxable_income + of_others);
  trace.step("ceiling", act("art. 37octies"), choose(social, smallest(by_income, Fact<Amount>{home.law["ceiling.social"]}), by_income), {{"income", you.taxable_income}, {"social", social}, {"social_ceiling", home.law["ceiling.social"]}});
  trace.note("child", act("art. 37decies"), at_least(children_below(home.household, home.law["child.age"].whole()), Fact<int>{1}), {{"age", home.law["child.age"]}, {"ceiling", home.law["ceiling.child"]}});
  return right;
}

}  // namespace iura
