#include "resources/family_benefit.hpp"

#include "household/relations.hpp"
#include "resources/list_sum.hpp"
#include "resources/situation.hpp"

namespace iura {
namespace {

constexpr int grown_up = 18, last = 25;
constexpr Amount none{}, whole{1};

// Born in the twelve months that an age in years leaves open.
Fact<bool> born_after(const Fact<int>& age, Date on, Date day) {
  return below(Fact<Date>{day}, Fact<Date>::between(next_day(plus_years(on, -age.high() - 1)), plus_years(on, -age.low()), age.open()));
}

// A half at most where the child lives elsewhere more than here: whether anything comes here, benefit_children() leaves open.
Fact<Amount> part_of(const Choice<Presence>& presence) {
  return choose(presence.is(Presence::full), Fact<Amount>{whole}, Fact<Amount>{Amount::one_of(2)});
}

BenefitChild child_of(const Household& household, const Person& child, const Fact<bool>& counts, const Fact<bool>& higher_education, const OldScheme& scheme) {
  const auto is_new = born_after(child.age_today, household.assessed_on, scheme.until) || scheme.perhaps_new;
  return {counts, whole, child.age, child.age_today, higher_education, is_new, Fact<int>::between(1, most_others, 0), unknown_yes_no(0)};
}

Fact<bool> goes_before(const BenefitChild& a, const BenefitChild& b, bool earlier_in_list, OldScheme::First first) {
  const auto& oldest = first == OldScheme::First::oldest ? a.age_today : b.age_today;
  const auto& youngest = first == OldScheme::First::oldest ? b.age_today : a.age_today;
  // Of two of the same age it does not matter who is first, unless they count for different parts.
  const bool alike = a.counts.is_exact() && a.counts == b.counts && a.part.is_exact() && a.part == b.part;
  const auto first_of_two = alike ? Fact<bool>{earlier_in_list} : unknown_yes_no(0);
  return a.counts && !a.is_new && (below(youngest, oldest) || (first_of_two && equals(a.age_today, b.age_today)));
}

// Both your children, or both those of your partner.
Fact<bool> of_one_parent(const Person& a, const Person& b) {
  const auto both = [&](Relation relation) { return a.relation.is(relation) && b.relation.is(relation); };
  return both(Relation::child) || both(Relation::partners_child);
}

}  // namespace

Fact<bool> BenefitChildren::in_old_scheme() const {
  Fact<bool> found = false;
  for (const auto& child : items) found = found || (child.counts && !child.is_new);
  return found;
}

Fact<bool> BenefitChildren::in_new_scheme() const {
  Fact<bool> found = at_least(unlisted, Fact<int>{1});
  for (const auto& child : items) found = found || (child.counts && child.is_new);
  return found;
}

Fact<bool> BenefitChildren::shared() const {
  Fact<bool> found = false;
  for (const auto& child : items) found = found || (child.counts && below(child.part, Fact<Amount>{whole}));
  return found;
}

BenefitChildren benefit_children(const Household& household, const OldScheme& scheme) {
  BenefitChildren children;
  const auto& people = household.people.items;
  std::vector<std::size_t> whose;  // which of the people each child is
  // The child must stay lawfully: it may, where a parent does not.
  const auto lawful = !people.front().status.is({ResidenceStatus::no_legal_stay, ResidenceStatus::asylum_seeker}) || unknown_yes_no(0);
  for (std::size_t i = 1; i < people.size(); ++i) {
    const auto kin = is_child_below(household, i, last);
    if (is_no(kin)) continue;
    const auto studies = people[i].child_situation.has(ChildSituation::higher_education);
    // Less than half of the time: the other home may get the benefit.
    const auto here = !people[i].presence.is(Presence::less_than_half) || unknown_yes_no(0);
    whose.push_back(i);
    auto& child = children.items.emplace_back(child_of(household, people[i], kin && here && lawful && (below(people[i].age, Fact<int>{grown_up}) || studies || unknown_yes_no(0)), studies, scheme));
    child.part = part_of(people[i].presence);
    children.count = children.count + counted(child.counts);
  }
  children.unlisted = people_unlisted(household);
  for (std::size_t i = 0; i < children.items.size(); ++i) {
    auto& child = children.items[i];
    child.rank = Fact<int>{1} + children.unlisted;
    child.eldest = !others_unknown(household);
    for (std::size_t j = 0; j < children.items.size(); ++j) {
      if (j == i) continue;
      // Your child and that of your partner may have come together after the ranks were fixed.
      const auto joined = scheme.ranks_stay ? of_one_parent(people[whose[i]], people[whose[j]]) || unknown_yes_no(0) : Fact<bool>{true};
      child.rank = child.rank + counted(goes_before(children.items[j], child, j < i, scheme.first) && joined);
      child.eldest = child.eldest && !goes_before(children.items[j], child, j < i, OldScheme::First::oldest);
    }
  }
  children.count = children.count + children.unlisted;
  return children;
}

BenefitChild you_as_child(const Household& household, const OldScheme& scheme) {
  const Person& you = household.people.items.front();
  const auto without_work = !you.studies.is(Studies::none) || !has_income(you, {IncomeKind::wage, IncomeKind::self_employed});
  return child_of(household, you, below(you.age, Fact<int>{last}) && without_work, unknown_yes_no(0), scheme);
}

Fact<Amount> by_age(const Fact<int>& age, const Fact<Amount>& first, int second_from, const Fact<Amount>& second, int third_from, const Fact<Amount>& third) {
  return choose(below(age, Fact<int>{second_from}), first, choose(below(age, Fact<int>{third_from}), second, third));
}

Fact<Amount> by_number(const Fact<int>& number, const Fact<Amount>& one, const Fact<Amount>& two, const Fact<Amount>& three) {
  return choose(below(number, Fact<int>{2}), one, choose(below(number, Fact<int>{3}), two, three));
}

Fact<bool> child_with_extra(const Household& household) {
  Fact<bool> found = others_unknown(household);
  for (std::size_t i = 1; i < household.people.items.size(); ++i)
    found = found || (is_child_below(household, i, last) && household.people.items[i].child_situation.any_of({ChildSituation::disability_points, ChildSituation::orphan}));
  return found;
}

Fact<Amount> at_least_with_extra(const Household& household, const Fact<Amount>& calculated) {
  const auto extra = child_with_extra(household);
  return choose(extra, Fact<Amount>::between(calculated.low(), calculated.high() + unlimited, calculated.open() | extra.open()), calculated);
}

Fact<Amount> family_benefit_received(const Household& household) {
  const auto& people = household.people.items;
  auto total = income_of(people.front(), {IncomeKind::family_benefit_for_children, IncomeKind::family_benefit_self});
  for (std::size_t i = 1; i < people.size(); ++i)
    total += choose(are_partners(household, 0, i), income_of(people[i], {IncomeKind::family_benefit_for_children}), Fact<Amount>{none});
  return (total + unasked(others_unknown(household))) * Fact<Amount>{twelfth};
}

}  // namespace iura
