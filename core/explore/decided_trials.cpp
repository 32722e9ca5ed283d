#include "explore/decided_trials.hpp"

#include <algorithm>

namespace iura {
namespace {

constexpr Amount none{};
constexpr std::int64_t near_cents = euro(1).cents;

bool is_same_step(const Step& a, const Step& b) { return a.id == b.id && a.person == b.person && a.depth == b.depth; }

// A step may be taken several times, once for each income: the one that was taken as often before.
const Step* same_step(const Entitlement& where, const Step& step, std::ptrdiff_t before) {
  for (const auto& one : where.trace.steps())
    if (is_same_step(one, step) && before-- == 0) return &one;
  return nullptr;
}

bool is_same(const Value& a, const Value& b) { return a.kind == b.kind && a.possible == b.possible && a.low == b.low && a.high == b.high; }

bool is_failing(const Step& step, const Entitlement& found) { return step.kind == Step::Kind::condition && step.person == found.person && step.value.high == none; }

// Where the difference is made: the condition that fails now, else the first step that comes to something else.
const Step* first_difference(const Entitlement& ours, const Entitlement& found, bool refused) {
  for (const auto& step : found.trace.steps()) {
    if (refused ? !is_failing(step, found) : step.kind == Step::Kind::note) continue;
    const auto earlier = std::count_if(found.trace.steps().data(), &step, [&](const Step& one) { return is_same_step(one, step); });
    const Step* before = same_step(ours, step, earlier);
    if (before == nullptr || !is_same(before->value, step.value)) return &step;
  }
  return nullptr;
}

}  // namespace

DecidedTrials::DecidedTrials(const Decision& decision, const Answers& answers, const LawAt& law, int most) : decision_(decision), answers_(answers), law_(law), most_(most) { ours_ = of(answers, law); }

std::optional<Entitlement> DecidedTrials::of(const Answers& answers, const LawAt& law) {
  ++made_;
  const Household household = build_household(answers, law.date(), Decisions::assumed);
  if (static_cast<std::size_t>(decision_.person) >= household.people.items.size()) return {};
  auto assessment = assess_right(household, law, decision_.right, decision_.person);
  for (auto& one : assessment.entitlements)
    if (one.right == decision_.right && one.person == decision_.person) return std::move(one);
  return {};
}

std::optional<Entitlement> DecidedTrials::with(const std::vector<Otherwise>& parts) {
  Answers changed = answers_;
  for (const auto& part : parts)
    if (!apply(changed, part, law_.date())) return {};
  return of(changed, law_);
}

const Fact<Amount>& DecidedTrials::amount_of(const Entitlement& found) { return found.per_month.high() == none && found.once.high() > none ? found.once : found.per_month; }

std::optional<Explanation::Fit> DecidedTrials::fit(const Amount& amount) const {
  if (!decision_.amount) return {};
  const std::int64_t off = std::abs(to_cents(amount).cents - decision_.amount->cents);
  if (off == 0) return Explanation::Fit::exact;
  // Nearly only counts where ours is far off.
  const bool ours_is_far = ours_ && amount_of(*ours_).is_exact() && std::abs(to_cents(amount_of(*ours_).low()).cents - decision_.amount->cents) > 10 * near_cents;
  return off <= near_cents && ours_is_far ? std::optional{Explanation::Fit::near} : std::nullopt;
}

std::optional<Explanation::Fit> DecidedTrials::fit(const Entitlement& found) const {
  using Fit = Explanation::Fit;
  if (!decision_.amount) {
    if (is_no(found.entitled)) return Fit::exact;
    return !is_yes(found.entitled) && ours_ && is_yes(ours_->entitled) ? std::optional{Fit::possible} : std::nullopt;
  }
  if (is_no(found.entitled)) return {};
  const Fact<Amount>& amount = amount_of(found);
  if (amount.is_exact()) return amount.low() == none ? std::nullopt : fit(amount.low());
  if (to_cents(amount.low()) > *decision_.amount || to_cents(amount.high()) < *decision_.amount) return {};
  if (!ours_) return Fit::possible;
  // It must say more than ours does.
  const Fact<Amount>& own = amount_of(*ours_);
  const bool ours_has_it = to_cents(own.low()) <= *decision_.amount && *decision_.amount <= to_cents(own.high());
  return !ours_has_it || amount.high() - amount.low() < own.high() - own.low() ? std::optional{Fit::possible} : std::nullopt;
}

Explanation DecidedTrials::explanation(std::vector<Otherwise> parts, Explanation::Fit fit, const Entitlement& found) const {
  Explanation told;
  told.parts = std::move(parts);
  told.fit = fit;
  told.gives = amount_of(found);
  if (const Step* step = ours_ ? first_difference(*ours_, found, !decision_.amount) : nullptr) {
    told.basis = step->basis;
    told.step = step->id;
    told.is_condition = step->kind == Step::Kind::condition;
  }
  return told;
}

}  // namespace iura
