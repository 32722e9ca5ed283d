#include "rights/integration_income/rule.hpp"

namespace iura::integration_income_rule {

// W 15 and the index act: base amount x coefficient, to the nearest cent.
Amount indexed(const Figure& base, const Parameters& law) { return to_cents(base.value * law["index.coefficient"].value); }

const Figure& of_category(Category category, const Parameters& law, Key cohabitant, Key single, Key family) {
  return law[category == Category::cohabitant ? cohabitant : category == Category::single ? single : family];
}

Amount category_amount(Category category, const Parameters& law) {
  return indexed(of_category(category, law, "base.cohabitant", "base.single", "base.family"), law);
}

}  // namespace iura::integration_income_rule
