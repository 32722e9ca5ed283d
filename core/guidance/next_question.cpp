#include "guidance/next_question.hpp"

#include <algorithm>
#include <limits>

#include "guidance/examples.hpp"
#include "guidance/first_result.hpp"
#include "household/path.hpp"
#include "household/relations.hpp"

namespace iura {
namespace {

constexpr std::int64_t all_weights = 100;

constexpr Amount most_ranked = Amount{euro(5'000)};  // a month: wider bounds say no more

// Of a right with an amount one cent: its amount says what it is worth.
std::int64_t worth_in_cents(const Entitlement& entitlement) {
  if (entitlement.per_year.high() > Amount{} || entitlement.once.high() > Amount{}) return 1;
  return rights()[static_cast<std::size_t>(index_of_right(entitlement.right))].worth * 100;
}

struct Width {
  std::int64_t cents = 0;
  std::int64_t low = 0;
};

bool in_focus(const Household& household, int person) { return person == 0 || is_yes(claims(household, static_cast<std::size_t>(person))); }

bool is_one_of(Rights rights, const Entitlement& entitlement) { return (rights >> index_of_right(entitlement.right) & 1) != 0; }

// Only of those who claim: how wide the rest is does not count.
Width width_of(const Household& household, const std::vector<Entitlement>& entitlements, Rights rights) {
  Width width;
  for (const auto& entitlement : entitlements) {
    if (!in_focus(household, entitlement.person) || !is_one_of(rights, entitlement)) continue;
    const auto a_month = entitlement.per_month + entitlement.once * Fact<Amount>{twelfth};
    const auto bounded = [](const Amount& amount) { return to_cents(std::min(amount, most_ranked)).cents; };
    width.cents += bounded(a_month.high()) - bounded(a_month.low());
    width.low += bounded(a_month.low());
    // What is given in kind, or by inquiry: as much as the catalogue says that it is worth.
    const std::int64_t worth = worth_in_cents(entitlement);
    if (!entitlement.entitled.is_exact()) width.cents += worth;
    if (is_yes(entitlement.entitled)) width.low += worth;
  }
  return width;
}

// What those who claim come to, one trial each.
std::vector<Entitlement> rights_of_claimants(const Household& household, const LawAt& law, Rights rights, Trials& trials) {
  std::vector<Entitlement> all;
  for (std::size_t person = 0; person < household.people.items.size(); ++person) {
    if (!in_focus(household, static_cast<int>(person))) continue;
    for (auto& one : trials.of(household, law, person, rights)) all.push_back(std::move(one));
  }
  return all;
}

bool is_about_others(const OpenQuestion& open) { return open.path.compare(0, 7, "others/") == 0; }

// Who claims, by bit.
std::uint64_t claimants_in(const Household& household) {
  std::uint64_t persons = 0;
  for (std::size_t person = 0; person < household.people.items.size(); ++person)
    if (in_focus(household, static_cast<int>(person))) persons |= std::uint64_t{1} << person;
  return persons;
}

// The rights whose result rests on an open question. Whatever its answer, the others stay as they are (values/fact.hpp): only these are tried.
// An answer about others may change who claims, and then every right.
Rights resting_on(const Assessment& assessment, const Household& household, std::size_t question) {
  if (household.open[question].path.compare(0, 6, "others") == 0) return every_right;
  Rights rights = 0;
  for (const auto& entitlement : assessment.entitlements)
    if (entitlement.open() >> std::min<std::size_t>(question, 63) & 1) rights |= Rights{1} << index_of_right(entitlement.right);
  return rights;
}

class Ranking {
 public:
  Ranking(const Answers& answers, const Household& household, const Assessment& assessment, const LawAt& law, Trials& trials)
      : trial_{answers, household}, typical_(told(completed_with_typical(answers, law), law)), household_(household), assessment_(assessment), law_(law), trials_(trials) {
    trial_.household.open.clear();
    const auto ordinary = claimants_in(typical_.household);
    claimants_ = std::max(__builtin_popcountll(claimants_in(household)), __builtin_popcountll(ordinary));
    same_claimants_ = claimants_in(household) == ordinary;
  }

  std::vector<RankedQuestion> of(std::vector<RankedQuestion> questions) {
    auto untried = std::find_if_not(questions.begin(), questions.end(), [&](RankedQuestion& one) {
      if (!can_try(one)) return false;
      one.narrows = narrowing(one);
      return true;
    });
    // The order of the catalogue decides between equals.
    std::stable_sort(questions.begin(), untried, [](const auto& a, const auto& b) { return a.narrows > b.narrows; });
    for (auto first = questions.begin(); first != untried;) {
      const auto end = std::find_if(first, untried, [&](const auto& one) { return one.narrows != first->narrows; });
      if (end - first > 1) settle_tie(first, end);
      first = end;
    }
    first_result_first(questions, assessment_, std::move(typical_.answers), law_, trials_);
    return questions;
  }

 private:
  using Place = std::vector<RankedQuestion>::iterator;

  bool can_try(const RankedQuestion& question) const { return trials_.left() >= static_cast<int>(examples_of(*question.question).size()) * claimants_; }
  Rights resting(const RankedQuestion& question) const { return same_claimants_ ? resting_on(assessment_, household_, question.bit) : every_right; }

  struct Told {
    Answers answers;
    Household household;
  };
  static Told told(Answers answers, const LawAt& law) {
    Household household = build_household(answers, law.date());
    household.open.clear();
    return {std::move(answers), std::move(household)};
  }

  // What each of its answers comes to beside these, which are left as they were.
  template <class Seen>
  void try_answers(const RankedQuestion& question, Told& beside, Seen seen) {
    Answer& answer = *find(beside.answers, question.path).answer();
    const Answer kept = answer;
    const Rights rights = resting(question);
    for (const auto& example : examples_of(*question.question)) {
      answer = example;
      const Household household = with_answer(question, beside);
      seen(width_of(household, rights_of_claimants(household, law_, rights, trials_), rights));
    }
    answer = kept;
  }

  Household with_answer(const RankedQuestion& question, const Told& beside) const {
    if (question.path.compare(0, 4, "you/") != 0) return build_household(beside.answers, law_.date());
    Household household = beside.household;
    rebuild_you(household, beside.answers);
    return household;
  }

  // By how much an answer is expected to narrow the results: the typical one comes first and is the usual one.
  std::int64_t narrowing(const RankedQuestion& question) {
    const auto others = static_cast<std::int64_t>(examples_of(*question.question).size()) - 1;
    const std::int64_t usual = others == 0 ? all_weights : question.question->usual;
    const Width now = width_of(household_, assessment_.entitlements, resting(question));
    std::int64_t expected = 0;
    bool first = true;
    try_answers(question, trial_, [&](const Width& then) {
      const std::int64_t narrowed = now.cents - then.cents;
      expected += first ? narrowed * usual : narrowed * (all_weights - usual) / others;
      first = false;
    });
    return expected / all_weights;
  }

  // What narrows as much is put in the order of how far its answers move the result of a typical household.
  void settle_tie(Place first, Place end) {
    std::vector<std::pair<std::int64_t, RankedQuestion>> swayed;
    for (auto one = first; one != end; ++one) {
      if (!can_try(*one) || find(typical_.answers, one->path).answer() == nullptr) return;
      std::int64_t lowest = std::numeric_limits<std::int64_t>::max();
      std::int64_t highest = 0;
      try_answers(*one, typical_, [&](const Width& outcome) {
        lowest = std::min(lowest, outcome.low);
        highest = std::max(highest, outcome.low);
      });
      swayed.emplace_back(std::max<std::int64_t>(0, highest - lowest), *one);
    }
    std::stable_sort(swayed.begin(), swayed.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::transform(swayed.begin(), swayed.end(), first, [](auto& one) { return std::move(one.second); });
  }

  Told trial_;
  Told typical_;
  const Household& household_;
  const Assessment& assessment_;
  const LawAt& law_;
  Trials& trials_;
  int claimants_ = 0;
  bool same_claimants_ = true;
};

}  // namespace

std::vector<RankedQuestion> open_questions(const Answers& answers, const Household& household, const Assessment& assessment) {
  Open open = 0;
  for (const auto& entitlement : assessment.entitlements)
    if (in_focus(household, entitlement.person)) open |= entitlement.open();
  Answers asked = answers;
  std::vector<RankedQuestion> found;
  for (const bool others : {false, true})
    for (std::size_t i = 0; i < household.open.size(); ++i) {
      const OpenQuestion& one = household.open[i];
      if (is_about_others(one) != others || (open >> std::min<std::size_t>(i, 63) & 1) == 0) continue;
      if (const Place place = find(asked, one.path); place.answer() != nullptr) found.push_back({one.path, place.question, i, one.asked, one.decided_by_ocmw});
    }
  return found;
}

std::vector<RankedQuestion> rank_open_questions(const Answers& answers, const Household& household, const Assessment& assessment, const LawAt& law, Trials& trials) {
  Ranking ranking{answers, household, assessment, law, trials};
  return ranking.of(open_questions(answers, household, assessment));
}

}  // namespace iura
