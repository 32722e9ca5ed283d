// Income guarantee for the elderly (IGO / GRAPA): act of 22 March 2001 and royal decree of 23 May 2001.
// Not modelled: a spouse in a care home (art. 6, par. 3), reciprocity treaties and careers of foreigners (art. 4, 5 to 8: left open),
// prison, a life in a community, what goods sold or given away count for (left open).
#include "rights/income_guarantee_for_elderly/rule.hpp"

#include "resources/situation.hpp"
#include "rights/catalogue.hpp"

namespace iura {
namespace {

consteval Provision w(std::string_view article) { return {"law_2001_03_22", article}; }

// Art. 7, par. 2, and 11: the means of each, less what is exempt.
struct Reckoning {
  Fact<Amount> most;  // a year
  Fact<Amount> counted;
};
Reckoning reckon(const Case& home, const Fact<Amount>& of_each, Key month, Key exempt) {
  return {Fact<Amount>{home.law[month]} * Fact<Amount>{Amount{12}}, not_below_zero(of_each - Fact<Amount>{home.law[exempt]})};
}

}  // namespace

Entitlement income_guarantee_for_elderly(const Case& home, std::size_t person) {
  Entitlement right{"income_guarantee_for_elderly", home, person};
  Trace& trace = right.trace;
  const Person& claimant = home.people()[person];
  const Parameters& law = home.law;
  // Art. 3: the pension age of the year of birth; in a year of change the age alone does not tell.
  const auto old_enough = at_least(claimant.age, Fact<int>{law["age"].whole()}) || (at_least(claimant.age, Fact<int>{law["age.before_change"].whole()}) && unknown_yes_no(0));
  right.require("age", w("art. 3"), old_enough, {{"age", claimant.age}, {"minimum", law["age"]}});
  right.require("residence", w("art. 4"), claimant.lives_in_belgium);
  right.require("status", w("art. 4"), status_for_federal_allowances(claimant));
  if (is_no(right.entitled)) return right;
  trace.note("examined_with_pension", w("art. 5"), old_enough);

  const auto with = income_guarantee::members(home, person);
  const auto shares = income_guarantee::shares_residence(home.household, person);
  const auto persons = income_guarantee::persons_counted(home.household, with);
  const auto means = trace.step("means", w("art. 7"), income_guarantee::means_of(home, with, trace),
                                {{"pension", law["pension.counted"]}, {"wage", law["wage.counted"]}, {"exempt", law["work.exempt"]}});
  const auto of_each = means * Fact<Amount>::between(Amount::one_of(persons.high()), Amount::one_of(persons.low()), persons.open());
  const auto base = reckon(home, of_each, "base", "exempt.base");
  const auto increased = reckon(home, of_each, "increased", "exempt.increased");
  const auto most = trace.step("most", w("art. 6"), choose(shares, base.most, increased.most), {{"shares", shares}, {"base", law["base"]}, {"increased", law["increased"]}});
  const auto counted = trace.step("counted", w("art. 7, \u00A7 2; art. 11"), choose(shares, base.counted, increased.counted), {{"persons", persons}});
  right.require("means", w("art. 7"), choose(shares, below(base.counted, base.most), below(increased.counted, increased.most)), {{"counted", counted}, {"most", most}});
  right.pay_yearly(trace.step("amount_a_year", w("art. 7, \u00A7 2"), choose(shares, not_below_zero(base.most - base.counted), not_below_zero(increased.most - increased.counted))));
  right.received = income_of(claimant, {IncomeKind::elderly_guarantee}) * Fact<Amount>{twelfth};

  trace.note("net_for_gross", w("art. 12"), has_income(claimant, {IncomeKind::pension, IncomeKind::wage}));
  if (law.in_force("base.law_text"))
    trace.note("amount_uncertain", w("art. 6"), true, {{"amount", choose(shares, Fact<Amount>{law["base.law_text"]}, Fact<Amount>{law["increased.law_text"]})}});
  return right;
}

}  // namespace iura
