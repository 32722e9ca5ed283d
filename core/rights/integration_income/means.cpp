#include "rights/integration_income/rule.hpp"

namespace iura::integration_income_rule {
namespace {

// KB 33: housing costs of the main residence paid by somebody who does not live there. Other help in kind does not count.
Fact<Amount> housing_paid(const Unit& unit, Trace& trace) {
  Fact<Amount> paid = unit.person.housing_paid_by_others;
  if (unit.together) paid += unit.partner->housing_paid_by_others;
  if (paid.high() == Amount{}) return paid;
  return trace.step("housing_paid_by_others", kb("art. 33"), paid);
}

}  // namespace

// Order of the calculation: what is exempt and the exemption for work first, then all other means on a yearly basis.
Means means_of(const Unit& unit, const Case& home, Trace& trace) {
  const Earned earned = income_of(unit, home, trace);
  const auto savings = yield_of_savings(unit, home, trace);
  const auto property = yield_of_property(unit, home, trace);
  const auto ceded = yield_of_ceded_goods(unit, home, trace);
  const auto housing = housing_paid(unit, trace);
  const auto total = earned.counted + savings + property + ceded + housing;
  trace.step("own_means", w("art. 16"), total, {{"income", earned.counted}, {"savings", savings}, {"property", property}, {"ceded", ceded}, {"housing", housing}});
  return {total, earned.pwa_above_cheques, earned.counted + housing};
}

}  // namespace iura::integration_income_rule
