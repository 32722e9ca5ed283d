// Flemish rent subsidy: Flemish Housing Codex, order of 2020, book 5. For who moves from a bad home or from homelessness to a good one, or rents from
// a social rental agency; since 2023 housing companies rent out what those had. One may ask until nine months after the move, and a move is asked of the
// last six. Not modelled (said to the person): income, rent, an inspection of both homes, nine months to ask.
#include "resources/home_owner.hpp"
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"

namespace iura {

Entitlement flemish_rent_subsidy(const Case& home, std::size_t person) {
  Entitlement right{"flemish_rent_subsidy", home, person};
  right.ask = true;
  constexpr Provision codex{"flemish_housing_decree_2020", "5"};
  const Person& you = home.you();
  right.require("region", codex, you.region.is(Region::flanders));
  if (is_no(right.entitled)) return right;
  const auto badly_housed = you.homeless || you.housing.any_of({Housing::unfit_home, Housing::was_homeless});
  const auto moves = you.housing.any_of({Housing::new_home, Housing::looking_for_home}) || unknown_yes_no(0);
  right.require("reason", codex, (moves && badly_housed) || you.tenancy.is(Tenancy::social_agency) || (you.tenancy.is(Tenancy::social_rent) && unknown_yes_no(0)));
  // A home that was declared unfit or uninhabitable and had to be left, and one that was expropriated, are no obstacle.
  right.require("no_home", codex, !owns_home(home.household) || (you.housing.has(Housing::unfit_home) && unknown_yes_no(0)));
  right.require("stay", codex, has_stay_for_register(you));
  return right;
}

}  // namespace iura
