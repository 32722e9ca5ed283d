#include "rights/integration_income/rule.hpp"

namespace iura::integration_income_rule {

const Figure& of_category(Category category, const Parameters& law, Key cohabitant, Key single, Key family) {
  return law[category == Category::cohabitant ? cohabitant : category == Category::single ? single : family];
}

Amount category_amount(Category category, const Parameters& law) {
  return of_category(category, law, "base.cohabitant", "base.single", "base.family").indexed;
}

}  // namespace iura::integration_income_rule
