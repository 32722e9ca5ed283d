// Housing First: first a home, then guidance, for people who are homeless for long and have several problems; projects in some towns.
// Not modelled: how long somebody is homeless, health and addiction, which towns take part.
#include "rights/catalogue.hpp"

namespace iura {

Entitlement housing_first(const Case& home, std::size_t person) {
  Entitlement right{"housing_first", home, person};
  right.ask = true;
  right.require("homeless", {"federal_projects", "Housing First"}, home.you().homeless);
  return right;
}

}  // namespace iura
