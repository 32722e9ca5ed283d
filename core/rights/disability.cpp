#include "rights/disability.hpp"

#include "household/relations.hpp"
#include "resources/situation.hpp"

namespace iura {
namespace {

consteval Provision act(std::string_view article) { return {"law_1987_02_27", article}; }

// Art. 3: who is or was married, or has a child in charge, is taken for somebody of age.
Fact<bool> as_if_of_age(const Case& home, std::size_t index) {
  Fact<bool> child = others_unknown(home.household);
  for (std::size_t other = 0; other < home.people().size(); ++other)
    if (other != index) child = child || has_in_charge(home.household, index, other);
  return child || home.people()[index].married;
}

}  // namespace

void require_disability(Entitlement& right, const Case& home, IncomeKind comes_in_already) {
  const auto index = static_cast<std::size_t>(right.person);
  const Person& person = home.people()[index];
  const auto received = has_income(person, {comes_in_already});
  right.received = income_of(person, {comes_in_already}) * Fact<Amount>{twelfth};
  right.ask = !is_yes(received);
  // It starts before the legal pension age; what started goes on after it. In a year in which that age moves the age alone does not tell.
  const auto below_end = below(person.age, Fact<int>{home.law["age.end"].whole()}) || (below(person.age, Fact<int>{home.law["age.end_perhaps"].whole()}) && unknown_yes_no(0));
  // Art. 8: asked for a year before it may start.
  const auto of_age = at_least(person.age, Fact<int>{home.law["age.minimum"].whole()}) || as_if_of_age(home, index);
  const auto may_ask = at_least(person.age, Fact<int>{home.law["age.request"].whole()}) || of_age;
  // Who is ill for more than a year may have a third of the earning capacity left, or need help, without a recognised disability.
  const auto ill = person.statuses.has(Standing::invalid);
  right.require("disability", act("art. 2"), person.statuses.has(Standing::disability_recognised) || person.needs.has(Need::daily_help) || received || (ill && unknown_yes_no(0)));
  right.require("age", act("art. 2"), (may_ask && below_end) || received, {{"minimum", home.law["age.minimum"]}, {"end", home.law["age.end_perhaps"]}});
  right.require("residence", act("art. 4"), person.lives_in_belgium);
  // Royal decree of 17 July 2006, art. 1: foreigners in the population register too.
  right.require("status", act("art. 4"), status_for_federal_allowances(person) || person.status.is(ResidenceStatus::population_register) || received);
  right.trace.note("asked_before_it_starts", act("art. 8"), right.entitled && !of_age, {{"minimum", home.law["age.minimum"]}});
  right.trace.note("ill_for_long", act("art. 2"), right.entitled && ill && !person.statuses.has(Standing::disability_recognised) && !received);
}

}  // namespace iura
