// Which number would give what was decided. Between two places where the result lies on both sides of it, by halving.
#include <algorithm>
#include <cstdlib>
#include <map>

#include "explore/decided_trials.hpp"
#include "household/path.hpp"

namespace iura {
namespace {

constexpr int places = 24;
// How far we look where nothing, or little, was told.
constexpr std::int64_t far_a_month = euro(6'000).cents;
constexpr std::int64_t far_once = euro(100'000).cents;
constexpr std::int64_t round_sums[] = {euro(1'000).cents, euro(100).cents, euro(50).cents, euro(10).cents, euro(1).cents, 10};

class Line {
 public:
  Line(DecidedTrials& trials, Otherwise& change) : trials_(trials), change_(change), answers_(trials.answers()) {
    if (!apply(answers_, change, trials.law().date())) return;
    auto path = change.path;
    if (change.kind == Otherwise::Kind::income || change.kind == Otherwise::Kind::savings)
      path += "/" + std::to_string(find(answers_, path).answer()->items.size() - 1) + (change.kind == Otherwise::Kind::income ? "/amount" : "/balance");
    place_ = find(answers_, path);
  }
  bool is_in_order() const { return place_.answer() != nullptr; }

  std::optional<Explanation> nearest() {
    const auto grid = spread_out();
    for (std::size_t i = 0; i + 1 < grid.size(); ++i)
      if (auto found = between(grid[i], grid[i + 1])) return found;
    return {};
  }

 private:
  bool is_money() const { return place_.question->type == AnswerType::money; }
  bool is_list() const { return change_.question->type == AnswerType::list; }
  std::int64_t told() const { return is_list() || !change_.from.is_given() ? 0 : change_.from.value.floor(); }

  std::int64_t far() const {
    if (!is_money()) return place_.question->max;
    const int a_year = periods_a_year(change_.to.period);
    const std::int64_t usual = change_.to.period == Period::once ? far_once : far_a_month * 12 / std::max(1, a_year);
    return std::min({largest_answer.cents, change_.most.value_or(largest_answer.cents), std::max(usual, told() * 4)});
  }

  // From what was told upwards, then downwards, closer together near it: the first pair that fits is the nearest. A place that stands
  // twice parts the two ways.
  std::vector<std::int64_t> spread_out() const {
    const std::int64_t least = is_money() ? 0 : place_.question->min;
    const std::int64_t start = std::clamp(told(), least, far());
    std::vector<std::int64_t> up, down;
    for (std::int64_t i = 0; i <= places; ++i) {
      up.push_back(start + (far() - start) * i * i / (places * places));
      down.push_back(start - (start - least) * i * i / (places * places));
    }
    up.insert(up.end(), down.begin(), down.end());
    return up;
  }

  // Below, on or above what was decided; of a refusal, on it or not. Nothing where it is not certain.
  std::optional<int> side(std::int64_t x) {
    if (const auto known = sides_.find(x); known != sides_.end()) return known->second;
    if (trials_.are_over()) return {};
    place_.answer()->value = Amount{x};
    found_ = trials_.of(answers_, trials_.law());
    std::optional<int> side;
    if (found_) {
      const auto& decided = trials_.decision().amount;
      const auto& amount = DecidedTrials::amount_of(*found_);
      if (!decided) side = is_no(found_->entitled) ? 0 : 1;
      else if (amount.is_exact()) side = to_cents(amount.low()) < *decided ? -1 : to_cents(amount.low()) > *decided ? 1 : 0;
    }
    return sides_[x] = side;
  }

  // The end of a run: the last value towards `b` that lies on the same side as `a`.
  std::int64_t last_like(std::int64_t a, std::int64_t b, int like) {
    while (std::abs(b - a) > 1) {
      const std::int64_t middle = a + (b - a) / 2;
      (side(middle) == like ? a : b) = middle;
    }
    return a;
  }

  std::optional<Explanation> between(std::int64_t a, std::int64_t b) {
    const auto from = side(a);
    const auto to = side(b);
    if (a == b || !from || !to || *from == *to || *from == 0) return {};
    const std::int64_t step = b > a ? 1 : -1;
    const std::int64_t first = last_like(a, b, *from) + step;
    if (side(first) != 0) return {};
    // A refusal: the first with which there is none. An amount: the roundest of those that give it.
    return told_at(!trials_.decision().amount ? first : roundest(first, *to == 0 ? b : last_like(first, b, 0)));
  }

  std::int64_t roundest(std::int64_t a, std::int64_t b) const {
    const auto [low, high] = std::minmax(a, b);
    if (is_money())
      for (const auto sum : round_sums)
        if (const std::int64_t rounded = (low + sum - 1) / sum * sum; rounded <= high) return rounded;
    return a;
  }

  std::optional<Explanation> told_at(std::int64_t x) {
    place_.answer()->value = Amount{x};
    found_ = trials_.of(answers_, trials_.law());
    const auto fit = found_ ? trials_.fit(*found_) : std::nullopt;
    if (!fit) return {};
    change_.to.value = Amount{x};
    return trials_.explanation({change_}, *fit, *found_);
  }

  DecidedTrials& trials_;
  Otherwise& change_;
  Answers answers_;
  Place place_;
  std::optional<Entitlement> found_;
  std::map<std::int64_t, std::optional<int>> sides_;
};

}  // namespace

std::optional<Explanation> solved(DecidedTrials& trials, Otherwise change) {
  Line line{trials, change};
  return line.is_in_order() ? line.nearest() : std::nullopt;
}

}  // namespace iura
