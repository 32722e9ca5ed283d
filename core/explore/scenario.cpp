#include "explore/scenario.hpp"

#include <algorithm>
#include <cstdlib>

namespace iura {
namespace {

// What is followed in the answers as told, at the places where its people and incomes are now.
std::vector<Followed> moved(const std::vector<Followed>& followed, const std::vector<int>& came_from, const std::vector<Alteration>& alterations) {
  std::vector<Followed> found;
  for (const auto& one : followed) {
    const auto place = std::find(came_from.begin(), came_from.end(), one.person);
    if (place == came_from.end()) continue;
    Followed here{one.right, static_cast<int>(place - came_from.begin()), {}};
    for (const auto& income : one.incomes) {
      const bool ends = std::any_of(alterations.begin(), alterations.end(), [&](const Alteration& how) { return how.path == income || how.path == income + "/amount"; });
      const int owner = income.starts_with("you/") ? 0 : std::atoi(income.c_str() + std::string_view{"others/"}.size()) + 1;
      const auto now = std::find(came_from.begin(), came_from.end(), owner);
      if (ends || now == came_from.end()) continue;
      const auto list = income.substr(income.find("/incomes/"));
      here.incomes.push_back((owner == 0 ? "you" : "others/" + std::to_string(now - came_from.begin() - 1)) + list);
    }
    if (!here.incomes.empty()) found.push_back(std::move(here));
  }
  return found;
}

Part part_of(const Outcome& outcome, std::string_view right, int person) {
  for (const auto& part : outcome.point.parts)
    if (part.right == right && outcome.came_from[static_cast<std::size_t>(part.person)] == person) return part;
  return {};
}

bool is_same(const Part& a, const Part& b) {
  return a.month == b.month && a.once == b.once && a.entitled == b.entitled && a.ask == b.ask;
}

bool is_nothing(const Part& part) { return is_no(part.entitled); }

}  // namespace

bool Comparison::differs(std::size_t outcome) const {
  if (!(outcomes[outcome].point.disposable == outcomes.front().point.disposable)) return true;
  return std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return !is_same(row.parts[outcome], row.parts.front()); });
}

Comparison compare(const Answers& answers, Date date, const std::vector<std::vector<Alteration>>& others, Decisions decisions) {
  Comparison comparison;
  const LawAt law{date};
  const auto followed = followed_in(answers, law, decisions);
  std::vector<int> people{0};
  const auto add = [&](Altered altered, const std::vector<Alteration>& alterations) {
    const LawAt then{altered.date};
    const auto here = moved(followed, altered.came_from, alterations);
    const auto result = assess_following(altered.answers, then, decisions, here);
    comparison.outcomes.push_back({point_of(Amount{}, result.household, result.assessment, here), altered.date, std::move(altered.came_from)});
  };
  Altered told{answers, date, {}};
  for (std::size_t i = 0; i < build_household(answers, date).people.items.size(); ++i) told.came_from.push_back(static_cast<int>(i));
  people = told.came_from;
  people.push_back(-1);
  add(told, {});
  for (const auto& alterations : others) {
    Altered altered = told;
    for (const auto& alteration : alterations) alter(altered, alteration);
    add(std::move(altered), alterations);
  }
  for (const auto& right : rights())
    for (const int person : people) {
      Row row{right.id, person, {}};
      for (const auto& outcome : comparison.outcomes) row.parts.push_back(part_of(outcome, right.id, person));
      const bool all_the_same = std::all_of(row.parts.begin(), row.parts.end(), [&](const Part& part) { return is_same(part, row.parts.front()) || (is_nothing(part) && is_nothing(row.parts.front())); });
      const bool has_card = std::any_of(row.parts.begin(), row.parts.end(), [](const Part& part) { return part.told; });
      if (has_card && !all_the_same) comparison.rows.push_back(std::move(row));
    }
  return comparison;
}

}  // namespace iura
