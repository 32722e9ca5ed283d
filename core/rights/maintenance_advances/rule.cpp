// Advances on maintenance for children (DAVO / SECAL): act of 21 February 2003. Not modelled: what the other parent still pays of a term
// (only the rest is advanced), the age and the schooling of the child, its residence.
#include "rights/catalogue.hpp"

namespace iura {
namespace {

consteval Provision act(std::string_view article) { return {"law_2003_02_21", article}; }

}  // namespace

Entitlement maintenance_advances(const Case& home, std::size_t person) {
  Entitlement right{"maintenance_advances", home, person};
  const Person& you = home.you();
  right.require("unpaid", act("art. 3"), you.needs.has(Need::unpaid_maintenance));
  right.require("title", act("art. 2"), you.maintenance_title);
  const Fact<int> terms{home.law["terms.minimum"].whole()};
  right.require("terms", act("art. 6"), at_least(you.unpaid_terms, terms), {{"unpaid", you.unpaid_terms}, {"terms", home.law["terms.minimum"]}});
  right.require("children", act("art. 4"), at_least(you.maintenance_children, Fact<int>{1}));
  const auto for_each = smallest(you.maintenance_due, Fact<Amount>{home.law["advance.at_most"]} * Fact<Amount>{Amount{12}});
  right.pay_yearly(as_amount(you.maintenance_children) * for_each);
  right.trace.step("advance", act("art. 4"), right.per_year, {{"children", you.maintenance_children}, {"for_each", for_each}, {"at_most", home.law["advance.at_most"]}});
  return right;
}

}  // namespace iura
