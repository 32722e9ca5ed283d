// Food aid of the European Social Fund Plus, by the OCMW / CPAS and partner organisations: regulation (EU) 2021/1057, art. 4; no legal right.
// Not modelled: the line of poverty and the rules of each organisation.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"
#include "rights/leefloon.hpp"

namespace iura {

Entitlement food_aid(const Case& home, std::size_t person) {
  Entitlement right{"food_aid", home, person};
  right.ask = true;
  const Person& you = home.you();
  const auto in_debt_help = gets_debt_help(you);
  right.require("needs_food", {"esf_regulation_2021_1057", "art. 4"}, you.needs.has(Need::food) || you.homeless || in_debt_help || gets_leefloon_or_equivalent(home));
  return right;
}

}  // namespace iura
