// What all rights come to together: a month, once, and in kind kept apart; nothing counted twice, nothing that comes in already.
#include "guidance/income.hpp"
#include "presentation/claim.hpp"
#include "presentation/object.hpp"
#include "presentation/view.hpp"

namespace iura {

using nlohmann::json;

namespace {

constexpr Amount none{};

// What comes in already, as it was told; where that is open, as far as it lies within what we calculate.
Fact<Amount> told_of(const std::vector<Gain>& gains) {
  Fact<Amount> sum;
  for (const auto& gain : gains)
    if (gain.received.high() > none) sum += gain.of->received.is_exact() ? gain.of->received : gain.received;
  return sum;
}

json cents(const Fact<Amount>& fact) { return object({{"low", to_cents(fact.low()).cents}, {"high", to_cents(fact.high()).cents}}); }

}  // namespace

json total_view(const Scene& scene) {
  const Language& language = scene.language;
  const auto words = [&](Name key, const Named& values = {}) { return language.text({"result", "total", key}, values); };
  const auto gains = gains_of(scene.household, scene.assessment, scene.expected, true);
  const GainSum expected = sum_of(gains);
  const GainSum bounds = sum_of(gains_of(scene.household, scene.assessment, scene.expected, false));
  int in_kind = 0;
  for (std::size_t i = 0; i < scene.expected.entitlements.size(); ++i) {
    const auto& one = scene.expected.entitlements[i];
    if (scene.shown(i) == Shown::card && verdict_of(one) == Verdict::entitled && amount_words(language, one).empty()) ++in_kind;
  }
  json lines = json::array();
  if (expected.month.high() > none) lines.push_back(words("month", {{"amount", language.money(expected.month)}}));
  if (const auto received = told_of(gains); received.high() > none) lines.push_back(words("already", {{"amount", language.money(received)}}));
  if (expected.once.high() > none) lines.push_back(words("once", {{"amount", language.money(expected.once)}}));
  if (in_kind > 0) lines.push_back(words(in_kind == 1 ? Name{"in_kind_one"} : Name{"in_kind"}, {{"count", std::to_string(in_kind)}}));
  if (bounds.month.high() > expected.month.high() || bounds.once.high() > expected.once.high()) lines.push_back(words("perhaps_more"));
  const auto now = income_now(scene.assumed, scene.expected);
  const auto then = now + expected.month;
  if (now.is_exact() && expected.month.high() > none)
    lines.push_back(words("before_after", {{"now", language.money(now)}, {"then", language.money(then)}}));
  if (is_yes(scene.household.people.items.front().care_home_paid_by_ocmw)) lines = json::array({words("care_home")});
  json people = json::array();
  for (std::size_t i = 0; i < scene.assumed.people.items.size(); ++i) {
    const auto own = sum_of(gains, static_cast<int>(i)).month;
    if (own.high() > none) people.push_back(words("person", {{"who", scene.people.who(i)}, {"amount", language.money(own)}}));
  }
  if (people.size() < 2) people = json::array();
  return object({{"lines", lines}, {"people", people}, {"month", cents(bounds.month)}, {"expected_month", cents(expected.month)}, {"once", cents(bounds.once)}, {"expected_once", cents(expected.once)},
                 {"in_kind", in_kind}, {"now", cents(now)}, {"then", cents(then)}});
}

}  // namespace iura
