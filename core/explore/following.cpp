#include "explore/following.hpp"

#include <algorithm>

#include "household/path.hpp"
#include "rights/leefloon.hpp"

namespace iura {
namespace {

constexpr Amount none{};
constexpr int most_rounds = 3;  // a right that follows may look at another one that does

Result assess_as_told(const Answers& answers, const LawAt& law, Decisions decisions) {
  Household household = build_household(answers, law.date(), decisions);
  Assessment assessment = assess(household, law);
  return {std::move(household), std::move(assessment)};
}

// The incomes of which a change of the amount is a change of what is received.
std::vector<std::string> incomes_of(Answers& answers, const LawAt& law, Decisions decisions, const Entitlement& right) {
  std::vector<std::string> found;
  for (std::size_t person = 0; person <= find(answers, "others").answer()->items.size(); ++person) {
    const std::string list = person == 0 ? "you/incomes" : "others/" + std::to_string(person - 1) + "/incomes";
    const std::size_t count = find(answers, list).answer()->items.size();
    for (std::size_t i = 0; i < count; ++i) {
      const std::string income = list + "/" + std::to_string(i);
      Answer& amount = *find(answers, income + "/amount").answer();
      if (!amount.is_given()) continue;
      const Amount kept = amount.value;
      amount.value = kept + Amount{1};
      const auto changed = assess_as_told(answers, law, decisions);
      amount.value = kept;
      const auto* other = changed.assessment.find(right.right, right.person);
      if (other != nullptr && !(other->received == right.received)) found.push_back(income);
    }
  }
  return found;
}

// An income of so much a month; an income of nothing is none.
void tell(Answers& answers, const std::string& income, const Amount& month) {
  Answer& amount = *find(answers, income + "/amount").answer();
  amount.value = month;
  amount.period = Period::month;
  amount.basis = Basis::net;
  if (Answer& kind = *find(answers, income + "/kind").answer(); month == none) kind.possible = std::uint64_t{1} << static_cast<int>(IncomeKind::other);
}

}  // namespace

std::vector<Followed> followed_in(const Answers& answers, const LawAt& law, Decisions decisions, std::string_view path) {
  std::vector<Followed> followed;
  const auto told = assess_as_told(answers, law, decisions);
  Answers trial = answers;
  for (const auto& one : told.assessment.entitlements) {
    const bool yours = one.right == opening_right && one.person == 0;  // not among the incomes: calculated either way
    if (yours || !one.adds() || one.received.low() == none || !one.per_month.is_exact() || one.per_month.low() == none) continue;
    auto incomes = incomes_of(trial, law, decisions, one);
    const bool varies = std::any_of(incomes.begin(), incomes.end(), [&](const std::string& income) { return path == income + "/amount"; });
    if (!incomes.empty() && !varies) followed.push_back({one.right, one.person, std::move(incomes)});
  }
  return followed;
}

Result assess_following(Answers& answers, const LawAt& law, Decisions decisions, const std::vector<Followed>& followed) {
  // Told anew each time: what became nothing at one value is something again at the next.
  std::vector<std::pair<Answer*, Answer>> kept;
  for (const auto& one : followed)
    for (const auto& income : one.incomes)
      for (const char* name : {"/kind", "/amount"})
        if (Answer* answer = find(answers, income + name).answer(); answer != nullptr) kept.emplace_back(answer, *answer);
  Result result = assess_as_told(answers, law, decisions);
  bool settled = followed.empty();
  for (int round = 0; round < most_rounds && !settled; ++round) {
    settled = true;
    for (const auto& one : followed) {
      const auto* right = result.assessment.find(one.right, one.person);
      const auto month = right != nullptr ? right->per_month : Fact<Amount>{};
      if (right != nullptr && month == right->received) continue;
      bool first = true;
      for (const auto& income : one.incomes) {
        if (find(answers, income + "/kind").answer() == nullptr) continue;
        tell(answers, income, first ? month.low() : none);
        first = false;
        settled = false;
      }
    }
    if (!settled) result = assess_as_told(answers, law, decisions);
  }
  for (auto& [answer, told] : kept) *answer = std::move(told);
  return result;
}

}  // namespace iura
