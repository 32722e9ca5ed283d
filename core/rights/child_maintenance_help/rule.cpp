// Help with the child maintenance that somebody on a leefloon pays: act of 8 July 1976, art. 68quinquies; ministerial decree of 5 December 2004
// (a month, half of what was paid for it, at most a twelfth of the yearly maximum). Not modelled: what is paid for a child placed in care.
#include "rights/catalogue.hpp"
#include "rights/leefloon.hpp"

namespace iura {

Entitlement child_maintenance_help(const Case& home, std::size_t person) {
  Entitlement right{"child_maintenance_help", home, person};
  constexpr Provision basis{"organic_law_1976_07_08", "art. 68quinquies"};
  const Person& you = home.you();
  const auto& paid = you.child_maintenance_paid;
  right.require("pays_maintenance", basis, you.pays_child_maintenance && below(Fact<Amount>{}, paid));
  right.require("leefloon", basis, gets_leefloon_or_equivalent(home));
  const Fact<Amount> most{home.law["most_a_year"]};
  right.pay_yearly(smallest(paid * Fact<Amount>{home.law["share"]}, most));
  right.trace.step("help_a_month", basis, right.per_month, {{"paid", paid * Fact<Amount>{twelfth}}, {"most", home.law["most_a_year"]}});
  return right;
}

}  // namespace iura
