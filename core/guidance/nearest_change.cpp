#include "guidance/nearest_change.hpp"

#include <algorithm>

namespace iura {
namespace {

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
    // Waiting, for about a year: a term that ends, new amounts.
    turn({}, nullptr, 0, 400);
    visit(trial_.you, "you");
    visit(trial_.household, "");
    return std::move(found_);
  }

 private:
  Fact<bool> entitled(const LawAt& law) {
    if (trials_.are_over()) return false;
    const Household household = build_household(trial_, law.date(), Decisions::assumed);
    const auto tried = trials_.of(household, law, refused_.right, refused_.person);
    const auto* entitlement = tried.find(refused_.right, refused_.person);
    return entitlement != nullptr ? entitlement->entitled : Fact<bool>{false};
  }

  void keep(Change change) {
    const auto behind = std::find_if(found_.begin(), found_.end(), [&](const Change& other) { return std::pair{!change.certain, distance(change)} < std::pair{!other.certain, distance(other)}; });
    found_.insert(behind, std::move(change));
  }

  // With another amount or number, or, where there is no answer, so many days later.
  Fact<bool> entitled_with(Answer* answer, std::int64_t value) {
    if (answer == nullptr) return entitled(LawAt{Date{law_.date().days + static_cast<int>(value)}});
    const Amount kept = answer->value;
    answer->value = Amount{value};
    const auto holds = entitled(law_);
    answer->value = kept;
    return holds;
  }

  // From `now`, with which there is no right, towards `far`: the nearest value that gives one, by halving. Whether something was found.
  bool turn(Change change, Answer* answer, std::int64_t now, std::int64_t far) {
    if (now == far) return false;
    const Fact<bool> there = entitled_with(answer, far);
    if (is_no(there)) return false;
    change.certain = is_yes(there);
    while (std::abs(far - now) > 1) {
      const std::int64_t middle = now + (far - now) / 2;
      const Fact<bool> here = entitled_with(answer, middle);
      ((change.certain ? is_yes(here) : !is_no(here)) ? far : now) = middle;
    }
    if (trials_.are_over()) return false;  // broken off: there may be a nearer one
    if (answer == nullptr) change.date = Date{law_.date().days + static_cast<int>(far)};
    else change.to.value = Amount{far};
    keep(std::move(change));
    return true;
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
    const std::int64_t now = answer.value.floor();
    const bool money = question.type == AnswerType::money;
    const Change change{path, &question, answer, answer, {}};
    if (age) turn(change, &answer, now, now + 5);
    else if (!turn(change, &answer, now, std::min<std::int64_t>(now, money ? 0 : question.min)) && !money) turn(change, &answer, now, question.max);
  }

  void try_choices(const std::string& path, const Question& question, Answer& answer) {
    const bool yes_no = question.type == AnswerType::yes_no;
    // The first choice of a thing says what it is: another one would be another thing.
    if (!yes_no && question.index == 0) return;
    const Answer kept = answer;
    Change change{path, &question, kept, kept, {}, false};
    bool found = false;
    for (std::size_t i = 0; i < (yes_no ? 2 : question.choices.size()) && !change.certain; ++i) {
      if (yes_no ? kept.value == Amount{static_cast<std::int64_t>(i)} : (kept.possible >> i & 1 || question.hidden_choices >> i & 1)) continue;
      if (yes_no) answer.value = Amount{static_cast<std::int64_t>(i)};
      else answer.possible = std::uint64_t{1} << i;
      const auto holds = entitled(law_);
      // A yes is taken as soon as it is found; a perhaps, the first one, only where there is no yes.
      if (is_yes(holds) || (!found && !is_no(holds))) {
        change.to = answer;
        change.certain = is_yes(holds);
        found = true;
      }
      answer = kept;
    }
    if (found) keep(std::move(change));
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
