#include "rights/flemish_property_test.hpp"

#include "resources/home_owner.hpp"

namespace iura::flemish_benefit {

Fact<bool> passes_property_test(const Case& home, const Fact<Amount>& income) {
  const Parameters& law = home.law_of("groeipakket");
  const auto indexed = cadastral_income_besides_home(home.household) * Fact<Amount>{law["property.index"]};
  const auto little = at_least(Fact<Amount>{law["property.tested_from"]}, indexed);
  // In the test the income is that without the property, which the tax note may hold.
  const auto fits = at_least(not_below_zero(income - indexed * Fact<Amount>{law["property.times"]}), indexed * Fact<Amount>{law["property.times"]} * Fact<Amount>{law["property.share"]});
  return little || fits || unknown_yes_no(0);
}

}  // namespace iura::flemish_benefit
