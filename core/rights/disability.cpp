#include "rights/disability.hpp"

#include "resources/situation.hpp"

namespace iura {
namespace {

consteval Provision act(std::string_view article) { return {"law_1987_02_27", article}; }

}  // namespace

void require_disability(Entitlement& right, const Case& home, IncomeKind comes_in_already) {
  const Person& person = home.people()[static_cast<std::size_t>(right.person)];
  const auto received = has_income(person, {comes_in_already});
  right.received = income_of(person, {comes_in_already}) * Fact<Amount>{twelfth};
  right.ask = !is_yes(received);
  // It starts before an age that may follow the pension age; what started goes on after it.
  const auto below_end = below(person.age, Fact<int>{home.law["age.end"].whole()}) || (below(person.age, Fact<int>{home.law["age.end_perhaps"].whole()}) && unknown_yes_no(0));
  const auto of_age = at_least(person.age, Fact<int>{home.law["age.minimum"].whole()}) && below_end;
  right.require("age", act("art. 2"), of_age || received, {{"minimum", home.law["age.minimum"]}, {"end", home.law["age.end"]}});
  right.require("disability", act("art. 2"), person.statuses.has(Standing::disability_recognised) || person.needs.has(Need::daily_help) || received);
  right.require("residence", act("art. 4"), person.lives_in_belgium);
  right.require("status", act("art. 4"), status_for_federal_allowances(person) || received);
}

}  // namespace iura
