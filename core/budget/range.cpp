// Where the model does not reach: said, or no budget at all.
#include "budget/members.hpp"
#include "budget/reference_budget.hpp"
#include "resources/situation.hpp"

namespace iura {
namespace {

bool may_be_ill(const Person& you) {
  const auto ill = you.statuses.any_of({Standing::disability_recognised, Standing::three_months_ill, Standing::invalid}) || you.needs.any_of({Need::medical_costs, Need::daily_help});
  return is_yes(ill) && !you.illness_costs.is_exact();
}

}  // namespace

std::string_view refused_because(const Household& household) {
  const Person& you = household.people.items.front();
  if (is_yes(you.homeless)) return "homeless";
  if (is_no(you.lives_in_belgium)) return "abroad";
  if (is_yes(you.detained)) return "detained";
  // Who asks for asylum mostly has a bed and food in a centre; who pays a rent has not.
  if (is_yes(you.status.is(ResidenceStatus::asylum_seeker)) && !is_yes(you.tenancy.is({Tenancy::private_rent, Tenancy::social_rent, Tenancy::social_agency}))) return "reception";
  if (is_yes(you.tenancy.is(Tenancy::care_home))) return "care_home";
  return {};
}

void note_range(const Household& household, const Parameters& law, ReferenceBudget& budget) {
  const Person& you = household.people.items.front();
  Fact<int> children{0};
  bool part_time = false;
  bool grown_up = false;
  bool others = false;
  for (std::size_t i = 1; i < household.people.items.size(); ++i) {
    const Person& other = household.people.items[i];
    const auto child = is_child_in_budget(household, i, law);
    children = children + counted(child);
    part_time = part_time || (!is_no(child) && !is_yes(other.presence.is(Presence::full)));
    grown_up = grown_up || (!is_no(child) && other.age.high() >= law["from_18.age"].whole());
    others = others || !is_yes(in_budget(household, i, law));
  }
  const bool student = you.studies.is({Studies::with_project, Studies::without_project}).low() && you.age.low() < law["children.until"].whole() && is_no(has_partner(household));
  if (student) budget.notes.push_back("student");
  if (may_be_ill(you)) budget.notes.push_back("illness");
  if (children.high() > law["children.most"].whole()) budget.notes.push_back("many_children");
  if (part_time) budget.notes.push_back("shared_custody");
  if (grown_up) budget.notes.push_back("grown_up_child");
  if (others) budget.notes.push_back("others_in_home");
}

}  // namespace iura
