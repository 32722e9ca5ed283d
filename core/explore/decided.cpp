#include "explore/decided.hpp"

#include <algorithm>
#include <set>

#include "explore/decided_trials.hpp"

namespace iura {
namespace {

using Kind = Otherwise::Kind;
using Fit = Explanation::Fit;

constexpr std::size_t most_told = 10;
constexpr std::size_t most_pairs = 3;
constexpr std::size_t most_dates = 6;
constexpr int unlikely_in_a_pair = 40;
constexpr int two_changes = 30;

class Search {
 public:
  Search(const Answers& answers, const Decision& decision, const LawAt& law, int most) : trials_(decision, answers, law, most) {}

  Findings findings() {
    Findings all;
    if (const Entitlement* ours = trials_.ours()) {
      all.ours = *ours;
      all.agrees = trials_.fit(*ours) == Fit::exact;
      if (!all.agrees) search();
    }
    all.explanations = std::move(found_);
    all.assessments = trials_.made();
    all.complete = !trials_.are_over();
    return all;
  }

 private:
  bool is_refusal() const { return !trials_.decision().amount; }

  void search() {
    const Candidates candidates = candidates_in(trials_.answers(), trials_.law().date());
    for (const auto& change : candidates.each) try_change(change);
    of_the_month(*trials_.ours(), {});
    if (!is_refusal()) half();
    other_dates();
    for (const auto& change : candidates.numbers)
      if (auto found = solved(trials_, change)) keep(std::move(*found));
    if (!is_refusal()) left_out();
    if (!is_explained()) pairs();
    order();
  }

  void keep(Explanation found) { found_.push_back(std::move(found)); }

  void try_change(const Otherwise& change) {
    if (trials_.are_over()) return;
    // Whose right it is would be somebody else's.
    if (change.kind == Kind::without_person && trials_.decision().person != 0) return;
    const auto found = trials_.with({change});
    if (!found) return;
    if (const auto fit = trials_.fit(*found)) keep(trials_.explanation({change}, *fit, *found));
    else if (changes_something(*found)) alone_.push_back({change, *found});
  }

  bool changes_something(const Entitlement& found) const {
    return found.per_month.is_exact() && !(DecidedTrials::amount_of(found) == DecidedTrials::amount_of(*trials_.ours()));
  }

  // A right that starts in the course of a month, or ends in it: its days of calendar.
  bool of_the_month(const Entitlement& found, const std::vector<Otherwise>& before) {
    const auto& amount = found.per_month;
    if (is_refusal() || !amount.is_exact() || amount.low() == Amount{}) return false;
    bool fits = false;
    for (const int months : {0, -1, 1}) {
      const Date first = first_of_month(plus_months(trials_.law().date(), months));
      const auto [year, month, day] = civil(first);
      const int length = days_in_month(year, month);
      for (int days = length - 1; days > 0; --days) {
        const Amount part = amount.low() * Amount::fraction(days, length);
        if (trials_.fit(part) != Fit::exact || seen_.contains({days, length, before.size()})) continue;
        seen_.insert({days, length, before.size()});
        Otherwise change{Kind::part_of_month, {}, nullptr, {}, {}, {}, Date{first.days + length - days}, days, length};
        auto told = trials_.explanation(before, Fit::exact, found);
        told.parts.push_back(std::move(change));
        told.gives = part;
        keep(std::move(told));
        fits = true;
      }
    }
    return fits;
  }

  // The right of a couple, of which each is paid half.
  void half() {
    const Entitlement& ours = *trials_.ours();
    if (ours.also_covers < 0 || !ours.per_month.is_exact()) return;
    const Amount part = ours.per_month.low() * Amount::fraction(1, 2);
    if (trials_.fit(part) != Fit::exact) return;
    auto told = trials_.explanation({{Kind::half, {}, nullptr, {}, {}, {}, {}, 0, 0}}, Fit::exact, ours);
    told.gives = part;
    keep(std::move(told));
  }

  // The law of just before each change of its figures, the latest first, and of the next change.
  void other_dates() {
    const Date today = trials_.law().date();
    std::set<Date> before, after;
    for (const auto* parameter : Legislation::current().parameters_of(trials_.decision().right))
      for (const auto& value : parameter->values) (today < value.from ? after : before).insert(value.from);
    std::vector<Date> dates;
    for (auto change = before.rbegin(); change != before.rend() && dates.size() < most_dates; ++change) dates.push_back(previous_day(*change));
    if (!after.empty()) dates.push_back(*after.begin());
    for (const Date date : dates) {
      if (trials_.are_over()) return;
      const auto found = trials_.of(trials_.answers(), law_at(date));
      const auto fit = found ? trials_.fit(*found) : std::nullopt;
      if (fit) keep(trials_.explanation({{Kind::other_date, {}, nullptr, {}, {}, {}, date, 0, 0}}, *fit, *found));
    }
  }

