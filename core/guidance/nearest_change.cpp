#include "guidance/nearest_change.hpp"

#include <algorithm>
#include <functional>

#include "household/build_household.hpp"
#include "household/path.hpp"

namespace iura {
namespace {

bool entitled_with(const Answers& answers, const Entitlement& refused, const LawAt& law) {
  const Household household = build_household(answers, law.date(), Decisions::assumed);
  for (const auto& entitlement : assess(household, law).entitlements)
    if (entitlement.right == refused.right && entitlement.person == refused.person) return is_yes(entitlement.entitled);
  return false;
}

using Visit = std::function<void(const std::string& path, Thing& thing, const Question& question)>;

void visit_given(Thing& thing, const std::string& path, const Visit& visit) {
  for (const auto& question : thing.type->questions) {
    Answer& answer = thing[question];
    if (!answer.is_given()) continue;
    const std::string at = path.empty() ? question.id : path + "/" + question.id;
    if (question.type == AnswerType::list) {
      for (std::size_t i = 0; i < answer.items.size(); ++i) visit_given(answer.items[i], at + "/" + std::to_string(i), visit);
    } else {
      visit(at, thing, question);
    }
  }
}

// The largest value from `most` down with which there is a right, by halving; nothing when even `least` gives none.
std::optional<std::int64_t> largest_below(std::int64_t least, std::int64_t most, const std::function<bool(std::int64_t)>& holds) {
  if (most <= least || !holds(least)) return std::nullopt;
  while (most - least > 1) {
    const std::int64_t middle = least + (most - least) / 2;
    (holds(middle) ? least : most) = middle;
  }
  return least;
}

// The smallest value from `least` up with which there is a right; nothing when even `most` gives none.
std::optional<std::int64_t> smallest_above(std::int64_t least, std::int64_t most, const std::function<bool(std::int64_t)>& holds) {
  if (most <= least || !holds(most)) return std::nullopt;
  while (most - least > 1) {
    const std::int64_t middle = least + (most - least) / 2;
    (holds(middle) ? most : least) = middle;
  }
  return most;
}

void try_number(std::vector<Change>& found, const std::string& path, const Question& question, Answer& answer, const std::function<bool()>& entitled) {
  const Answer kept = answer;
  const auto with = [&](std::int64_t value) {
    answer.value = Amount{value};
    const bool holds = entitled();
    answer = kept;
    return holds;
  };
  const std::int64_t now = kept.value.floor();
  std::optional<std::int64_t> value;
  if (question.type != AnswerType::age) value = largest_below(question.type == AnswerType::money ? 0 : question.min, now, with);
  // People only grow older, and only the age of the person asking is waited for.
  const std::int64_t oldest = now + 5;
  if (!value && question.type != AnswerType::money) value = smallest_above(now, question.type == AnswerType::age ? oldest : question.max, with);
  if (!value) return;
  Change change{path, &question, kept, kept, {}};
  change.to.value = Amount{*value};
  found.push_back(std::move(change));
}

void try_choice(std::vector<Change>& found, const std::string& path, const Question& question, Answer& answer, const std::function<bool()>& entitled) {
  const Answer kept = answer;
  const bool yes_no = question.type == AnswerType::yes_no;
  const std::size_t count = yes_no ? 2 : question.choices.size();
  for (std::size_t i = 0; i < count; ++i) {
    if (yes_no ? kept.value == Amount{static_cast<std::int64_t>(i)} : (kept.possible >> i & 1 || question.hidden_choices >> i & 1)) continue;
    if (yes_no) answer.value = Amount{static_cast<std::int64_t>(i)};
    else answer.possible = std::uint64_t{1} << i;
    const bool holds = entitled();
    const Answer to = answer;
    answer = kept;
    if (!holds) continue;
    found.push_back({path, &question, kept, to, {}});
    return;
  }
}

// The first later day, within about a year, with a right under the same answers (a waiting period that ends, new amounts).
std::optional<Date> first_day_with_right(const Answers& answers, const Entitlement& refused, const LawAt& law) {
  constexpr int farthest = 400;
  const auto holds = [&](std::int64_t days) {
    const LawAt later{Date{law.date().days + static_cast<int>(days)}};
    return entitled_with(answers, refused, later);
  };
  const auto days = smallest_above(0, farthest, holds);
  if (!days) return std::nullopt;
  return Date{law.date().days + static_cast<int>(*days)};
}

// How far an amount or number has to move, as a share of what it was, in thousandths.
std::int64_t distance(const Change& change) {
  if (change.question == nullptr) return 0;
  if (change.question->type == AnswerType::yes_no || change.question->type == AnswerType::choice) return 500;
  const std::int64_t from = change.from.value.floor();
  const std::int64_t moved = std::abs(from - change.to.value.floor());
  return from == 0 ? 1000 : moved * 1000 / std::abs(from);
}

}  // namespace

std::vector<Change> nearest_changes(const Answers& answers, const Entitlement& refused, const LawAt& law) {
  Answers trial = answers;
  const auto entitled = [&] { return entitled_with(trial, refused, law); };
  std::vector<Change> found;
  if (const auto day = first_day_with_right(answers, refused, law)) found.push_back({"", nullptr, {}, {}, *day});
  const Visit visit = [&](const std::string& path, Thing& thing, const Question& question) {
    const std::string own = refused.person == 0 ? "you/age" : "others/" + std::to_string(refused.person - 1) + "/age";
    if (question.type == AnswerType::age && path != own) return;
    Answer& answer = thing[question];
    switch (question.type) {
      case AnswerType::money:
      case AnswerType::count:
      case AnswerType::age: return try_number(found, path, question, answer, entitled);
      case AnswerType::yes_no:
      case AnswerType::choice: return try_choice(found, path, question, answer, entitled);
      default: return;
    }
  };
  visit_given(trial.you, "you", visit);
  visit_given(trial.household, "", visit);
  std::vector<Change> nearest;
  for (auto& change : found) {
    const auto farther = std::find_if(nearest.begin(), nearest.end(), [&](const Change& other) { return distance(change) < distance(other); });
    nearest.insert(farther, std::move(change));
  }
  return nearest;
}

}  // namespace iura
