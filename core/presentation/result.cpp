#include "household/relations.hpp"
#include "presentation/object.hpp"
#include "presentation/step_words.hpp"

namespace iura {
namespace {

using nlohmann::json;

// Somebody's right that is part of another one's (the family rate of a couple) has no card of its own.
bool is_covered(const Assessment& expected, const Entitlement& entitlement) {
  for (const auto& other : expected.entitlements)
    if (other.right == entitlement.right && other.also_covers == entitlement.person && other.person < entitlement.person && !is_no(other.entitled)) return true;
  return false;
}

// Others get a card when they ask or get a right themselves; of the rest we say that they may ask.
bool has_card(const Scene& scene, const Entitlement& entitlement) {
  if (entitlement.person == 0) return true;
  return is_yes(claims(scene.household, static_cast<std::size_t>(entitlement.person))) && !is_covered(scene.expected, entitlement);
}

std::string headline(const Scene& scene, const Entitlement& bounds, const Entitlement& expected) {
  const bool exact = to_cents(expected.per_month.low()) == to_cents(expected.per_month.high());
  const auto verdict = verdict_of(bounds.entitled);
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

json not_covered(const Scene& scene) {
  const auto date = scene.language.date(scene.law.date());
  return object({{"headline", scene.language.text({"result", "headline", "cannot_say"})}, {"provisional", false}, {"progress_text", ""}, {"total_text", scene.language.text({"result", "not_covered"}, {{"date", date}, {"first", first_covered(scene)}})}});
}

}  // namespace

json result_view(const Scene& scene) {
  const Language& language = scene.language;
  json cards = json::array();
  json coverage = *language.find({"result", "coverage"});
  json result = not_covered(scene);
  for (std::size_t i = 0; i < scene.assessment.entitlements.size(); ++i) {
    const auto& entitlement = scene.assessment.entitlements[i];
    if (has_card(scene, entitlement)) {
      cards.push_back(card_view(scene, i));
    } else if (!is_covered(scene.expected, entitlement) && !is_no(entitlement.entitled)) {
      coverage.push_back(language.text({"result", "you_may_ask"}, {{"who", item_title(scene.speaker(), "others/" + std::to_string(entitlement.person - 1), "person")}}));
    }
  }
  json missing = missing_view(scene);
  std::size_t questions = 0;
  for (const auto& open : missing) questions += open["asked"] == false ? 1 : 0;
  if (!cards.empty()) {
    const auto& bounds = scene.assessment.entitlements.front();
    const auto& expected = scene.expected.entitlements.front();
    result["headline"] = headline(scene, bounds, expected);
    result["total_text"] = cards[0]["amount_text"];
    result["provisional"] = questions > 0;
    if (questions > 0) {
      const auto completed = completed_with_typical(scene.answers, scene.law);
      const auto typical = assess(build_household(completed, scene.law.date(), Decisions::assumed), scene.law);
      result["typical_text"] = language.text({"result", "typical"}, {{"amount", language.money(typical.entitlements.front().per_month)}});
      result["provisional_text"] = language.text({"result", "provisional"});
    }
    result["progress_text"] = questions == 0   ? language.text({"result", "progress", "none"})
                              : questions == 1 ? language.text({"result", "progress", "one"})
                                               : language.text({"result", "progress", "some"}, {{"count", std::to_string(questions)}});
  }
  result["cards"] = cards;
  result["missing"] = missing;
  result["coverage"] = coverage;
  result["disclaimer"] = language.text({"result", "disclaimer"}, {{"date", language.date(scene.law.date())}});
  result["rounding"] = language.text({"result", "rounding"});
  result["urgent_help"] = language.text({"result", "urgent_help"});
  result["group_labels"] = *language.find({"result", "groups"});
  return result;
}

}  // namespace iura
