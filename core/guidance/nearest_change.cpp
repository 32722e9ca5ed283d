#include "guidance/nearest_change.hpp"

#include <algorithm>
#include <functional>
#include <optional>

namespace iura {
namespace {

// A yes is taken as soon as it is found, a perhaps only where there is no yes.
using Try = std::function<Fact<bool>(std::int64_t)>;

struct Turn {
  std::int64_t value = 0;
  bool certain = true;
};

// Between `now`, with which there is no right, and `far`: the value nearest to now that gives one, by halving.
std::optional<Turn> turn_between(std::int64_t now, std::int64_t far, const Try& entitled) {
  if (now == far) return std::nullopt;
  const Fact<bool> there = entitled(far);
  if (is_no(there)) return std::nullopt;
  const bool certain = is_yes(there);
  while (std::abs(far - now) > 1) {
    const std::int64_t middle = now + (far - now) / 2;
    const Fact<bool> here = entitled(middle);
    ((certain ? is_yes(here) : !is_no(here)) ? far : now) = middle;
  }
  return Turn{far, certain};
}

// How far an amount or number has to move, as a share of what it was, in thousandths.
std::int64_t distance(const Change& change) {
  if (change.question == nullptr) return 0;
  if (change.question->type == AnswerType::yes_no || change.question->type == AnswerType::choice) return 500;
  const std::int64_t from = change.from.value.floor();
  const std::int64_t moved = std::abs(from - change.to.value.floor());
  return from == 0 ? 1000 : moved * 1000 / std::abs(from);
}

class Search {
 public:
  Search(const Answers& answers, const Entitlement& refused, const LawAt& law, Trials& trials) : trial_(answers), refused_(refused), law_(law), trials_(trials) {}

  std::vector<Change> nearest() {
    wait();
    visit(trial_.you, "you");
    visit(trial_.household, "");
    return std::move(found_);
  }

 private:
  Fact<bool> entitled(const LawAt& law) {
    if (trials_.are_over()) return false;
    const Household household = build_household(trial_, law.date(), Decisions::assumed);
    for (const auto& entitlement : trials_.of(household, law, static_cast<std::size_t>(refused_.person)))
      if (entitlement.right == refused_.right) return entitlement.entitled;
    return false;
  }

  void keep(Change change) {
    const auto behind = std::find_if(found_.begin(), found_.end(), [&](const Change& other) { return std::pair{!change.certain, distance(change)} < std::pair{!other.certain, distance(other)}; });
    found_.insert(behind, std::move(change));
  }

  // The first later day, within about a year, with a right under the same answers (a waiting period that ends, new amounts).
  void wait() {
    constexpr int farthest = 400;
    const auto later = [&](std::int64_t days) { return Date{law_.date().days + static_cast<int>(days)}; };
    const auto days = turn_between(0, farthest, [&](std::int64_t d) { return entitled(LawAt{later(d)}); });
    if (days && !trials_.are_over()) keep({"", nullptr, {}, {}, later(days->value), days->certain});
  }

  void visit(Thing& thing, const std::string& path) {
    for (const auto& question : thing.type->questions) {
      Answer& answer = thing[question];
      if (!answer.is_given() || trials_.are_over()) continue;
      const std::string at = path.empty() ? question.id : path + "/" + question.id;
      for (std::size_t i = 0; i < answer.items.size(); ++i) visit(answer.items[i], at + "/" + std::to_string(i));
      switch (question.type) {
        case AnswerType::money:
        case AnswerType::count:
        case AnswerType::age: try_number(at, question, answer); break;
        case AnswerType::yes_no:
        case AnswerType::choice: try_choices(at, question, answer); break;
        default: break;
      }
    }
  }

  void try_number(const std::string& path, const Question& question, Answer& answer) {
    const bool age = question.type == AnswerType::age;
    // People only grow older, and only the age of the person asking is waited for.
    if (age && path != (refused_.person == 0 ? "you/age" : "others/" + std::to_string(refused_.person - 1) + "/age")) return;
    const Answer kept = answer;
    const auto with = [&](std::int64_t value) {
      answer.value = Amount{value};
      const auto holds = entitled(law_);
      answer = kept;
      return holds;
    };
    const std::int64_t now = kept.value.floor();
    const bool money = question.type == AnswerType::money;
    std::optional<Turn> turn;
    if (!age) turn = turn_between(now, std::min<std::int64_t>(now, money ? 0 : question.min), with);
    if (!turn && !money) turn = turn_between(now, age ? now + 5 : question.max, with);
    if (!turn || trials_.are_over()) return;  // halving that was broken off found no nearest value
    Change change{path, &question, kept, kept, {}, turn->certain};
    change.to.value = Amount{turn->value};
    keep(std::move(change));
  }

  void try_choices(const std::string& path, const Question& question, Answer& answer) {
    const bool yes_no = question.type == AnswerType::yes_no;
    // The first choice of a thing says what it is: another one would be another thing.
    if (!yes_no && question.index == 0) return;
    const Answer kept = answer;
    std::optional<Change> found;
    for (std::size_t i = 0; i < (yes_no ? 2 : question.choices.size()); ++i) {
      if (yes_no ? kept.value == Amount{static_cast<std::int64_t>(i)} : (kept.possible >> i & 1 || question.hidden_choices >> i & 1)) continue;
      if (yes_no) answer.value = Amount{static_cast<std::int64_t>(i)};
      else answer.possible = std::uint64_t{1} << i;
      const auto holds = entitled(law_);
      if (!is_no(holds) && (!found || is_yes(holds))) found = Change{path, &question, kept, answer, {}, is_yes(holds)};
      answer = kept;
      if (is_yes(holds)) break;
    }
    if (found) keep(std::move(*found));
  }

  Answers trial_;
  const Entitlement& refused_;
  const LawAt& law_;
  Trials& trials_;
  std::vector<Change> found_;
};

}  // namespace

std::vector<Change> nearest_changes(const Answers& answers, const Entitlement& refused, const LawAt& law, Trials& trials) {
  return Search{answers, refused, law, trials}.nearest();
}

}  // namespace iura
