#include <limits>

#include "presentation/claim.hpp"
#include "presentation/object.hpp"
#include "presentation/step_words.hpp"
#include "rights/leefloon.hpp"

namespace iura {
namespace {

using nlohmann::json;

std::string headline(const Scene& scene, std::size_t index) {
  const auto& bounds = scene.assessment.entitlements[index];
  const auto& expected = scene.expected.entitlements[index];
  const bool exact = to_cents(expected.per_month.low()) == to_cents(expected.per_month.high());
  const auto verdict = verdict_of(bounds.entitled);
  // No leefloon, but something else: that is what the page says first.
  if (verdict == Verdict::not_entitled) {
    int others = 0;
    for (std::size_t i = 0; i < scene.expected.entitlements.size(); ++i)
      if (i != index && scene.shown(i) == Shown::card && is_yes(scene.expected.entitlements[i].entitled)) ++others;
    if (others > 0) return scene.language.text({"result", "headline", others == 1 ? Name{"other_one"} : Name{"other"}}, {{"count", std::to_string(others)}});
  }
  const Name key = verdict == Verdict::not_entitled ? Name{"unlikely"}
                   : verdict == Verdict::entitled   ? (exact ? Name{"likely"} : Name{"likely_range"})
                   : exact && is_no(expected.entitled) ? Name{"depends"} : Name{"depends_range"};
  return scene.language.text({"rights/" + std::string{bounds.right}, "headline", key}, {{"amount", scene.language.money(expected.per_month)}});
}

std::string first_covered(const Scene& scene) {
  Date first{};
  for (const auto& right : rights())
    for (const auto* parameter : Legislation::current().parameters_of(right.id)) first = std::max(first, parameter->values.front().from);
  return scene.language.date(first);
}

// The first condition that fails, or the first of all.
const Step* failing_condition(const Entitlement& entitlement) {
  const Step* first = nullptr;
  for (const auto& step : entitlement.trace.steps()) {
    if (step.kind != Step::Kind::condition) continue;
    if (step.value.high == Amount{}) return &step;
    if (first == nullptr) first = &step;
  }
  return first;
}

json not_covered(const Scene& scene) {
  const auto date = scene.language.date(scene.law.date());
  return object({{"headline", scene.language.text({"result", "headline", "cannot_say"})}, {"provisional", false}, {"progress_text", ""}, {"total_text", scene.language.text({"result", "not_covered"}, {{"date", date}, {"first", first_covered(scene)}})}});
}

// The leefloon is what the page opens with; -1 where it cannot be calculated for this date.
int leefloon_of_you(const Scene& scene) {
  for (std::size_t i = 0; i < scene.assessment.entitlements.size(); ++i)
    if (scene.assessment.entitlements[i].right == opening_right && scene.assessment.entitlements[i].person == 0) return static_cast<int>(i);
  return -1;
}

// The most certain and the most valuable first.
void put_in_order(std::vector<std::pair<std::int64_t, json>>& cards) {
  std::stable_sort(cards.begin(), cards.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
}

std::int64_t weight_of(const Entitlement& entitlement) {
  if (entitlement.right == opening_right) return std::numeric_limits<std::int64_t>::max() - entitlement.person;
  const auto a_month = to_cents(entitlement.per_month.high()).cents + to_cents(entitlement.once.high()).cents / 12;
  return std::min<std::int64_t>(a_month > 0 ? a_month : rights()[static_cast<std::size_t>(index_of_right(entitlement.right))].worth * 100, 1'000'000);
}

json not_now_line(const Scene& scene, const Entitlement& entitlement) {
  const Step* step = failing_condition(entitlement);
  return object({{"title", right_name(scene.language, entitlement.right)},
                 {"text", step == nullptr ? std::string{} : right_text(scene.language, entitlement.right, {"conditions", step->id, "no"}, named_values(scene, entitlement.right, entitlement.trace, *step))}});
}

}  // namespace

json result_view(const Scene& scene) {
  const Language& language = scene.language;
  std::vector<std::pair<std::int64_t, json>> cards;
  json not_now = json::array();
  json not_yet = json::array();
  json coverage = *language.find({"result", "coverage"});
  json result = not_covered(scene);
  for (std::size_t i = 0; i < scene.assessment.entitlements.size(); ++i) {
    const auto& entitlement = scene.assessment.entitlements[i];
    const auto shown = scene.shown(i);
    if (shown == Shown::card) cards.emplace_back(weight_of(scene.expected.entitlements[i]), card_view(scene, i));
    if (shown == Shown::not_now) not_now.push_back(not_now_line(scene, entitlement));
    if (shown == Shown::not_yet) not_yet.push_back(right_name(language, entitlement.right));
    if (shown == Shown::nothing && entitlement.right == opening_right && !is_covered(scene.expected, entitlement) && !is_no(entitlement.entitled))
      coverage.push_back(language.text({"result", "you_may_ask"}, {{"who", item_title(scene.speaker(), "others/" + std::to_string(entitlement.person - 1), "person")}}));
  }
  std::vector<std::string> uncovered;
  for (std::size_t right = 0; right < rights().size(); ++right)
    if (!scene.law.covers(right)) uncovered.push_back(right_name(language, rights()[right].id));
  if (!uncovered.empty() && !cards.empty()) coverage.push_back(language.text({"result", "not_calculated"}, {{"date", language.date(scene.law.date())}, {"rights", line_by_line(uncovered)}}));
  put_in_order(cards);
  json missing = missing_view(scene);
  std::size_t questions = 0;
  for (const auto& open : missing) questions += open["asked"] == false ? 1 : 0;
  if (const int leefloon = leefloon_of_you(scene); leefloon >= 0) {
    const auto at = static_cast<std::size_t>(leefloon);
    result["headline"] = headline(scene, at);
    result["total_text"] = cards.front().second["amount_text"];
    result["provisional"] = questions > 0;
    if (questions > 0) {
      const auto completed = completed_with_typical(scene.answers, scene.law);
      const auto typical = assess(build_household(completed, scene.law.date(), Decisions::assumed), scene.law);
      result["typical_text"] = language.text({"result", "typical"}, {{"amount", language.money(typical.find(opening_right)->per_month)}});
      result["provisional_text"] = language.text({"result", "provisional"});
    }
    result["progress_text"] = questions == 0   ? language.text({"result", "progress", "none"})
                              : questions == 1 ? language.text({"result", "progress", "one"})
                                               : language.text({"result", "progress", "some"}, {{"count", std::to_string(questions)}});
  }
  result["cards"] = json::array();
  for (auto& [weight, card] : cards) result["cards"].push_back(std::move(card));
  result["not_now"] = not_now;
  result["not_yet"] = not_yet;
  result["total"] = total_view(scene);
  result["budget"] = comparison_view(scene);
  result["plan"] = plan_view(scene);
  result["documents"] = documents_view(scene);
  result["missing"] = missing;
  result["coverage"] = coverage;
  result["disclaimer"] = language.text({"result", "disclaimer"}, {{"date", language.date(scene.law.date())}});
  result["rounding"] = language.text({"result", "rounding"});
  result["urgent_help"] = language.text({"result", "urgent_help"});
  result["group_labels"] = *language.find({"result", "groups"});
  return result;
}

}  // namespace iura
