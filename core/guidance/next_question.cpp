#include "guidance/next_question.hpp"

#include <algorithm>

#include "guidance/first_result.hpp"
#include "household/path.hpp"
#include "household/relations.hpp"

namespace iura {
namespace {

constexpr std::int64_t all_weights = 100;
constexpr std::size_t most_probes = 8;

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

Width width_with(const Answers& answers, const LawAt& law, Rights rights, Trials& trials) {
  const Household household = build_household(answers, law.date());
  return width_of(household, rights_of_claimants(household, law, rights, trials), rights);
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

// The answers that are tried: the examples of the catalogue, or the natural ones of the type; the typical one first.
std::vector<Answer> tried_answers(const Question& question) {
  std::vector<Answer> tried;
  if (!question.typical.empty()) tried.push_back(read_example(question, question.typical));
  const auto add = [&](const Answer& answer) {
    const bool known = std::any_of(tried.begin(), tried.end(), [&](const Answer& other) {
      return question.type != AnswerType::list && other.value == answer.value && other.possible == answer.possible;
    });
    if (!known && tried.size() < most_probes) tried.push_back(answer);
  };
  for (const auto& probe : question.probe) add(read_example(question, probe));
  if (!question.probe.empty()) return tried;
  Answer natural;
  natural.state = Answer::State::given;
  if (question.type == AnswerType::yes_no) {
    for (const int value : {0, 1}) {
      natural.value = Amount{value};
      add(natural);
    }
  }
  if (question.type == AnswerType::choice) {
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
      if (question.hidden_choices >> i & 1) continue;
      natural.possible = std::uint64_t{1} << i;
      add(natural);
    }
  }
  if (question.type == AnswerType::money) {
    natural.value = Amount{};
    natural.period = question.periods.empty() ? Period::once : question.periods.front();
    add(natural);
    natural.value = Amount{euro(1500)};
    add(natural);
  }
  return tried;
}

const std::vector<Answer>& examples_of(const Question& question) {
  static std::vector<std::vector<Answer>> table(static_cast<std::size_t>(Catalogue::current().size()));
  auto& examples = table[static_cast<std::size_t>(question.number)];
  if (examples.empty()) examples = tried_answers(question);
  return examples;
}

}  // namespace

Answers completed_with_typical(const Answers& answers, const LawAt& law) {
  Answers completed = answers;
  // Filling in one question may open the next.
  for (int round = 0; round < 8; ++round) {
    const Household household = build_household(completed, law.date());
    bool filled = false;
    for (const auto& open : household.open) {
      const Place place = find(completed, open.path);
      if (place.answer() == nullptr || place.question->typical.empty()) continue;
      *place.answer() = examples_of(*place.question).front();
      filled = true;
    }
    if (!filled) break;
  }
  return completed;
}

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
  const int claimants = __builtin_popcountll(claimants_in(household));
  Answers trial = answers;
  Answers typical = completed_with_typical(answers, law);
  const Household ordinary = build_household(typical, law.date());
  const bool may_try = trials.left() >= __builtin_popcountll(claimants_in(ordinary));
  const auto ordinary_rights = may_try ? rights_of_claimants(ordinary, law, every_right, trials) : std::vector<Entitlement>{};
  const bool same_claimants = claimants_in(household) == claimants_in(ordinary);
  std::vector<RankedQuestion> ranked;
  std::vector<RankedQuestion> untried;
  for (auto& candidate : open_questions(answers, household, assessment)) {
    const Place place = find(trial, candidate.path);
    const Place typical_place = find(typical, candidate.path);
    if (typical_place.answer() == nullptr) continue;
    const Answer kept = *place.answer();
    const Answer kept_typical = *typical_place.answer();
    const auto& examples = examples_of(*place.question);
    const auto others = static_cast<std::int64_t>(examples.size()) - 1;
    if (!may_try || !untried.empty() || trials.left() < static_cast<int>(examples.size()) * 2 * claimants) {
      untried.push_back(std::move(candidate));
      continue;
    }
    const Rights resting = same_claimants ? resting_on(assessment, household, candidate.bit) : every_right;
    const Width now = width_of(household, assessment.entitlements, resting);
    std::int64_t lowest = 0;
    std::int64_t highest = 0;
    for (std::size_t example = 0; example < examples.size(); ++example) {
      *place.answer() = examples[example];
      const std::int64_t narrowed = now.cents - width_with(trial, law, resting, trials).cents;
      const std::int64_t usual = others == 0 ? all_weights : place.question->usual;
      candidate.narrows += example == 0 ? narrowed * usual : narrowed * (all_weights - usual) / others;
      *typical_place.answer() = examples[example];
      const bool is_usual = example == 0 && !place.question->typical.empty();
      const std::int64_t outcome = is_usual ? width_of(ordinary, ordinary_rights, resting).low : width_with(typical, law, resting, trials).low;
      lowest = example == 0 ? outcome : std::min(lowest, outcome);
      highest = example == 0 ? outcome : std::max(highest, outcome);
    }
    candidate.narrows /= all_weights;
    candidate.sways = highest - lowest;
    *place.answer() = kept;
    *typical_place.answer() = kept_typical;
    // Behind those that are as useful: the order of the catalogue decides between equals.
    const auto behind = std::find_if(ranked.begin(), ranked.end(), [&](const RankedQuestion& other) {
      return std::pair{other.narrows, other.sways} < std::pair{candidate.narrows, candidate.sways};
    });
    ranked.insert(behind, std::move(candidate));
  }
  ranked.insert(ranked.end(), untried.begin(), untried.end());
  first_result_first(ranked, assessment, std::move(typical), law, trials);
  return ranked;
}

}  // namespace iura
