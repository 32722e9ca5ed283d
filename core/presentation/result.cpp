#include <limits>

#include "guidance/examples.hpp"
#include "presentation/claim.hpp"
#include "presentation/object.hpp"
#include "presentation/step_words.hpp"
#include "rights/leefloon.hpp"

namespace iura {
namespace {

using nlohmann::json;

// Your rights with a card and this verdict, the one that the page opens with left out.
int told_as(const Scene& scene, Verdict verdict) {
  int count = 0;
  for (std::size_t i = 0; i < scene.expected.entitlements.size(); ++i) {
    const auto& one = scene.expected.entitlements[i];
    if (one.right != opening_right && scene.shown(i) == Shown::card && verdict_of(one) == verdict) ++count;
  }
  return count;
}

// Of your other rights that are certain and not paid yet, the one that pays most a month.
const Entitlement* surest(const Scene& scene) {
  const Entitlement* best = nullptr;
  for (std::size_t i = 0; i < scene.expected.entitlements.size(); ++i) {
    const auto& one = scene.expected.entitlements[i];
    if (one.right == opening_right || one.person != 0 || !one.adds() || scene.shown(i) != Shown::card || verdict_of(one) != Verdict::entitled) continue;
    if (one.received.high() > Amount{} || one.per_month.low() == Amount{}) continue;
    if (best == nullptr || one.per_month.low() > best->per_month.low()) best = &one;
  }
  return best;
}

std::string headline(const Scene& scene, std::size_t index) {
  const auto& bounds = scene.assessment.entitlements[index];
  const auto& expected = scene.expected.entitlements[index];
  const bool exact = to_cents(expected.per_month.low()) == to_cents(expected.per_month.high());
  const auto verdict = verdict_of(bounds.entitled);
  const auto words = [&](Name key, const Named& values = {}) { return scene.language.text({"result", "headline", key}, values); };
  // No leefloon, but something else: that is what the page says first. To ask is not to have a right.
  if (verdict == Verdict::not_entitled) {
    const int sure = told_as(scene, Verdict::entitled), to_ask = told_as(scene, Verdict::ask);
    const Named count{{"count", std::to_string(sure)}}, asks{{"count", std::to_string(to_ask)}};
    if (sure > 0) return words(sure == 1 ? Name{"other_one"} : Name{"other"}, count) + (to_ask == 0 ? "" : " " + words(to_ask == 1 ? Name{"and_ask_one"} : Name{"and_ask"}, asks));
    if (to_ask > 0) return words(to_ask == 1 ? Name{"only_ask_one"} : Name{"only_ask"}, asks);
  }
  // A leefloon that depends on something does not hide what is sure and comes to more.
  if (const auto* sure = surest(scene); sure != nullptr && verdict == Verdict::depends && sure->per_month.low() > expected.per_month.high())
    return words("sure", {{"right", right_name(scene.language, sure->right)}, {"amount", scene.language.money(sure->per_month)}});
  const Name key = expected.comes_in() ? Name{"already"}
                   : verdict == Verdict::not_entitled ? Name{"unlikely"}
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
  const Step* step = entitlement.failing_condition();
  std::string text;
  if (step != nullptr) text = right_text(scene.language, entitlement.right, {"conditions", step->id, "no"}, named_values(scene, entitlement.right, entitlement.trace, *step));
  // A limit that should have changed by now may be higher: such a "no" is never the last word.
  json stale = nullptr;
  if (step != nullptr && !scene.law.of(static_cast<std::size_t>(index_of_right(entitlement.right))).overdue().empty())
    for (const auto& operand : entitlement.trace.operands(*step))
      if (operand.value.kind == Value::Kind::amount) stale = scene.language.text({"result", "stale_no"}, {{"authority", authority_name(scene.language, entitlement.right)}});
  return object({{"title", right_name(scene.language, entitlement.right)}, {"text", text}, {"stale", stale}});
}

}  // namespace

std::string disclaimer(const Scene& scene) { return scene.language.text({"result", "disclaimer"}, {{"date", scene.language.date(scene.law.date())}}); }

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
  result["disclaimer"] = disclaimer(scene);
  result["rounding"] = language.text({"result", "rounding"});
  result["urgent_help"] = language.text({"result", "urgent_help"});
  result["group_labels"] = *language.find({"result", "groups"});
  return result;
}

}  // namespace iura