  // Each figure of the right at nothing: an exemption that was not given, means that were not counted.
  void left_out() {
    const int index = index_of_right(trials_.decision().right);
    const auto all = Legislation::current().parameters_of(trials_.decision().right);
    LawAt changed = trials_.law();
    for (const auto* parameter : all) {
      const DatedValue* now = parameter->at(trials_.law().date());
      if (now == nullptr || !now->value || *now->value == Amount{} || trials_.are_over()) continue;
      Parameter nothing = *parameter;
      nothing.values = {*now};
      nothing.values.front().value = Amount{};
      auto parameters = all;
      std::replace(parameters.begin(), parameters.end(), parameter, static_cast<const Parameter*>(&nothing));
      changed.replace(static_cast<std::size_t>(index), Parameters{parameters, trials_.law().date()});
      const auto found = trials_.of(trials_.answers(), changed);
      const auto fit = found ? trials_.fit(*found) : std::nullopt;
      if (fit && *fit != Fit::possible) keep(trials_.explanation({{Kind::rule, {}, nullptr, {}, {}, parameter->key, {}, 0, 0}}, *fit, *found));
    }
  }

  // Something particular gives it exactly: not a number that was solved for it.
  bool is_explained() const {
    return std::any_of(found_.begin(), found_.end(), [](const Explanation& one) { return one.fit == Fit::exact && !one.parts.front().is_solved(); });
  }

  void pairs() {
    std::stable_sort(alone_.begin(), alone_.end(), [](const Alone& a, const Alone& b) { return a.change.unlikely() < b.change.unlikely(); });
    for (const auto& [change, found] : alone_) of_the_month(found, {change});
    std::size_t kept = 0;
    for (std::size_t second = 1; second < alone_.size(); ++second)
      for (std::size_t first = 0; first < second; ++first) {
        const Otherwise& a = alone_[first].change;
        const Otherwise& b = alone_[second].change;
        if (trials_.are_over() || kept >= most_pairs || b.unlikely() > unlikely_in_a_pair) return;
        if (a.path == b.path || a.kind == Kind::without_person || b.kind == Kind::without_person) continue;
        const auto found_both = trials_.with({a, b});
        if (!found_both || trials_.fit(*found_both) != Fit::exact) continue;
        keep(trials_.explanation({a, b}, Fit::exact, *found_both));
        ++kept;
      }
  }

  // One explanation of what is the same: what makes its difference at the same step, or the same question elsewhere or at another value; of
  // a refusal, the same condition.
  bool is_alike(const Explanation& a, const Explanation& b) const {
    if (a.parts.size() != 1 || b.parts.size() != 1 || a.fit != b.fit) return false;
    if (is_refusal()) return a.is_condition && b.is_condition && a.step == b.step;
    const Otherwise& one = a.parts.front();
    const Otherwise& other = b.parts.front();
    if (is_about_answers(one) && is_about_answers(other) && one.is_solved() == other.is_solved() && !a.step.empty() && a.step == b.step) return true;
    return one.kind == other.kind && one.question != nullptr && one.question == other.question;
  }

  static bool is_about_answers(const Otherwise& change) { return change.kind < Kind::rule; }

  void order() {
    std::stable_sort(found_.begin(), found_.end(), [](const Explanation& a, const Explanation& b) { return std::pair{a.fit, a.unlikely()} < std::pair{b.fit, b.unlikely()}; });
    // What only may fit says little beside what gives it to the cent, unless it is not known yet.
    if (!found_.empty() && found_.front().fit == Fit::exact)
      std::erase_if(found_, [](const Explanation& one) { return one.fit == Fit::possible && one.parts.front().kind != Kind::open; });
    std::vector<Explanation> told;
    for (auto& one : found_) {
      const auto alike = std::find_if(told.begin(), told.end(), [&](const Explanation& other) { return is_alike(other, one); });
      if (alike != told.end()) alike->same.push_back(std::move(one.parts.front()));
      else if (told.size() < most_told) told.push_back(std::move(one));
    }
    found_ = std::move(told);
  }

  struct Alone {
    Otherwise change;
    Entitlement found;
  };
  DecidedTrials trials_;
  std::vector<Explanation> found_;
  std::vector<Alone> alone_;  // what changes something, but does not explain it
  std::set<std::tuple<int, int, std::size_t>> seen_;  // parts of a month
};

}  // namespace

int Explanation::unlikely() const {
  int sum = parts.size() > 1 ? two_changes : 0;
  for (const auto& part : parts) sum += part.unlikely();
  return sum;
}

Findings explain(const Answers& answers, const Decision& decision, const LawAt& law, int most) {
  if (index_of_right(decision.right) < 0) return {};
  return Search{answers, decision, law, most}.findings();
}

}  // namespace iura
