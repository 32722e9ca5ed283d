// Equivalent leefloon (equivalent leefloon / equivalent du revenu d'integration): organic act of 8 July 1976, art. 1, 57 and 57ter, and act of
// 2 April 1965. The same means test and amounts as the leefloon, for a lawful stay that gives no right to a leefloon.
#include "rights/catalogue.hpp"
#include "rights/leefloon.hpp"

namespace iura {

Entitlement equivalent_integration_income(const Case& home, std::size_t person) {
  const Case as_leefloon{home.household, home.law_of("integration_income"), home.assessing};
  return leefloon_by(Road::equivalent, as_leefloon, person);
}

}  // namespace iura
