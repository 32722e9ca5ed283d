// Income replacement allowance (inkomensvervangende tegemoetkoming / allocation de remplacement de revenus): act of 27 February 1987.
// A doctor decides whether the earning capacity is at most a third. Not modelled: the income of two years ago and its exemptions, hence no
// amount; only the highest one is told, and of that both the paid one (parity with the leefloon) and the one of the text of the law.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"
#include "rights/disability.hpp"

namespace iura {
namespace {

Fact<Amount> band(const Figure& one, const Figure& other) {
  return Fact<Amount>::between(std::min(one.value, other.value), std::max(one.value, other.value), 0);
}

// Art. 7, par. 3: who lives with relatives up to the third degree makes no household with them. A child of age may be in charge: left open.
Fact<bool> only_with_relatives(const Household& household) {
  Fact<bool> only = !others_unknown(household);
  for (std::size_t i = 1; i < household.people.items.size(); ++i) {
    const Person& one = household.people.items[i];
    only = only && (below(one.age, Fact<int>{18}) || !one.shares_household || one.relation.is({Relation::parent, Relation::step_parent, Relation::grandparent, Relation::sibling, Relation::parent_in_law}));
  }
  return only;
}

// Art. 6, par. 2: C for a household with a partner or a minor child, B for who lives alone, A for the rest. Whose company makes a
// household of C is left open, but of relatives.
Fact<Amount> at_most(const Case& home) {
  const Parameters& law = home.law;
  const auto a = band(law["a.parity"], law["a.law_text"]), b = band(law["b.parity"], law["b.law_text"]), c = band(law["c.parity"], law["c.law_text"]);
  const auto family = has_partner(home.household) || at_least(children_below(home.household, law["age.minimum"].whole()), Fact<int>{1});
  return choose(family, c, choose(lives_with_other_adults(home.household), choose(only_with_relatives(home.household), a, hull(a, c)), b));
}

}  // namespace

Entitlement income_replacement_allowance(const Case& home, std::size_t person) {
  Entitlement right{"income_replacement_allowance", home, person};
  require_disability(right, home, IncomeKind::income_replacement);
  if (is_no(right.entitled)) return right;
  right.trace.note("at_most", {"law_1987_02_27", "art. 6"}, true, {{"amount", at_most(home)}, {"for_who_lives_alone", home.law["b.parity"]}});
  right.trace.note("income_counts", {"decree_1987_07_06", "art. 8; art. 9"}, true);
  return right;
}

}  // namespace iura
