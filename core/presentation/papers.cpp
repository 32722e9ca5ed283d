#include "presentation/papers.hpp"

#include <algorithm>

#include "presentation/step_words.hpp"

namespace iura {
namespace {

using Status = ResidenceStatus;
using Kind = IncomeKind;

// Whether somebody here may have an income of these kinds, or of others than these.
bool somebody_may_have(const Household& household, std::initializer_list<Kind> kinds, bool others) {
  const auto fits = [&](const Income& income) {
    for (int i = 0; i < static_cast<int>(Kind::size); ++i) {
      const auto kind = static_cast<Kind>(i);
      if ((std::find(kinds.begin(), kinds.end(), kind) != kinds.end()) != others && !is_no(income.kind.is(kind))) return true;
    }
    return false;
  };
  return std::any_of(household.people.items.begin(), household.people.items.end(), [&](const Person& person) {
    return !is_yes(person.incomes.complete) || std::any_of(person.incomes.items.begin(), person.incomes.items.end(), fits);
  });
}

// Each stay has a paper of its own.
std::string paper_of_stay(const Choice<Status>& status) {
  if (is_yes(status.is(Status::asylum_seeker))) return "asylum_papers";
  if (is_yes(status.is(Status::no_legal_stay))) return "any_name_paper";
  return is_no(status.is(Status::belgian)) ? "residence_card" : "identity_card";
}

bool can_have(const std::string& paper, const Household& household) {
  const Person& you = household.people.items.front();
  if (paper == "income_proof") return somebody_may_have(household, {Kind::wage, Kind::self_employed, Kind::training, Kind::transition_traineeship, Kind::pwa, Kind::other}, false);
  if (paper == "benefit_proof") return somebody_may_have(household, {Kind::wage, Kind::self_employed, Kind::gift_regular, Kind::irregular_gift_outside}, true);
  if (paper == "lease") return !is_yes(you.homeless) && !is_yes(you.tenancy.is(Tenancy::owner)) && !is_yes(you.tenancy.is(Tenancy::free));
  if (paper == "asylum_papers") return !is_no(you.status.is(Status::asylum_seeker));
  // Who has no address or no stay is in no register.
  if (paper == "household_composition") return !is_yes(you.homeless) && !is_yes(you.status.is(Status::no_legal_stay));
  return true;
}

}  // namespace

std::vector<std::string> papers_of(std::string_view right, const Household& household) {
  std::vector<std::string> papers;
  const auto& claim = claim_of(right);
  if (!claim.is_object()) return papers;
  for (std::string paper : claim["documents"]) {
    if (paper == "identity_card" || paper == "residence_card") paper = paper_of_stay(household.people.items.front().status);
    if (can_have(paper, household) && std::find(papers.begin(), papers.end(), paper) == papers.end()) papers.push_back(std::move(paper));
  }
  return papers;
}

}  // namespace iura
