#include "explore/cliffs.hpp"

#include <algorithm>

namespace iura {
namespace {

constexpr Amount none{};

// What is less in `after`, of each bound; never below nothing.
Fact<Amount> fall(const Fact<Amount>& before, const Fact<Amount>& after) {
  const Amount low = before.low() - after.low();
  const Amount high = before.high() - after.high();
  return not_below_zero(Fact<Amount>::between(std::min(low, high), std::max(low, high), before.open() | after.open()));
}

const Part* same_part(const Point& point, const Part& part) {
  const auto found = std::find_if(point.parts.begin(), point.parts.end(), [&](const Part& one) { return one.right == part.right && one.person == part.person; });
  return found != point.parts.end() ? &*found : nullptr;
}

Loss::How how_lost(const Part& before, const Part& after) {
  if (is_no(after.entitled) && !is_no(before.entitled)) return Loss::How::ends;
  return is_yes(before.entitled) && !is_yes(after.entitled) ? Loss::How::may_end : Loss::How::falls;
}

std::vector<Loss> losses_between(const Point& before, const Point& after) {
  std::vector<Loss> losses;
  for (const auto& part : before.parts) {
    const Part* then = same_part(after, part);
    const Part gone{part.right, part.person, {}, {}, false, false, false, false};
    if (then == nullptr) then = &gone;
    // A sum paid once is lost where less of it is sure.
    const bool less_is_sure = part.told && !part.ask && is_yes(part.entitled) && part.once.low() - then->once.low() > Amount{1};
    Loss loss{part.right, part.person, part.pays ? fall(part.month, then->month) : Fact<Amount>{none}, less_is_sure ? fall(part.once, then->once) : Fact<Amount>{none}, how_lost(part, *then), false};
    loss.in_kind = part.told && part.month.high() == none && !part.ask && is_yes(part.entitled) && loss.how != Loss::How::falls;
    if (loss.month.high() > Amount{1} || loss.once.high() > Amount{1} || loss.in_kind) losses.push_back(loss);
  }
  return losses;
}

bool has_reached(const Fact<Amount>& now, const Fact<Amount>& before) { return before.low() <= now.low() && before.high() <= now.high(); }

// How many units on a rising line until `wanted`: the next whole one.
std::optional<std::int64_t> units_until(const Amount& from, const Amount& kept, const Amount& wanted) {
  if (from >= wanted) return 0;
  if (kept <= none) return {};
  const Amount units = (wanted - from) / kept;
  return units.is_whole() ? units.floor() : units.floor() + 1;
}

std::optional<std::int64_t> better_from(const std::vector<Segment>& segments, std::size_t first, const Fact<Amount>& before) {
  for (std::size_t i = first; i < segments.size(); ++i) {
    const Segment& one = segments[i];
    if (has_reached(one.from.disposable, before)) return one.start();
    const auto low = units_until(one.from.disposable.low(), one.kept_low, before.low());
    const auto high = units_until(one.from.disposable.high(), one.kept_high, before.high());
    if (low && high && one.start() + std::max(*low, *high) <= one.end()) return one.start() + std::max(*low, *high);
  }
  return {};
}

}  // namespace

std::vector<Cliff> cliffs_of(const std::vector<Segment>& segments) {
  std::vector<Cliff> cliffs;
  for (std::size_t i = 0; i + 1 < segments.size(); ++i) {
    const Point& before = segments[i].to;
    const Point& after = segments[i + 1].from;
    if (before.x == after.x) continue;
    Cliff cliff{before.x.floor(), after.x.floor(), before.disposable, after.disposable, fall(before.disposable, after.disposable), losses_between(before, after), {}};
    const bool other = std::any_of(cliff.losses.begin(), cliff.losses.end(), [](const Loss& loss) { return loss.in_kind || loss.once.high() > Amount{1}; });
    if (!cliff.is_of_money() && !other) continue;
    if (cliff.is_of_money()) cliff.better_from = better_from(segments, i + 1, before.disposable);
    cliffs.push_back(std::move(cliff));
  }
  return cliffs;
}

}  // namespace iura
