#include "budget/reference_budget.hpp"

#include "budget/members.hpp"

namespace iura {
namespace {

constexpr Amount none{};
constexpr Amount one{1};

Band exactly(const Fact<Amount>& amount) { return {amount, amount, amount}; }

Band around(const Fact<Amount>& middle, const Amount& band) { return {middle * Fact<Amount>{one - band}, middle, middle * Fact<Amount>{one + band}}; }

Band times(const Band& band, const Fact<Amount>& factor) { return {band.low * factor, band.middle * factor, band.high * factor}; }

// A cost that only who wants more detail tells: a month, or nothing said.
bool is_told(const Fact<Amount>& a_year) { return a_year.is_exact(); }
Fact<Amount> told(const Fact<Amount>& a_year) { return is_told(a_year) ? a_year * Fact<Amount>{twelfth} : Fact<Amount>{none}; }

// Energy and water of a modest home, where they were not told.
Band usual_energy(const Needs& needs, const Parameters& law) {
  const auto more = not_below_zero(needs.people - Fact<Amount>{one});
  const auto low = law["energy.single.low"] + law["energy.more.low"] * more;
  const auto high = law["energy.single.high"] + law["energy.more.high"] * more;
  return {low, (low + high) * Fact<Amount>{Amount::one_of(2)}, high};
}

struct OwnHome {
  bool known = false;
  bool rent = false;
  Fact<Amount> month{none};
};

// What the home costs you, where you told.
OwnHome own_home(const Person& you) {
  if (is_yes(you.tenancy.is(Tenancy::free))) return {true, false, Fact<Amount>{none}};
  const bool rents = is_yes(you.tenancy.is({Tenancy::private_rent, Tenancy::social_agency}));
  const bool pays = rents || is_yes(you.tenancy.is({Tenancy::social_rent, Tenancy::owner}));
  if (pays && is_told(you.home_costs)) return {true, rents, told(you.home_costs)};
  if (rents && is_told(you.rent)) return {true, true, told(you.rent)};
  return {};
}

Band housing_of(const Household& household, const Needs& needs, const Parameters& law, ReferenceBudget& budget) {
  const Person& you = household.people.items.front();
  const Fact<Amount> today{price_today(law)};
  const auto home = own_home(you);
  budget.own_housing = home.known;
  budget.rent_told = home.known && home.rent && is_yes(you.tenancy.is(Tenancy::private_rent));
  if (home.known) {
    if (!is_told(you.energy_costs)) budget.notes.push_back("usual_energy");
    return exactly(home.month) + (is_told(you.energy_costs) ? exactly(told(you.energy_costs)) : times(usual_energy(needs, law), today));
  }
  const Band usual = times(around(needs.housing, law["band"].value), today);
  if (is_yes(you.tenancy.is(Tenancy::social_rent))) {
    budget.notes.push_back("usual_social_rent");
    return times(usual, law["social_rent.share"]);
  }
  budget.notes.push_back(is_yes(you.tenancy.is(Tenancy::owner)) ? "usual_rent_of_owner" : "usual_rent");
  return usual;
}

}  // namespace

Band operator+(const Band& a, const Band& b) { return {a.low + b.low, a.middle + b.middle, a.high + b.high}; }

Amount price_today(const Parameters& law) { return law["price_index"].value / law["price_index.of_figures"].value; }

ReferenceBudget reference_budget(const Household& household, const Parameters& law) {
  ReferenceBudget budget;
  budget.covered = law.in_force("single.total") && law.in_force("price_index");
  budget.refused = refused_because(household);
  if (!budget.covered || !budget.refused.empty()) return budget;
  const Person& you = household.people.items.front();
  const Fact<Amount> today{price_today(law)};
  const Needs needs = needs_of(household, law);
  budget.living = times(around(needs.living, law["band"].value), today);
  budget.housing = housing_of(household, needs, law, budget);
  const auto car = is_yes(you.car_needed) ? law["car"] * today : Fact<Amount>{none};
  budget.other = exactly(car + told(you.childcare_costs) + told(you.school_costs) + told(you.illness_costs));
  budget.total = budget.housing + budget.living + budget.other;
  budget.poverty_line = law["poverty_line.single"] * needs.scale;
  note_range(household, law, budget);
  return budget;
}

}  // namespace iura
